/// What an entry of the log says of a module. It changes no step, no exposure and no date.
public struct ModuleEntry: Hashable, Sendable, Codable {
  /// The module.
  public var module: AdjunctModule
  /// What is said of it.
  public var kind: Kind

  /// What is said of a module.
  public enum Kind: Hashable, Sendable, Codable {
    /// Chosen, and when it is done; a later placement takes the place of an earlier one.
    case placed(ModulePlacement)
    /// Done at home.
    case logged(ModuleLog)
    /// Looked at again.
    case reviewed(ModuleReview)
  }

  /// That said of that module.
  public init(_ module: AdjunctModule, _ kind: Kind) {
    self.module = module
    self.kind = kind
  }
}

/// A module that a therapist chose, with its days. It is never done before or during an exposure.
public struct ModulePlacement: Hashable, Sendable, Codable {
  /// Who chose it.
  public var by: Clinician
  /// Why; nil where nobody said.
  public var because: OwnWords?
  /// The first day.
  public var start: CivilDay
  /// The day on which it is looked at again.
  public var review: CivilDay
  /// The days of the week, Monday first.
  public var weekdays: [Weekday]
  /// Whether it may fall on a day with an exposure session; then it comes after the session.
  public var afterSession: Bool
  /// The cautions that the clinician asked about, and that are not there.
  public var ruledOut: [ModuleCaution]

  /// Those days, with no caution ruled out.
  public init(by: Clinician, start: CivilDay, review: CivilDay, weekdays: [Weekday]) {
    self.by = by
    self.start = start
    self.review = review
    self.weekdays = weekdays
    afterSession = false
    ruledOut = []
  }

  /// Whether less time in bed may stand on the page: each of its cautions was ruled out.
  public var allowsTimeInBed: Bool { ModuleCaution.ofTimeInBed.allSatisfy(ruledOut.contains) }
}

/// On which days a module was done, and how useful it was.
public struct ModuleLog: Hashable, Sendable, Codable {
  /// Who says so.
  public var by: ScreenAnswer.Source
  /// The days.
  public var days: [CivilDay]
  /// How useful, 0...10, 10 is the most; nil where nobody said.
  public var useful: Int?
  /// What the patient says of it, in their words.
  public var note: OwnWords?

  /// Done on those days.
  public init(by: ScreenAnswer.Source, days: [CivilDay]) {
    self.by = by
    self.days = days
  }
}

/// What a therapist decided when a module was looked at again.
public struct ModuleReview: Hashable, Sendable, Codable {
  /// Who decided.
  public var by: Clinician
  /// What follows.
  public var decision: Decision
  /// Why.
  public var because: OwnWords
  /// The day on which it is looked at again; for a module that goes on.
  public var next: CivilDay?

  /// What follows.
  public enum Decision: String, CaseIterable, Hashable, Sendable, Codable {
    /// It goes on as it is.
    case goesOn = "continue"
    /// It goes on in another way; a new placement says how.
    case change
    /// It ends.
    case stop
  }

  /// That decision.
  public init(by: Clinician, decision: Decision, because: OwnWords, next: CivilDay? = nil) {
    self.by = by
    self.decision = decision
    self.because = because
    self.next = next
  }
}
