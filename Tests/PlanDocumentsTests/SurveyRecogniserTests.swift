import GradedExposure
import Testing

@testable import PlanDocuments

/// What a column name or question is taken to ask; what is not plain is not read.
@Suite struct SurveyRecogniserTests {
  /// A text and what it is taken for: item, field, and the scale that it states.
  static let read: [(String, String)] = [
    ("fear_turn_left", "turn-left fear"),
    ("turn_left_fear", "turn-left fear"),
    ("Fear [Turn your head left as far as you can]", "turn-left fear"),
    ("How afraid would you be to: Turn your head left as far as you can?", "turn-left fear"),
    ("how afraid would you be to TURN YOUR HEAD LEFT as far as you can", "turn-left fear"),
    ("look_up", "look-up fear"),
    ("Look up as far as you can", "look-up fear"),
    ("3. Look up as far as you can", "look-up fear"),
    ("turn_left_half_way", "turn-left-half-way fear"),
    ("fear_look_up_turn_left", "look-up-turn-left fear"),
    ("q12_harm_look_up", "look-up harm"),
    ("How harmful is it? - Look up as far as you can", "look-up harm"),
    ("avoid_reverse_car_left", "reverse-car-left avoidance"),
    ("goal___hang_washing", "hang-washing goal"),
    ("Your goals (choice=Hang wet washing on a high line)", "hang-washing goal"),
    ("feared_outcome_turn_left", "turn-left feared-outcome"),
    ("What do you fear will happen? [Turn your head left as far as you can]", "turn-left feared-outcome"),
    ("safety_behavior_turn_left", "turn-left safety-behaviour"),
    ("fear[turnleft]", "turn-left fear"),
    ("fear_iron", "iron fear"),
    ("fear (0-10) [Look up as far as you can]", "look-up fear 0-10"),
    ("Fear from 0 to 100: look up as far as you can", "look-up fear 0-100"),
    ("Look up as far as you can (0 = no fear, 10 = the worst fear you can imagine)", "look-up fear"),
    ("How afraid are you right now? [Look up as far as you can]", "look-up fear"),
    ("Section two, house: fear of this. [Vacuum the floor]", "vacuum fear"),
    ("fear_reverse_car (left)", "reverse-car-left fear"),
    ("fear_look_up_0_10", "look-up fear"),
    ("fear_look_up 0 – 10", "look-up fear 0-10"),
    ("Which are your goals?", "goals"),
  ]

  @Test(arguments: read) func isRead(_ text: String, _ expected: String) throws {
    #expect(try told(text) == expected)
  }

  /// What looks like a rating and is not read, and why.
  static let doubted: [(String, SurveyDoubt)] = [
    ("fear_turn_left_m3", .saysMore("Turn your head left as far as you can")),
    ("follow_up_fear_look_up", .saysMore("Look up as far as you can")),
    ("Turn your head left as far as you can, quickly", .saysMore("Turn your head left as far as you can")),
    (
      "How afraid are you to look up as far as you can while driving?", .saysMore("Look up as far as you can")
    ),
    ("While driving: look up as far as you can - fear", .saysMore("Look up as far as you can")),
    ("iron", .needsField("Iron your clothes")),
    ("lookup", .needsField("Look up as far as you can")),
    ("Pain [Look up as far as you can]", .otherMeasure("Look up as far as you can")),
    ("How confident are you? Look up as far as you can", .otherMeasure("Look up as far as you can")),
    ("Points - Fear: Look up as far as you can", .otherMeasure("Look up as far as you can")),
    ("Fear (0 = worst, 10 = no fear) [Look up as far as you can]", .reversed("Look up as far as you can")),
    (
      "Fear: look up as far as you can, then tie your shoes or jog or run",
      .several(["Look up as far as you can", "Jog or run"])
    ),
    ("fear_look_up___10", .tickBox("Look up as far as you can")),
  ]

  @Test(arguments: doubted) func isNotRead(_ text: String, _ doubt: SurveyDoubt) throws {
    guard case .doubt(let found) = try reading(text) else {
      Issue.record("\(text) is read")
      return
    }
    #expect(found == doubt)
  }

  @Test(arguments: [
    "It is your turn", "sleep_hours", "Any comments?", "email", "Your name: look up as far", "",
  ])
  func saysNothing(_ text: String) throws {
    guard case .nothing = try reading(text) else {
      Issue.record("\(text) is read")
      return
    }
  }

