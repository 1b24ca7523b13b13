/// Where a module stands: how it is placed, when it is looked at again, and what was said of it since.
public struct PlacedModule: Hashable, Sendable {
  /// The module.
  public let module: AdjunctModule
  /// The day from which its placement holds.
  public internal(set) var on: CivilDay
  /// How it is placed.
  public internal(set) var placement: ModulePlacement
  /// The day on which it is looked at again.
  public internal(set) var review: CivilDay
  /// Whether a review asked for another placement, which has not come.
  public internal(set) var awaitsChange = false
  /// The day on which it was ended; nil for one in force.
  public internal(set) var stopped: CivilDay?
  /// What was said of it at home, by day.
  public internal(set) var logs: [ModuleLog] = []

  /// The days on which it was done, each once.
  public var done: [CivilDay] { Set(logs.flatMap(\.days)).sorted() }
}

extension Plan {
  /// The modules that were ever placed, by theme, as the log leaves them: by day, and on one day by the order of
  /// entry, for nothing but the latest word on a module depends on it.
  public var modules: [PlacedModule] {
    var found: [AdjunctModule: PlacedModule] = [:]
    for (day, entry) in moduleEntries {
      switch entry.kind {
      case .placed(let placement):
        let before = found[entry.module]
        found[entry.module] = PlacedModule(
          module: entry.module, on: day, placement: placement, review: placement.review,
          logs: before?.logs ?? [])
      case .logged(let log): found[entry.module]?.logs.append(log)
      case .reviewed(let review):
        switch review.decision {
        case .goesOn: found[entry.module]?.review = review.next ?? day
        case .change: found[entry.module]?.awaitsChange = true
        case .stop: found[entry.module]?.stopped = day
        }
      }
    }
    return found.values.sorted { $0.module < $1.module }
  }

  /// Those that no review has ended.
  public var modulesInForce: [PlacedModule] { modules.filter { $0.stopped == nil } }

  private var moduleEntries: [(on: CivilDay, entry: ModuleEntry)] {
    let inError = entriesInError
    let entries = events.enumerated().compactMap { place, event -> (CivilDay, Int, ModuleEntry)? in
      guard case .module(let entry) = event.content, !inError.contains(event.id) else { return nil }
      return (event.on, place, entry)
    }
    return entries.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { ($0.0, $0.2) }
  }
}
