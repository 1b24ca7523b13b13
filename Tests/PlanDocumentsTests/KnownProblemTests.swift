@testable import PlanDocuments
import GradedExposure
import Testing

/// Every sentence about a problem with what is known beside ratings, goals and the screen, pinned.
struct KnownProblemTests {
  private static let tomorrow = SamplePlans.today + 1

  /// A change that spoils an assessment, and what is said about it.
  struct Case: Sendable, CustomTestStringConvertible {
    let sentences: [String]
    let spoil: @Sendable (inout Assessment) -> Void
    var testDescription: String { sentences.first ?? "nothing wrong" }

    init(_ sentences: String..., spoil: @escaping @Sendable (inout Assessment) -> Void) {
      self.sentences = sentences
      self.spoil = spoil
    }
  }

  private static func range(
    _ direction: Direction, _ side: Side? = nil, degrees: Int = 50, on day: CivilDay = SamplePlans.today
  ) -> MotionRange {
    MotionRange(
      direction: direction, side: side,
      finding: .measured(degrees: degrees, device: .crom, by: .clinician, on: day))
  }

  private static func trials(
    _ step: String, _ unit: BaselineTrials.Unit = .repetitions, _ tolerated: [Int] = [10],
    on day: CivilDay = SamplePlans.today
  ) -> BaselineTrials {
    BaselineTrials(step: StepID(rawValue: step), unit: unit, tolerated: tolerated, on: day)
  }

  static let ranges = [
    Case { $0.motionRanges = [range(.rotation, .left), range(.flexion), range(.extension_, degrees: 0)] },
    Case(
      "a range of turning is no single movement. Turning and tilting have a side, left or right; looking up "
        + "and looking down have none."
    ) { $0.motionRanges = [range(.rotation)] },
    Case(
      "a range of tilting to both sides is no single movement. Turning and tilting have a side, left or "
        + "right; looking up and looking down have none."
    ) { $0.motionRanges = [range(.lateralFlexion, .both)] },
    Case(
      "a range of looking down to the left is no single movement. Turning and tilting have a side, left or "
        + "right; looking up and looking down have none."
    ) { $0.motionRanges = [range(.flexion, .left)] },
    Case(
      "a range of joined movements is no single movement. Turning and tilting have a side, left or right; "
        + "looking up and looking down have none."
    ) { $0.motionRanges = [range(.combined)] },
    Case("the range of turning to the right is 121 degrees; it goes from 0 to 120. Measure again.") {
      $0.motionRanges = [range(.rotation, .right, degrees: 121)]
    },
    Case("the range of looking up is -1 degrees; it goes from 0 to 120. Measure again.") {
      $0.motionRanges = [range(.extension_, degrees: -1)]
    },
    Case("the range of looking down is 401 millimetres; it goes from 0 to 400. Measure again.") {
      $0.motionRanges = [
        MotionRange(
          direction: .flexion, finding: .taped(millimetres: 401, by: .patient, on: SamplePlans.today))
      ]
    },
    Case("the range of turning to the left is dated 2026-11-25, in the future. Correct it.") {
      $0.motionRanges = [range(.rotation, .left, on: tomorrow)]
    },
  ]

