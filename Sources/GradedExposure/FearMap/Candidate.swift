/// Something that can become a step: an item as it stands, or one of its variants.
struct Candidate {
  let id: StepID
  let item: ItemID
  let kind: Item.Kind
  /// The one demand that differs from the item's own; nil for the item as it stands.
  let change: DemandChange?
  let title: String
  let how: String?
  let demands: Demands
  let features: Kernel.Features
  /// The limits in force that forbid it.
  let forbiddenBy: [Gate]

  init(_ item: Item, change: DemandChange?, title: String, how: String?, demands: Demands, gates: [Gate]) {
    id = StepID(item: item.id, change: change)
    self.item = item.id
    kind = item.kind
    self.change = change
    self.title = title
    self.how = how
    self.demands = demands
    features = Kernel.Features(demands)
    forbiddenBy = SafetyLimits.gates(
      gates, forbidding: demands, strains: item.strains, itemGates: item.gates,
      unstated: item.demandsAssumed.filter { $0 != change?.demand },
      strainsUnanswered: item.strainsUnanswered)
  }

  /// Every candidate of a patient, sorted by id.
  ///
  /// Plain movements apply to everybody; an activity applies when the patient rated it or named it as a goal,
  /// for nobody knows otherwise whether it is part of their life. Not applicable takes an item and its
  /// variants out; so does declined, unless it is a goal.
  static func all(_ assessment: Assessment, catalogue: Catalogue, gates: [Gate]) -> [Candidate] {
    let goals = Set(assessment.goals.map(\.item))
    let refused = Set(
      assessment.ratings.filter {
        $0.unrated == .notApplicable || ($0.unrated == .declined && !goals.contains($0.item))
      }
      .map(\.item))
    let named = goals.union(assessment.ratings.map(\.item))
    let applying = (catalogue.items + assessment.ownItems).filter {
      !refused.contains($0.id) && ($0.kind == .movement || named.contains($0.id))
    }
    return applying.flatMap { item -> [Candidate] in
      let whole = Candidate(
        item, change: nil, title: item.title, how: item.how, demands: item.demands, gates: gates)
      return [whole]
        + item.variants.compactMap { variant in
          item.demands.applying(variant.change).map {
            Candidate(
              item, change: variant.change, title: variant.title, how: variant.how, demands: $0, gates: gates)
          }
        }
    }.sorted { $0.id < $1.id }
  }
}
