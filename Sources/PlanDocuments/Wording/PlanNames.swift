import GradedExposure

/// Resolves the ids of a plan to what people read.
struct PlanNames {
  /// One form of an item: as it stands, or with one demand changed.
  struct Form {
    let title: String
    let how: String?
    let demands: Demands
    let item: Item
  }

  private var forms: [StepID: Form] = [:]
  private var steps: [StepID: Step] = [:]
  private var first: [StepID: Step] = [:]
  /// The entries of the plan's log.
  let events: [EventID: Event]
  /// The numbers of the plan's protocol.
  let settings: TreatmentProtocol

  init(_ plan: Plan) {
    settings = plan.settings
    events = Dictionary(plan.events.map { ($0.id, $0) }) { first, _ in first }
    let added = plan.events.compactMap { event -> Item? in
      guard case .override(let override) = event.content, case .ownStep(let item) = override.kind else {
        return nil
      }
      return item
    }
    for item in plan.catalogue.items + plan.assessment.ownItems + added {
      forms[StepID(item: item.id, change: nil)] = Form(
        title: item.title, how: item.how, demands: item.demands, item: item)
      for variant in item.variants {
        guard let demands = item.demands.applying(variant.change) else { continue }
        forms[StepID(item: item.id, change: variant.change)] = Form(
          title: variant.title, how: variant.how, demands: demands, item: item)
      }
    }
    for step in plan.current?.hierarchy?.steps ?? [] { first[step.id] = step }
    steps = first
    for state in plan.current?.states ?? [] {
      steps[state.step]?.estimate = state.expected
      steps[state.step]?.likelyLow = state.low
      steps[state.step]?.likelyHigh = state.high
    }
  }

  /// The same names with every title changed.
  func renamed(_ change: (StepID, String) -> String) -> PlanNames {
    var renamed = self
    for (id, form) in forms {
      renamed.forms[id] = Form(
        title: change(id, form.title), how: form.how, demands: form.demands, item: form.item)
    }
    for (id, step) in steps { renamed.steps[id]?.title = change(id, step.title) }
    for (id, step) in first { renamed.first[id]?.title = change(id, step.title) }
    return renamed
  }

  /// Every step that an item of the plan can make.
  var stepIDs: [StepID] { forms.keys.sorted() }

  /// Everything known of a step's form.
  func form(_ step: StepID) -> Form? { forms[step] }

  /// The step with what is expected of it now; nil for one that the hierarchy does not name.
  func step(_ id: StepID) -> Step? { steps[id] }

  /// The step as the hierarchy has it, before anything happened; nil for one that it does not name.
  func atFirst(_ id: StepID) -> Step? { first[id] }

  /// The step's title; its id where the plan does not know it.
  func title(_ step: StepID) -> String { steps[step]?.title ?? forms[step]?.title ?? step.rawValue }

  /// The step's title in quotation marks.
  func quoted(_ step: StepID) -> String { title(step).quoted }

  /// The item's title in quotation marks.
  func quoted(_ item: ItemID) -> String { quoted(StepID(item: item, change: nil)) }
}
