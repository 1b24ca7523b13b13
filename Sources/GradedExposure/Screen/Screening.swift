/// What the screen says about one assessment on one day.
public struct Screening: Hashable, Sendable {
  /// Screens that refuse a plan and how soon they have to be seen, the most urgent first.
  public private(set) var referrals: [Referral] = []
  /// Screens that wait for a named clinician.
  public private(set) var needingClearance: [ScreenQuestion] = []
  /// Screens that apply and are not answered in full.
  public private(set) var unanswered: [ScreenQuestion] = []
  /// Screens with an answer that is too old, with the day of the oldest. They count as unanswered.
  public private(set) var stale: [Stale] = []
  /// The limits in force, each with the screens that set it.
  public private(set) var limits: [Limit] = []
  /// Findings that are there and do nothing by themselves: the clinician reads them.
  public private(set) var informing: [ScreenFinding] = []
  /// Why exposure is not the thing to do now.
  public private(set) var notSuitable: [NotSuitable] = []
  /// Clearances whose last day has passed: they lift nothing. One of which nothing is missed, for a clearance in force
  /// does as much for its screens, is not among them.
  public private(set) var expired: [Clearance] = []
  /// Criteria to ask now: open ones, and stale ones again.
  public private(set) var toAsk: [ScreenFinding] = []

  /// Screens that refuse a plan, the most urgent first.
  public var refusing: [ScreenQuestion] { referrals.flatMap(\.questions) }
  /// The limits in force.
  public var gates: [Gate] { limits.map(\.gate) }
  /// Whether every screen that applies is answered, and no answer is too old. It never means safe.
  public var isScreened: Bool { unanswered.isEmpty && stale.isEmpty }

  /// Screens that refuse, and how soon they have to be seen.
  public struct Referral: Hashable, Sendable {
    /// How soon and by whom; nil where nothing hurries.
    public var urgency: StopSign.Urgency?
    /// The screens.
    public var questions: [ScreenQuestion]
  }

  /// A limit and the screens that set it.
  public struct Limit: Hashable, Sendable {
    /// The limit.
    public var gate: Gate
    /// The screens.
    public var by: [ScreenQuestion]
  }

  /// A screen with an answer that is too old.
  public struct Stale: Hashable, Sendable {
    /// The screen.
    public var question: ScreenQuestion
    /// The day of its oldest answer that is too old.
    public var since: CivilDay
  }

  /// Reads the answers as of a day.
  ///
  /// A no counts from who may give it and until it is too old; a yes counts from anybody at any age. A clearance
  /// clears its own screens until its last day: a hold as it stands, a red flag only where it says what was found.
  /// It takes away the limits that it names as far as its own screens set them.
  public init(
    _ assessment: Assessment, clearances: [Clearance] = [], on day: CivilDay, settings: TreatmentProtocol
  ) {
    let facts = ScreenFacts(assessment, on: day, settings: settings)
    var urgencies: [(question: ScreenQuestion, urgency: StopSign.Urgency?)] = []
    var limited: [Gate: [ScreenQuestion]] = [:]
    var asked: [ScreenFinding] = []
    for question in ScreenQuestion.allCases {
      let outcome = question.outcome(facts)
      let held = clearances.filter { $0.questions.contains(question) }
      let valid = held.filter { $0.until >= day }
      switch outcome.consequence {
      case .refuse where !valid.contains { $0.finding != nil }: urgencies.append((question, outcome.urgency))
      case .needsClearance where valid.isEmpty: needingClearance.append(question)
      case .inform: informing += outcome.found
      default: break
      }
      for gate in outcome.gates where !valid.contains(where: { $0.lifts.contains(gate) }) {
        limited[gate, default: []].append(question)
      }
      if let consequence = outcome.consequence {
        let found = consequence != .refuse || valid.contains { $0.finding != nil }
        expired += held.filter { old in
          old.until < day && !expired.contains(old)
            && (valid.isEmpty || !found
              || limited.contains { $0.value.last == question && old.lifts.contains($0.key) })
        }
      }
      let old = question.findings.filter {
        facts.stale[$0] != nil && (facts[$0] == true || outcome.open.contains($0))
      }
      if let since = old.compactMap({ facts.stale[$0] }).min() {
        stale.append(Stale(question: question, since: since))
      } else if !outcome.open.isEmpty {
        unanswered.append(question)
      }
      asked += outcome.open + old
    }
    toAsk = ScreenFinding.allCases.filter(Set(asked).contains)
    limits = limited.map { Limit(gate: $0, by: $1) }.sorted { $0.gate < $1.gate }
    let order: [StopSign.Urgency?] = StopSign.Urgency.allCases + [nil]
    referrals = order.compactMap { urgency in
      let questions = urgencies.filter { $0.urgency == urgency }.map(\.question)
      return questions.isEmpty ? nil : Referral(urgency: urgency, questions: questions)
    }
    let suitability = Suitability(assessment, on: day, settings: settings)
    notSuitable = NotSuitable.allCases.filter { reason in
      switch reason {
      case .crisis: refusing.contains(.crisis)
      case .underAge: suitability.isUnderAge
      case .consentDeclined: assessment.consent == .declined
      case .acuteInjury: suitability.isAcute
      case .traumaCues: needingClearance.contains(.traumaCues)
      case .lowFear: suitability.isFearLow
      }
    }
  }
}