  static let baselines = [
    Case {
      $0.baselineTrials = [
        trials("turn-left"), trials("turn-left.speed-quick", .repetitions, [1, 100, 7, 8, 9]),
        trials("nod-chin-lying"), trials("nod-chin-lying", .seconds, [600]),
      ]
    },
    Case(
      "a baseline trial names \"turn-left.speed-slow\", which is neither an item nor one of its forms. "
        + "Correct the id."
    ) { $0.baselineTrials = [trials("turn-left.speed-slow")] },
    Case("\"turn-left\" has 0 baseline trials; give 1 to 5.") {
      $0.baselineTrials = [trials("turn-left", .repetitions, [])]
    },
    Case("\"turn-left\" has 6 baseline trials; give 1 to 5.") {
      $0.baselineTrials = [trials("turn-left", .repetitions, [1, 2, 3, 4, 5, 6])]
    },
    Case("the repetitions of \"turn-left\" have baseline trials twice. Put them in one entry.") {
      $0.baselineTrials = [trials("turn-left"), trials("turn-left")]
    },
    Case("\"turn-left\" is not held, so that its baseline trials count repetitions and not seconds.") {
      $0.baselineTrials = [trials("turn-left", .seconds)]
    },
    Case(
      "a baseline trial of \"turn-left\" counts 0 repetitions; it goes from 1 to 100. Correct it, or leave it "
        + "out.",
      "a baseline trial of \"turn-left\" counts 101 repetitions; it goes from 1 to 100. Correct it, or leave "
        + "it out."
    ) { $0.baselineTrials = [trials("turn-left", .repetitions, [0, 1, 101])] },
    Case(
      "a baseline trial of \"nod-chin-lying\" counts 601 seconds; it goes from 1 to 600. Correct it, or leave "
        + "it out."
    ) { $0.baselineTrials = [trials("nod-chin-lying", .seconds, [601])] },
    Case("the baseline trials of \"turn-left\" are dated 2026-11-25, in the future. Correct it.") {
      $0.baselineTrials = [trials("turn-left", on: tomorrow)]
    },
  ]

  private static func total(
    _ measure: OutcomeTotal.Measure, _ total: Double, on day: CivilDay = SamplePlans.today
  ) -> OutcomeTotal { OutcomeTotal(measure: measure, total: total, on: day) }

  static let totals =
    [
      Case {
        $0.outcomes = OutcomeTotal.Measure.allCases.flatMap { measure in
          [
            total(measure, Double(measure.bounds.lowerBound)),
            total(measure, Double(measure.bounds.upperBound), on: SamplePlans.today + -1),
          ]
        }
      },
      Case("NDI has two totals of 2026-11-24. Keep the one that holds.") {
        $0.outcomes = [total(.disability, 12), total(.disability, 14)]
      },
      Case("the total of NPRS is dated 2026-11-25, in the future. Correct it.") {
        $0.outcomes = [total(.pain, 4, on: tomorrow)]
      },
      Case(
        "the total of PSFS is nan; it goes from 0 to 10. Check the total and the version of the questionnaire."
      ) { $0.outcomes = [total(.function, .nan)] },
      Case("the ability to do an activity is 11; it goes from 0, unable, to 10, as before the problem.") {
        $0.ownFunctions = [OwnFunction(words: OwnWords(rawValue: "x"), ability: 11, on: SamplePlans.today)]
      },
      Case("the ability to do an activity is dated 2026-11-25, in the future. Correct it.") {
        $0.ownFunctions = [OwnFunction(words: OwnWords(rawValue: "x"), ability: 0, on: tomorrow)]
      },
    ]
    + [
      ("NPRS", OutcomeTotal.Measure.pain, 10.5, "10.5", 0, 10), ("PSFS", .function, -1, "-1", 0, 10),
      ("PSFS-2", .functionInverted, 11, "11", 0, 10), ("NDI", .disability, 51, "51", 0, 50),
      ("NDI-percent", .disabilityPercent, 100.5, "100.5", 0, 100),
      ("TSK-17", .kinesiophobia17, 16, "16", 17, 68), ("TSK-17", .kinesiophobia17, 69, "69", 17, 68),
      ("TSK-13", .kinesiophobia13, 53, "53", 13, 52), ("TSK-11", .kinesiophobia11, 45, "45", 11, 44),
      ("PCS", .catastrophizing, 53, "53", 0, 52),
    ].map { name, measure, value, shown, low, high in
      Case(
        "the total of \(name) is \(shown); it goes from \(low) to \(high). Check the total and the version of "
          + "the questionnaire."
      ) { $0.outcomes = [total(measure, value)] }
    }

