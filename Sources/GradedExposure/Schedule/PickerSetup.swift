extension SessionPicker {
  /// The picker over the ladders of a hierarchy.
  init(_ hierarchy: Hierarchy, map: FearMap, allowance: Allowance) {
    let rungs = hierarchy.ladders.map { $0.rungs.map(\.step) }
    let steps = Set(rungs.flatMap(\.self)).sorted()
    let position = Dictionary(uniqueKeysWithValues: steps.enumerated().map { ($1, $0) })
    self.steps = steps
    settings = allowance.settings
    self.allowance = allowance
    baseline = steps.map { step in map.index(of: step).map { map.baseline[$0] } ?? 100 }
    onRoad = steps.map { [.passenger, .quietRoad, .traffic].contains(hierarchy.step($0)?.demands.context) }
    ladders = rungs.map { $0.compactMap { position[$0] } }
    goals = ladders.compactMap(\.last)
  }
}
