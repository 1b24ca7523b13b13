extension [Item] {
  /// Everything that is wrong with a list of items by themselves.
  public var problems: [RequestProblem] {
    var problems: [RequestProblem] = []
    var known: Set<ItemID> = []
    for item in self {
      // A dot belongs to a variant's id: an item with one could pass for it.
      if !known.insert(item.id).inserted || item.id.rawValue.contains(".") {
        problems.append(.duplicateItem(item.id))
      }
      if item.title.isEmpty || item.title.count > 300 { problems.append(.titleTooLong(item.id, most: 300)) }
      if !item.demands.isCoherent { problems.append(.incoherentDemands(item.id)) }
      for minutes in ([item.trialMinutes] + item.variants.map(\.trialMinutes)).compactMap(\.self)
      where !(1...240).contains(minutes) {
        problems.append(.outOfRange(field: "minutes of a trial", value: minutes, lowest: 1, highest: 240))
      }
      var forms: Set<DemandChange> = []
      for variant in item.variants {
        let changed = item.demands.applying(variant.change)
        if changed == nil || changed == item.demands || !Demand.ordered.contains(variant.demand)
          || !forms.insert(variant.change).inserted
        {
          problems.append(.impossibleVariant(item.id, demand: variant.demand, level: variant.level))
        }
      }
    }
    return problems
  }
}
