/// Finds what brought a difference about: the newer version's inputs are taken over one cause after the other, and the
/// version is made again each time; the last of them that changed a thing is what brought its change about.
struct CauseFinder {
  /// A cause with what the version says once everything up to it has been taken over.
  private struct Stage {
    let cause: Cause
    let table: VersionTable
  }

  private let first: VersionTable
  private let stages: [Stage]

  init(
    _ old: (version: PlanVersion, inputs: PlanInputs, table: VersionTable),
    _ new: (version: PlanVersion, inputs: PlanInputs, table: VersionTable), from day: CivilDay
  ) {
    let current = EngineRevision.current
    let isEngine = old.version.engineRevision != new.version.engineRevision
    var inputs = old.inputs
    var taken: [(cause: Cause, inputs: PlanInputs)] = []
    for cause in Cause.allCases {
      let next = inputs.taking(cause, from: new.inputs)
      if next != inputs || (cause == .engine && isEngine && old.version.engineRevision != current) {
        taken.append((cause, next))
      }
      inputs = next
    }
    // What another revision decided is kept as it is, and cannot be made again: where both are of that revision, they
    // are told apart as this one would make them.
    func remade(_ inputs: PlanInputs) -> VersionTable { VersionTable(inputs.version, of: inputs, from: day) }
    let isKept = old.version.engineRevision != current && !isEngine
    let lastIsNew = new.version.engineRevision == current
    var stages = taken.enumerated().map { at, step in
      Stage(
        cause: step.cause,
        table: at == taken.count - 1 && lastIsNew ? new.table : remade(step.inputs))
    }
    if isEngine, !lastIsNew { stages.append(Stage(cause: .engine, table: new.table)) }
    first = isKept ? remade(old.inputs) : old.table
    self.stages = stages
  }

  /// What brought about that a thing is otherwise. Where none of its own makes it otherwise, the last cause that
  /// differs at all; where nothing differs, the engine.
  func cause(of aspect: Aspect) -> Cause {
    let tables = [first] + stages.map(\.table)
    for at in stages.indices.reversed()
    where !VersionTable.isSame(aspect, tables[at], tables[at + 1]) {
      return stages[at].cause
    }
    return stages.last?.cause ?? .engine
  }
}

extension VersionTable {
  /// Whether two versions say the same of a thing.
  static func isSame(_ aspect: Aspect, _ one: VersionTable, _ other: VersionTable) -> Bool {
    switch (one.values[aspect], other.values[aspect]) {
    case (nil, nil): true
    case (let one?, let other?): one.isSame(as: other)
    default: false
    }
  }
}
