public import GradedExposure

/// What happened at a visit, and at home since the last one, as a document to be recorded in a plan.
public struct SessionDocument: Hashable, Sendable, Codable {
  /// The pseudonymous patient id; where the plan has one, it has to be the same.
  public var patient: PatientID?
  /// The version of the plan that the sheets were from; nil for the one in force.
  public var version: Int?
  /// The day.
  public var on: CivilDay
  /// Who enters it.
  public var enteredBy: Clinician?
  /// What happened at the visit.
  public var visit: SessionRecord?
  /// What happened at home.
  public var home: HomeRecord?
  /// What was asked again beside fear.
  public var measured: Measurement?

  /// A day of which nothing was said.
  public init(on day: CivilDay) { on = day }

  /// What speaks against recording it in that plan: another patient, or a version that the plan does not have.
  public func problem(with plan: Plan) -> RecordProblem? {
    if let patient, let other = plan.assessment.patient, patient != other {
      return .wrongPatient(patient.rawValue, plan: other.rawValue)
    }
    if let version, plan.version(version) == nil {
      return .noVersion(version, latest: plan.versions.count)
    }
    return nil
  }

  /// Its entries for a plan's log; what happened at home comes first.
  public func entries(enteredOn today: CivilDay) throws(InputProblems) -> [Event] {
    var entries: [Event] = []
    let contents = [
      home.map { Event.Content.home($0) }, visit.map { .session($0) }, measured.map { .measured($0) },
    ]
    for content in contents.compactMap(\.self) {
      entries.append(try Event(on: on, enteredOn: today, enteredBy: enteredBy, content))
    }
    return entries
  }
}
