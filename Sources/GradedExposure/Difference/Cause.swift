/// What brought a difference between two versions about.
///
/// Where several would have, the last in this order counts: without it, and with everything before it, the difference
/// would not be there.
public enum Cause: String, CaseIterable, Hashable, Comparable, Sendable {
  /// Another revision of the engine.
  case engine
  /// The day, when sessions can take place, a missed visit.
  case calendar
  /// Another protocol, or another catalogue.
  case `protocol`
  /// What was rated, recorded, screened or agreed.
  case data
  /// An override, a clearance, a signature: what a clinician decided.
  case therapist

  /// In the order in which they are tried.
  public static func < (left: Cause, right: Cause) -> Bool { left.place < right.place }

  private var place: Int {
    switch self {
    case .engine: 0
    case .calendar: 1
    case .protocol: 2
    case .data: 3
    case .therapist: 4
    }
  }
}

extension Event {
  /// What the entry brings about; a correction the same as what it takes back, and a signature or a measurement
  /// nothing that is planned.
  func cause(in log: [EventID: Event]) -> Cause? {
    switch content {
    case .session(let record): record.missedBecause == nil ? .data : .calendar
    case .home, .rerating, .willingness, .screen: .data
    case .clearance, .override, .ended, .module, .note: .therapist
    case .availability: .calendar
    case .signature, .measured: nil
    // A correction comes after what it corrects, so that this ends.
    case .enteredInError(let wrong, _): wrong == id ? nil : log[wrong]?.cause(in: log)
    }
  }

  /// The steps that the entry names; of an item rated again, the item as it stands.
  var steps: Set<StepID> {
    switch content {
    case .session(let record): Set(record.trials.map(\.step))
    case .home(let record): Set(record.rows.map(\.practice.step))
    case .rerating(let ratings): Set(ratings.map { StepID(item: $0.item, change: nil) })
    case .override(let override):
      switch override.kind {
      case .pin(let step), .ban(let step), .notBefore(let step, _), .trials(let step, _),
        .practice(let step, _, _, _):
        [step]
      case .order(let first, let before): [first, before]
      case .ownStep(let item): [StepID(item: item.id, change: nil)]
      case .cap: []
      }
    default: []
    }
  }
}
