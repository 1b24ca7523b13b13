/// A therapist's note for the sheets, in the therapist's own words: for the plan, or for one step.
///
/// The latest note for a place replaces the one before it on paper; one without words ends it. It changes nothing else.
public struct TherapistNote: Hashable, Sendable, Codable {
  /// Who writes it.
  public var by: Clinician
  /// The step that it is about; nil for the whole plan.
  public var step: StepID?
  /// The words; nil to end the note.
  public var words: OwnWords?

  /// That note.
  public init(by: Clinician, step: StepID? = nil, words: OwnWords?) {
    self.by = by
    self.step = step
    self.words = words
  }
}

extension Plan {
  /// The note in force for a step, or for the plan where `step` is nil: the latest by day, and on one day the one
  /// entered last; nil where there is none, or where it was ended.
  public func note(for step: StepID? = nil) -> TherapistNote? {
    let inError = entriesInError
    var latest: (on: CivilDay, note: TherapistNote)?
    for event in events where !inError.contains(event.id) {
      guard case .note(let note) = event.content, note.step == step else { continue }
      if let latest, latest.on > event.on { continue }
      latest = (event.on, note)
    }
    return latest.flatMap { $0.note.words == nil ? nil : $0.note }
  }

  /// The steps that have a note in force, by id.
  public var notedSteps: [StepID] {
    let steps = events.compactMap { event -> StepID? in
      if case .note(let note) = event.content { note.step } else { nil }
    }
    return Set(steps).filter { note(for: $0) != nil }.sorted()
  }
}
