import GradedExposure
import PlanDocuments

/// Hand-made assessments and the plans that follow from them.
enum SamplePlans {
  static let today = CivilDay(year: 2026, month: 11, day: 24) ?? CivilDay(number: 0)

  /// Every screening question answered no by a clinician on the day.
  static let screened = ScreenFinding.allCases.map {
    ScreenAnswer(
      finding: $0, present: false, by: .clinician, on: today, value: $0.presentFrom.map { $0 - 50 })
  }

  static func assessment(willing: Int? = 56) -> Assessment {
    var assessment = Assessment(
      assessedOn: today, availability: Availability(start: today + 1, weekdays: [.mon, .thu]))
    assessment.patient = PatientID(rawValue: "P-017")
    assessment.ageYears = 47
    assessment.consent = .given
    assessment.willingness = willing
    assessment.screenAnswers = screened
    return assessment
  }

  static func plan(_ assessment: Assessment) throws -> Plan {
    try Planner.plan(
      PlanRequest(
        assessment: assessment, settings: StandardDocuments.settings(),
        catalogue: StandardDocuments.catalogue(),
        today: today))
  }

  static func rating(_ item: String, _ fear: Int) -> Rating {
    Rating(item: ItemID(rawValue: item), fear: fear)
  }

  /// A goal on the road, ratings on the way to it, own words.
  static func planned() throws -> Plan {
    var assessment = assessment()
    var goal = Assessment.Goal(item: ItemID(rawValue: "check-blind-spot-left"), priority: 1)
    goal.words = OwnWords(rawValue: "I want to drive my girls to school again.")
    assessment.goals = [goal, Assessment.Goal(item: ItemID(rawValue: "hang-washing"), priority: 2)]
    var half = rating("turn-left-half-way", 27)
    half.fearedOutcome = OwnWords(rawValue: "Something will snap and I cannot walk.")
    half.safetyBehaviour = OwnWords(rawValue: "I turn my whole body.")
    var down = rating("look-up-half-way", 33)
    down.fearedOutcome = OwnWords(rawValue: "I will get dizzy and fall.")
    assessment.ratings = [
      half, down, rating("turn-left", 64), rating("turn-right", 46), rating("look-up", 72),
      rating("check-blind-spot-left", 93), rating("hang-washing", 83), rating("lift-box-to-shelf", 77),
      Rating(item: ItemID(rawValue: "paint-ceiling"), unrated: .notTried),
      Rating(item: ItemID(rawValue: "hug"), unrated: .declined),
    ]
    return try plan(assessment)
  }

  /// Unscreened, with an assumed willingness that is too low for any step.
  static func held() throws -> Plan {
    var assessment = assessment(willing: nil)
    assessment.patient = nil
    assessment.screenAnswers = []
    assessment.ratings = [rating("turn-left", 91), rating("look-up", 95), rating("look-down-half-way", 88)]
    return try plan(assessment)
  }

  /// A red flag.
  static func refused() throws -> Plan {
    var planned = try planned().assessment
    planned.screenAnswers = [
      ScreenAnswer(finding: .speech, present: true, by: .patient, on: today)
    ]
    return try plan(planned)
  }

  /// Ratings without an order, and limits in force.
  static func flat() throws -> Plan {
    var assessment = assessment(willing: 74)
    assessment.ratings = [rating("turn-left", 66), rating("turn-right", 68), rating("look-up", 65)]
    assessment.screenAnswers = screened.filter { $0.finding != .oldDizziness }
    assessment.screenAnswers.append(
      ScreenAnswer(finding: .oldDizziness, present: true, by: .clinician, on: today))
    return try plan(assessment)
  }

  /// Nothing feared enough.
  static func notIndicated() throws -> Plan {
    var assessment = assessment()
    assessment.ratings = [rating("turn-left", 12), rating("look-up", 9), rating("look-down", 21)]
    return try plan(assessment)
  }

  /// Own items in other languages, a title far too long, and marks that combine.
  static func ownWords() throws -> Plan {
    var assessment = assessment(willing: 80)
    assessment.lang = "ja"
    let titles = [
      "車を運転しながら左の死角を確認して車線を変更する、雨の日の夕方の混雑した高速道路で",
      "Se retourner très vite vers la gauche pour voir l'e\u{301}le\u{300}ve au fond de la classe",
      "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten"
        + "gesellschaftsversammlungssaaltür öffnen",
    ]
    for (index, title) in titles.enumerated() {
      var item = Item(
        own: ItemID(ownWords: title), title: title,
        demands: Demands(direction: .rotation, side: .left, extremity: index == 1 ? .half : .full),
        demandsAssumed: [.speed, .load], strains: [], strainsUnanswered: [.contact])
      item.how = nil
      assessment.ownItems.append(item)
      var own = rating(item.id.rawValue, [71, 43, 87][index])
      own.fearedOutcome = OwnWords(rawValue: "首が\n折れると思う\u{202E} 👩‍👩‍👧‍👦🇯🇵")
      own.safetyBehaviour = OwnWords(rawValue: String(repeating: "ああ", count: 60))
      assessment.ratings.append(own)
    }
    assessment.ratings.append(rating("turn-left-half-way", 22))
    addKnown(to: &assessment)
    return try plan(assessment)
  }

  /// Ratings to ask about: an order that surprises, one item twice, a converted scale, gaps in the answers.
  static func messy() throws -> Plan {
    var assessment = assessment(willing: nil)
    assessment.scaleDeclared = .ten
    assessment.ratings = [rating("turn-left-half-way", 80), rating("turn-left", 50), rating("look-up", 40)]
    assessment.ratings.append(rating("look-up", 60))
    for index in assessment.ratings.indices {
      assessment.ratings[index].givenScale = .ten
      assessment.ratings[index].fearGiven = "\((assessment.ratings[index].fear ?? 0) / 10)"
      assessment.ratings[index].avoidance = index == 0 ? 0 : nil
    }
    for item in ["paint-ceiling", "hug", "iron", "mop", "vacuum", "shave"] {
      assessment.ratings.append(Rating(item: ItemID(rawValue: item), unrated: .notApplicable))
    }
    assessment.availability.daysOff = [today + 2]
    return try plan(assessment)
  }

  /// Every sample, by name; made once, for all tests.
  static func all() throws -> [(name: String, plan: Plan)] { try made.get() }

  private static let made = Result {
    [
      (name: "planned", plan: try planned()), ("held", try held()), ("refused", try refused()),
      ("flat", try flat()), ("not indicated", try notIndicated()), ("own words", try ownWords()),
      ("messy", try messy()), ("running", try running()), ("stopped", try stopped()),
    ]
  }
}