  static let answers = [
    Case {
      $0.lifeAnswers = LifeTopic.allCases.map { LifeAnswer($0, words: OwnWords(rawValue: "x")) }
      $0.ratings[0].fearedOutcome = OwnWords(rawValue: "x")
      $0.ratings[0].fearedOutcomeSure = 80
    },
    Case("sleep is answered twice. Put it in one answer.") {
      $0.lifeAnswers = [LifeAnswer(.sleep, level: 3), LifeAnswer(.sleep, level: 4)]
    },
    Case("home-and-work is there without an answer. Add words or leave it out.") {
      $0.lifeAnswers = [LifeAnswer(.homeAndWork)]
    },
    Case("values has a level, and none is asked for. Write the answer in words.") {
      $0.lifeAnswers = [LifeAnswer(.values, level: 3)]
    },
    Case("the level of sleep is 11; it goes from 0 to 10: 0 is very badly, 10 very well.") {
      $0.lifeAnswers = [LifeAnswer(.sleep, level: 11)]
    },
    Case("the level of stress is -1; it goes from 0 to 10: 0 is none, 10 the most.") {
      $0.lifeAnswers = [LifeAnswer(.stress, level: -1)]
    },
    Case("the level of mood is 70; it goes from 0 to 10: 0 is very low, 10 very good.") {
      $0.lifeAnswers = [LifeAnswer(.mood, level: 70)]
    },
    Case(
      "\"turn-left\" says how sure the patient is of a feared outcome, and not of which. Add it in their words."
    ) { $0.ratings[0].fearedOutcomeSure = 80 },
    Case("the sureness of the feared outcome of \"turn-left\" is 101; it goes from 0 to 100.") {
      $0.ratings[0].fearedOutcome = OwnWords(rawValue: "x")
      $0.ratings[0].fearedOutcomeSure = 101
    },
    Case(
      "the sureness of the feared outcome of \"turn-left\" was given as \"8\", which is not 8. Correct one."
    ) {
      $0.ratings[0].fearedOutcome = OwnWords(rawValue: "x")
      $0.ratings[0].fearedOutcomeSure = 8
      $0.ratings[0].fearedOutcomeSureGiven = "8"
      $0.ratings[0].givenScale = .ten
    },
    // Written values are not asked about, and so ratings of 0-10 once passed for 0-100.
    Case(
      "\"turn-left\" has a value as it was written, without the scale. Add givenScale=\"0-10\" or "
        + "givenScale=\"0-100\", or take the written value out."
    ) {
      $0.ratings[0].fear = 7
      $0.ratings[0].fearGiven = "7"
    },
    Case(
      "every sureness of the feared outcome value is 8 or less. Was a 0-10 scale used? Correct the "
        + "values; if they are right, declare the scale: --scale 0-100 for a sheet, scaleDeclared=\"0-100\" in a "
        + "document."
    ) {
      $0.ratings[0].fearedOutcome = OwnWords(rawValue: "x")
      $0.ratings[0].fearedOutcomeSure = 8
    },
  ]

  @Test(arguments: ranges + baselines + totals + answers)
  func everyProblemIsSaid(_ spoilt: Case) throws {
    var assessment = SamplePlans.assessment()
    assessment.ratings = [SamplePlans.rating("turn-left", 62)]
    spoilt.spoil(&assessment)
    let request = PlanRequest(
      assessment: assessment, settings: try StandardDocuments.settings(),
      catalogue: try StandardDocuments.catalogue(), today: SamplePlans.today)
    #expect(RequestCheck(request).problems.map(\.sentence) == spoilt.sentences)
  }

  @Test func aProblemWithABaselineTrialHasItsLine() throws {
    var assessment = SamplePlans.assessment()
    assessment.ratings = [SamplePlans.rating("turn-left", 62)]
    assessment.baselineTrials = [Self.trials("turn-up")]
    let bytes = try Document.assessment(assessment).bytes(file: "a.xml")
    let lines = try Document.read(bytes, file: "a.xml").lines
    let text = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(text.firstIndex { $0.contains("<baselineTrial ") })
    let problem = lines.place(.unknownStep(StepID(rawValue: "turn-up")), in: "a.xml")
    #expect(problem.line == line + 1)
  }
}
