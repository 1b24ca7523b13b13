import GradedExposure

/// What people read for the ids of two plans: the newer plan's words, and the older one's for what only that has.
struct DifferenceNames {
  let old: PlanNames
  let new: PlanNames

  /// A step's title in quotation marks.
  func quoted(_ step: StepID) -> String {
    new.form(step) == nil && new.step(step) == nil ? old.quoted(step) : new.quoted(step)
  }

  /// An item's title in quotation marks.
  func quoted(_ item: ItemID) -> String { quoted(StepID(item: item, change: nil)) }

  /// Steps in their order.
  func list(_ steps: [StepID]) -> String { steps.map(quoted).joined(separator: "; ") }

  /// An override with what it asks for.
  func override(_ entry: EventID) -> String {
    (new.events[entry] == nil ? old : new).override(entry)
  }
}
