/// Something that can become a step: an item as it stands, or one of its variants.
struct Candidate {
  let id: StepID
  let item: ItemID
  let kind: Item.Kind
  /// The one demand that differs from the item's own; nil for the item as it stands.
  let change: DemandChange?
  let title: String
  let how: String?
  let trialMinutes: Int?
  let demands: Demands
  let features: Kernel.Features
  /// The limits in force that forbid it.
  let forbiddenBy: [Gate]

  /// An item as it stands, or as that variant; nil where the variant's level does not exist.
  init?(_ item: Item, as variant: Item.Variant?, gates: [Gate]) {
    let change = variant?.change
    guard let demands = change.map(item.demands.applying) ?? item.demands else { return nil }
    id = StepID(item: item.id, change: change)
    self.item = item.id
    kind = item.kind
    self.change = change
    title = variant?.title ?? item.title
    how = variant == nil ? item.how : variant?.how
    trialMinutes = variant?.trialMinutes ?? item.trialMinutes
    self.demands = demands
    features = Kernel.Features(demands)
    forbiddenBy = SafetyLimits.gates(
      gates, forbidding: demands, strains: item.strains, itemGates: item.gates,
      unstated: item.demandsAssumed.filter { $0 != change?.demand },
      strainsUnanswered: item.strainsUnanswered)
  }

  /// Every candidate of a patient, sorted by id.
  ///
  /// Plain movements apply to everybody; an activity applies when the patient said something of it or named it as a
  /// goal, for nobody knows otherwise whether it is part of their life: a row that was left empty on a printed sheet
  /// is no step. An own item is there because the patient or the therapist named it. Not applicable takes an item and
  /// its variants out; so does declined, unless it is a goal.
  static func all(_ assessment: Assessment, catalogue: Catalogue, gates: [Gate]) -> [Candidate] {
    let goals = Set(assessment.goals.map(\.item))
    let refused = Set(
      assessment.ratings.filter {
        $0.unrated == .notApplicable || ($0.unrated == .declined && !goals.contains($0.item))
      }
      .map(\.item))
    let own = Set(assessment.ownItems.map(\.id))
    let named = goals.union(
      assessment.ratings.filter {
        $0.unrated != .notRated || $0.harm != nil || $0.avoidance != nil || own.contains($0.item)
      }.map(\.item))
    let applying = (catalogue.items + assessment.ownItems).filter {
      !refused.contains($0.id) && ($0.kind == .movement || named.contains($0.id) || own.contains($0.id))
    }
    return applying.flatMap { item in
      ([nil] + item.variants).compactMap { Candidate(item, as: $0, gates: gates) }
    }.sorted { $0.id < $1.id }
  }
}
