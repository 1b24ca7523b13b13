/// One version of a plan: what followed from what was known, on the day when it was made.
public struct PlanVersion: Hashable, Sendable, Codable {
  /// 1 for the first.
  public var number: Int
  /// The version that this one replaces; nil for the first.
  public var replaces: Int?
  /// The day on which it was made.
  public var madeOn: CivilDay
  /// The first day on which it holds.
  public var effectiveFrom: CivilDay
  /// The revision of the engine that made it.
  public var engineRevision: Int
  /// Draft until it is released.
  public var status: PlanStatus
  /// What became of the planning.
  public var outcome: Outcome
  /// Why it is not released, in the order of weight; empty once it is.
  public var blockers: [ReleaseBlocker]
  /// The last entry of the log that it rests on; nil where the log was empty.
  public var after: EventID?
  /// The version whose hierarchy is still this one's; nil where this one has its own, or none.
  public var hierarchyOf: Int?
  /// The hierarchy; nil where a plan was refused, or where it is that of an earlier version.
  public var hierarchy: Hierarchy?
  /// Where the steps stand, by id; empty before anything was recorded.
  public var states: [StepState]
  /// The schedule; nil where nothing may be scheduled yet.
  public var schedule: Schedule?
  /// Every decision with its reason.
  public var decisions: [Decision]

  /// What became of the planning.
  public enum Outcome: String, CaseIterable, Hashable, Sendable, Codable {
    /// There are sessions.
    case planned
    /// Nothing is scheduled, and the clinician decides what comes first.
    case heldForReview = "held-for-review"
    /// A red flag is present, or the patient does not agree: no hierarchy, no sessions, no tasks.
    case refused
    /// A sign came up during the course: no sessions, no tasks, no home practice.
    case stopped
  }
}

/// The status of a plan, in FHIR's words for a request.
public enum PlanStatus: String, CaseIterable, Hashable, Sendable, Codable {
  case draft, active
  case onHold = "on-hold"
  case completed, revoked
}

/// Why a plan is not released.
public enum ReleaseBlocker: Hashable, Sendable, Codable {
  case redFlag(questions: [ScreenQuestion])
  case needsClearance(questions: [ScreenQuestion])
  case notScreened(questions: [ScreenQuestion])
  case heldForReview
  /// Signs came up during the course, and no clinician has cleared them since.
  case stopSigns(signs: [StopSign])
  /// The symptom questions were not asked at the last visit.
  case signsNotAsked(on: CivilDay)
  /// Overrides that cannot be followed as they stand.
  case overrideConflict(entries: [EventID])
  /// The patient does not agree.
  case consentDeclined
  /// The injury is in its first weeks.
  case acuteInjury
  /// Nobody asked whether the patient agrees.
  case consentOpen
  /// Nobody said how old the patient is, and under 18 nothing is planned.
  case ageUnknown
  case willingnessAssumed(points: Int)
  case notSigned
}
