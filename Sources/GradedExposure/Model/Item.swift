/// A movement or daily activity that the patient rates.
public struct Item: Hashable, Sendable, Codable {
  /// Whether it is a plain neck movement, a daily activity, or the patient's own.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case movement, activity, own
  }

  /// The area of life that it belongs to.
  public enum Area: String, CaseIterable, Hashable, Sendable, Codable {
    case movement, driving, mobility, overhead
    case selfCare = "self-care"
    case household, load, desk, social, sleep, sport, leisure, health, own
  }

  /// Another physically sensible form of the item, with one demand changed.
  public struct Variant: Hashable, Sendable, Codable {
    /// Which demand changes.
    public var demand: Demand
    /// To which level.
    public var level: String
    /// The whole title of this form.
    public var title: String
    /// Start, movement and how far in this form, in words for the patient: how this form is done.
    public var how: String?
    /// Minutes that one trial of this form takes; nil where they are those of the item.
    public var trialMinutes: Int?

    /// The change alone.
    public var change: DemandChange { DemandChange(demand: demand, level: level) }
  }

  /// Its id.
  public var id: ItemID
  /// Movement, activity or own.
  public var kind: Kind
  /// Its area of life.
  public var area: Area
  /// A plain-language title; for an own item, the patient's words.
  public var title: String
  /// Start, movement and how far, in words for the patient.
  public var how: String?
  /// Minutes that one trial takes, where the title says so; nil for the protocol's.
  public var trialMinutes: Int?
  /// Limits beyond those that follow from the demands.
  public var gates: [Gate]
  /// The strains it brings.
  public var strains: [Strain]
  /// The strains that nobody has answered for; only an own item has any.
  public var strainsUnanswered: [Strain]
  /// The demands that nobody stated, for which a level is assumed; only an own item has any.
  public var demandsAssumed: [Demand]
  /// What makes it hard.
  public var demands: Demands
  /// Its other forms.
  public var variants: [Variant]
  /// What is known about it, each with how well that is supported.
  public var facts: [EvidenceFact]

  /// An item of the patient's own, in their words.
  public init(
    own id: ItemID, title: String, demands: Demands, demandsAssumed: [Demand], strains: [Strain],
    strainsUnanswered: [Strain]
  ) {
    self.id = id
    kind = .own
    area = .own
    self.title = title
    gates = []
    self.strains = strains
    self.strainsUnanswered = strainsUnanswered
    self.demandsAssumed = demandsAssumed
    self.demands = demands
    variants = []
    facts = []
  }
}
