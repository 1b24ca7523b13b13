extension Aspect {
  /// Whether people are told of this before another: the plan first, then its ladders, the sessions, the steps and home
  /// practice; within each in the order that a ladder or a session has.
  ///
  /// - Parameter positions: Where a thing stands among those of its kind.
  func precedes(_ other: Aspect, positions: [Aspect: Int]) -> Bool {
    let first = CoursePlace(kind: .assessment, number: 0)
    let place = (self.place, session ?? first, name, positions[self] ?? 0)
    let otherPlace = (other.place, other.session ?? first, other.name, positions[other] ?? 0)
    return place == otherPlace
      ? (step?.rawValue ?? "") < (other.step?.rawValue ?? "") : place < otherPlace
  }

  private var place: Int {
    switch self {
    case .outcome: 0
    case .signature: 1
    case .blocker: 2
    case .gate: 3
    case .override: 4
    case .flat: 5
    case .ladder: 6
    case .ladderOrder: 7
    case .rung: 8
    case .rungOrder: 9
    case .waiting: 10
    case .form: 11
    case .fear: 12
    case .limits: 13
    case .session: 14
    case .date: 15
    case .length: 16
    case .review: 17
    case .firmness: 18
    case .exposure: 19
    case .exposureOrder: 20
    case .trials: 21
    case .peak: 22
    case .standing: 23
    case .record: 24
    case .expectation: 25
    case .practice: 26
    case .practiceDays: 27
    case .practiceOrder: 28
    }
  }

  /// What tells two of one kind apart that are about the same step and session.
  private var name: String {
    switch self {
    case .blocker(let blocker): "\(blocker)"
    case .gate(let gate): gate.rawValue
    case .override(let entry): entry.rawValue
    case .rung(_, let target), .rungOrder(let target): target.rawValue
    default: ""
    }
  }
}
