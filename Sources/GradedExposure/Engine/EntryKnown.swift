/// What a plan's log and catalogue know, for the checks of a new entry.
struct EntryKnown {
  let plan: Plan
  /// Every item that was ever part of the plan.
  let items: Set<ItemID>
  /// Every step that an item of the plan can make, offered or not.
  let steps: Set<StepID>
  private let log: CountedLog

  init(_ plan: Plan) {
    self.plan = plan
    log = CountedLog(plan.events)
    let added = plan.events.compactMap { event -> Item? in
      guard case .override(let override) = event.content, case .ownStep(let item) = override.kind else {
        return nil
      }
      return item
    }
    let all = plan.catalogue.items + plan.assessment.ownItems + added
    items = Set(all.map(\.id))
    steps = Set(
      all.flatMap { item in
        ([nil] + item.variants.map(\.change)).map { StepID(item: item.id, change: $0) }
      })
  }

  /// The entry of that id, where it counts.
  func counted(_ id: EventID) -> Event? { plan.events.first { $0.id == id && !isInError(id) } }

  func isInError(_ id: EventID) -> Bool {
    plan.events.contains { $0.id == id } && !log.counts(id)
  }

  /// What was measured, as far as it counts.
  var measurements: [(event: EventID, on: CivilDay, measured: Measurement)] { log.measurements }

  func isEnded(_ id: EventID) -> Bool { log.isEnded(id) }

  /// Another visit of that day and number.
  func visit(on day: CivilDay, number: Int, besides id: EventID) -> EventID? {
    log.events.first { event in
      guard event.id != id, event.on == day, case .session(let record) = event.content else { return false }
      return (record.visit ?? 1) == number
    }?.id
  }

  /// Another entry of that day that settles the same: the most fear to meet, or when sessions can take place.
  func agreed(_ entry: Event) -> EventID? {
    log.events.first { other in
      guard other.id != entry.id, other.on == entry.on else { return false }
      return switch (other.content, entry.content) {
      case (.willingness, .willingness), (.availability, .availability): true
      default: false
      }
    }?.id
  }

  /// Whether that step was recorded at home on that day before.
  func hasHome(_ step: StepID, on day: CivilDay, besides id: EventID) -> Bool {
    log.events.contains { event in
      guard event.id != id, case .home(let record) = event.content else { return false }
      return record.rows.contains { $0.on == day && $0.practice.step == step }
    }
  }
}
