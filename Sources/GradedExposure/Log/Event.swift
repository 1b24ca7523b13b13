/// One entry of a plan's log. Entries are only ever added; what follows from them depends on what they say and
/// when it happened, never on the order in which they were entered.
public struct Event: Hashable, Sendable, Codable {
  /// Its id, made from the rest.
  public var id: EventID
  /// The day on which it happened, or from which it holds.
  public var on: CivilDay
  /// The day on which it was entered, never before `on`.
  public var enteredOn: CivilDay
  /// Who entered it; nil where nobody said.
  public var enteredBy: Clinician?
  /// What it says.
  public var content: Content

  /// What an entry says.
  public enum Content: Hashable, Sendable, Codable {
    /// What happened at the clinic.
    case session(SessionRecord)
    /// What happened at home, up to that day.
    case home(HomeRecord)
    /// Ratings asked again.
    case rerating(ratings: [Rating])
    /// The most fear, 1...100, that the patient agreed to meet from now on.
    case willingness(points: Int)
    /// Screening questions asked again.
    case screen(answers: [ScreenAnswer])
    /// A named clinician clears a sign until a day.
    case clearance(Clearance)
    /// A therapist's constraint on every later plan.
    case override(Override)
    /// When sessions can take place from now on.
    case availability(Availability)
    /// What was asked again beside fear; it changes nothing of the plan, and no version follows from it.
    case measured(Measurement)
    /// A module beside the exposures: placed, done at home, or looked at again.
    case module(ModuleEntry)
    /// A therapist's note for the sheets.
    case note(TherapistNote)
    /// A named clinician answers for a version of the plan; no version follows from it.
    case signature(Signature)
    /// An override that no longer holds from that day on.
    case ended(event: EventID, because: String)
    /// An entry that was entered in error and counts no more; it stays where it is, for all to see.
    case enteredInError(event: EventID, because: String)
  }

  /// That entry.
  public init(
    id: EventID, on: CivilDay, enteredOn: CivilDay, enteredBy: Clinician? = nil, content: Content
  ) {
    self.id = id
    self.on = on
    self.enteredOn = enteredOn
    self.enteredBy = enteredBy
    self.content = content
  }
}
