/// A rule's identity card. The numbers it uses live in the protocol; its examples are its first tests.
public struct Rule: Sendable {
  /// Its name.
  public let id: RuleID
  /// What it does, in a few words.
  public let title: String
  /// Why it is there.
  public let rationale: String
  /// Where it comes from.
  public let source: String
  /// How well that supports it.
  public let status: EvidenceStatus
  /// The protocol's numbers that it uses.
  public let settings: [SettingKey]
  /// Cases that show what it does.
  public let examples: [Example]

  /// A case in words, with a check that it holds in this engine.
  public struct Example: Sendable {
    /// The case.
    public let text: String
    /// Whether the engine behaves as the words say.
    public let holds: @Sendable (ExamplePatient) -> Bool

    init(_ text: String, _ holds: @escaping @Sendable (ExamplePatient) -> Bool) {
      self.text = text
      self.holds = holds
    }
  }

  init(
    _ id: RuleID, _ title: String, rationale: String, source: String, status: EvidenceStatus,
    settings: [SettingKey] = [], examples: [Example]
  ) {
    self.id = id
    self.title = title
    self.rationale = rationale
    self.source = source
    self.status = status
    self.settings = settings
    self.examples = examples
  }

  /// Every rule, in the order of `RuleID`.
  public static let book: [Rule] = RuleID.allCases.map { Rule.card($0) }

  /// The card of a rule.
  public static func card(_ id: RuleID) -> Rule {
    switch id {
    case .scaleCheck: .scaleCheck
    case .repeatedRatings: .repeatedRatings
    case .orderInconsistency: .orderInconsistency
    case .ties: .ties
    case .missingRating: .missingRating
    case .ladderStart: .ladderStart
    case .ownItems: .ownItems
    case .targets: .targets
    case .eligibility: .eligibility
    case .prior: .prior
    case .monotoneBaseline: .monotoneBaseline
    case .similarity: .similarity
    case .fillGap: .fillGap
    case .openGap: .openGap
    case .screenAndGates: .screenAndGates
    case .tolerance: .tolerance
    case .overshoot: .overshoot
    case .noSkipping: .noSkipping
    case .roadLast: .roadLast
    case .easierAfterRefusal: .easierAfterRefusal
    case .rest: .rest
    case .overrides: .overrides
    case .peakCorrects: .peakCorrects
    case .carryOver: .carryOver
    case .learningSignal: .learningSignal
    case .protectedLearning: .protectedLearning
    case .fearedOutcome: .fearedOutcome
    case .nothingInvented: .nothingInvented
    case .outlier: .outlier
    case .returnOfFear: .returnOfFear
    case .drift: .drift
    case .rangesFit: .rangesFit
    case .stop: .stop
    case .stepBack: .stepBack
    case .split: .split
    case .mastery: .mastery
    case .repeatTarget: .repeatTarget
    case .painAlone: .painAlone
    case .retrieval: .retrieval
    case .practiceGrows: .practiceGrows
    case .practiceStays: .practiceStays
    case .longGap: .longGap
    case .review: .review
    case .nextTarget: .nextTarget
    case .variation: .variation
    case .homePractice: .homePractice
    case .exposureDose: .exposureDose
    case .oneDemand: .oneDemand
    case .sessionDates: .sessionDates
    case .projection: .projection
    }
  }
}
