public import GradedExposure

/// A plan's log for people and for programs: every entry in the order of entry, with what became of it.
public struct LogList {
  private let plan: Plan
  private let wording: LogLine

  /// The log of that plan.
  public init(_ plan: Plan) {
    self.plan = plan
    wording = LogLine(names: PlanNames(plan))
  }

  /// One line an entry, each ended; a sentence where there is none.
  public var text: String {
    plan.events.isEmpty ? "Nothing was recorded yet.\n" : plan.events.map { line($0) + "\n" }.joined()
  }

  /// What the entries that were made last say, as sentences.
  public func last(_ count: Int) -> [String] {
    plan.events.suffix(count).map { wording.words($0).sentenceCase.ended }
  }

  private func line(_ event: Event) -> String {
    let words = wording.words(event).split(whereSeparator: \.isNewline).joined(separator: " ")
    let by = event.enteredBy.map { " by \($0.inWords)" } ?? ""
    return "\(event.on.rawValue)  \(event.id.rawValue)  \(words). Entered \(event.enteredOn.rawValue)\(by)."
      + (fate(event).map { " \($0)" } ?? "")
  }

  private func fate(_ event: Event) -> String? {
    if plan.isInError(event.id) { return "ENTERED IN ERROR: it counts no more." }
    return plan.ended(event.id).map { "Ended from \($0.rawValue) on." }
  }

  /// The same for a program.
  public var json: JSON {
    .members([
      "patient": .text(plan.assessment.patient?.rawValue),
      "entries": .array(
        plan.events.map { event in
          .members([
            "id": .string(event.id.rawValue), "on": .string(event.on.rawValue),
            "enteredOn": .string(event.enteredOn.rawValue),
            "enteredBy": event.enteredBy.map {
              .members(["name": .string($0.name), "role": .string($0.role)])
            } ?? .null,
            "says": .string(wording.words(event)), "counts": .bool(!plan.isInError(event.id)),
            "endedOn": .text(plan.ended(event.id)?.rawValue),
          ])
        }),
    ])
  }
}