  /// What is a problem: a side or a field that nobody may choose for the patient.
  static let problems: [(String, SurveyProblem)] = [
    (
      "How afraid would you be to turn your head as far as you can?",
      .itemOpen(titles: [
        "Turn your head left as far as you can", "Turn your head right as far as you can",
      ])
    ),
    (
      "fear_turn",
      .itemOpen(titles: [
        "Turn your head left as far as you can", "Turn your head right as far as you can",
      ])
    ),
    (
      "Fear on your right: turn your head left as far as you can",
      .sideDiffers("right", title: "Turn your head left as far as you can")
    ),
    (
      "Fear, left or right [Look up as far as you can]",
      .sideDiffers("left and right", title: "Look up as far as you can")
    ),
    (
      "Fear of your right: throw a ball overarm with your hand",
      .itemOpen(titles: [
        "Throw a ball overarm with your left hand", "Throw a ball overarm with your right hand",
      ])
    ),
    (
      "Fear, on your left: throw a ball overarm with your right hand",
      .sideDiffers("left", title: "Throw a ball overarm with your right hand")
    ),
    ("Fear and avoidance [Look up as far as you can]", .fieldOpen(title: "Look up as far as you can")),
  ]

  @Test(arguments: problems) func isAProblem(_ text: String, _ problem: SurveyProblem) throws {
    guard case .problem(let found) = try reading(text) else {
      Issue.record("\(text) is no problem")
      return
    }
    #expect(found == problem)
  }

  @Test func everyIDAndTitleOfTheCatalogueIsReadAsItself() throws {
    for item in try StandardDocuments.catalogue().items {
      let id = item.id.rawValue
      let asked = [
        try told("fear_" + id), try told("Fear [\(item.title)]"),
        try told("How harmful would it be to: \(item.title)?"),
      ]
      #expect(asked == [id + " fear", id + " fear", id + " harm"])
    }
  }

  /// With the side in the text, beside it, or in both: what is read names no other side anywhere.
  @Test func noSideBesideAnItemIsPassedOver() throws {
    var picked = 0
    for item in try StandardDocuments.catalogue().items {
      for text in [item.id.rawValue, item.title] {
        let sideless = ItemWords.words(text).filter { ItemWords.side[$0] == nil }.joined(separator: " ")
        for (side, other) in [(Side.left, Side.right), (.right, .left)] {
          for asked in [sideless, text] {
            guard case .read(let found, _, _, _) = try reading("Fear (\(side.rawValue)): \(asked)") else {
              continue
            }
            picked += 1
            #expect(ItemWords.side(of: found.id.rawValue) != other, "\(asked)")
            #expect(ItemWords.side(of: found.title) != other, "\(asked)")
            #expect(found.demands.side == side, "\(asked)")
          }
        }
      }
    }
    #expect(picked > 100)
  }

  @Test func aNameAndItsQuestionHaveToSayTheSame() throws {
    let title = "Turn your head left as far as you can"
    let left = "Fear - " + title
    guard case .problem(let problem) = try reading("fear_turn_right", question: left) else {
      Issue.record("the question is not heard")
      return
    }
    #expect(
      problem
        == .questionDiffers(
          named: "Turn your head right as far as you can", asked: "Turn your head left as far as you can"))
    #expect(
      try told("turn_left", question: "How harmful? " + "Turn your head left as far as you can")
        == "turn-left harm")
    #expect(try told("Q3_1", question: left) == "turn-left fear")
    #expect(try told("fear_turn_left", question: "Drag the slider") == "turn-left fear")
    #expect(try told("turn_left", question: "How much do you avoid it (0-10)?") == "turn-left avoidance 0-10")
    #expect(try told("turn_left", question: "Please rate this item") == "turn-left fear")
    for (name, question, doubt) in [
      ("turn_left", "Drag the slider", SurveyDoubt.needsField(title)),
      ("turn_left", "How much pain?", .otherMeasure(title)),
      ("fear_turn_left", "0 = worst, 10 = not afraid", .reversed(title)),
    ] {
      #expect(try told(name, question: question) == doubt.sentence)
    }
    for (name, question) in [
      ("fear_turn_left", "Turn your neck to the right"), ("Q3_right", left), ("fear_rotation_right", left),
    ] {
      #expect(try told(name, question: question) == SurveyProblem.sideDiffers("right", title: title).sentence)
    }
    #expect(try told("fear_turn_left (0-10)", question: left + " (0-100)") == "turn-left fear")
    #expect(try told("Q3 (0-10)", question: left) == "turn-left fear 0-10")
    #expect(try told("q_0_10", question: left) == "turn-left fear")
    #expect(
      try told("fear_turn_left", question: "How harmful is it?")
        == SurveyProblem.questionDiffers(named: title, asked: "harm").sentence)
  }

  private static let lookup = Result { ItemLookup(try StandardDocuments.catalogue()) }

  private func reading(_ name: String, question: String? = nil) throws -> SurveyRecogniser.Reading {
    let column = SurveyColumn(name: name, question: question ?? name, place: 0, isRepeated: false)
    return SurveyRecogniser(lookup: try Self.lookup.get()).reading(of: column)
  }

  private func told(_ name: String, question: String? = nil) throws -> String {
    switch try reading(name, question: question) {
    case .read(let item, let field, _, let scale):
      item.id.rawValue + " " + field.rawValue + (scale.map { " " + $0.rawValue } ?? "")
    case .goals: "goals"
    case .problem(let problem): problem.sentence
    case .doubt(let doubt): doubt.sentence
    case .nothing: "nothing"
    }
  }
}
