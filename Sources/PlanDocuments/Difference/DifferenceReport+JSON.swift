import GradedExposure

extension DifferenceReport {
  /// The difference for a program: every change by itself.
  public var json: JSON {
    .members([
      "patient": .text(new.assessment.patient?.rawValue), "old": json(difference.old, old),
      "new": json(difference.new, new), "changes": .array(difference.changes.map(json)),
    ])
  }

  private func json(_ version: PlanVersion, _ plan: Plan) -> JSON {
    .members([
      "version": .whole(version.number), "madeOn": .string(version.madeOn.rawValue),
      "patient": .text(plan.assessment.patient?.rawValue), "outcome": .string(version.outcome.rawValue),
      "status": .string(version.status.rawValue), "engineRevision": .whole(version.engineRevision),
      "protocol": .string("\(plan.settings.id) \(plan.settings.version)"),
    ])
  }

  private func json(_ change: Change) -> JSON {
    let reason = change.reason
    return .members([
      "about": .string(change.aspect.name), "step": .text(change.aspect.step?.rawValue),
      "session": session(change), "ladder": .text(change.aspect.ladder?.rawValue),
      "entry": .text(change.aspect.entry?.rawValue), "change": .string(change.kind),
      "provisional": .bool(change.isProvisional), "cause": .string(change.cause.rawValue),
      "words": .string(wording.sentence(change)),
      "reason": .members([
        "words": .string(reasons.sentence(change, under: "")), "rule": .text(reason.decision?.rule.rawValue),
        "entries": .texts(reason.entries.map(\.rawValue)),
        "differs": .texts(reason.inputs.map(reasons.input)),
      ]),
    ])
  }
}

extension DifferenceReport {
  /// The session that a change is about, with the day that it has in the newer version, else in the older one.
  private func session(_ change: Change) -> JSON {
    change.aspect.session.map { place in
      .members([
        "kind": .string(place.kind.rawValue), "number": .whole(place.number),
        "on": .text(difference.days[place]?.rawValue),
      ])
    } ?? .null
  }
}

extension Change {
  fileprivate var kind: String { old == nil ? "added" : new == nil ? "removed" : "changed" }
}

extension Aspect {
  /// What it is, for a program.
  fileprivate var name: String {
    switch self {
    case .outcome: "outcome"
    case .signature: "signature"
    case .blocker: "blocker"
    case .gate: "limit"
    case .override: "override"
    case .flat: "flat-ratings"
    case .ladder: "ladder"
    case .ladderOrder: "ladder-order"
    case .rung: "rung"
    case .rungOrder: "rung-order"
    case .waiting: "waiting-target"
    case .form: "step-form"
    case .fear: "step-fear"
    case .limits: "step-limits"
    case .standing: "standing"
    case .record: "record"
    case .expectation: "expected-fear"
    case .session: "session"
    case .date: "session-date"
    case .length: "session-minutes"
    case .review: "session-review"
    case .firmness: "session-standing"
    case .exposure: "exposure"
    case .exposureOrder: "exposure-order"
    case .trials: "exposure-trials"
    case .peak: "exposure-expected-fear"
    case .practice: "practice-dose"
    case .practiceDays: "practice-days"
    case .practiceOrder: "practice-order"
    }
  }

  /// The ladder that it belongs to.
  fileprivate var ladder: StepID? {
    switch self {
    case .rung(_, let target), .rungOrder(let target): target
    default: nil
    }
  }

  /// The override that it is about.
  fileprivate var entry: EventID? { if case .override(let entry) = self { entry } else { nil } }
}
