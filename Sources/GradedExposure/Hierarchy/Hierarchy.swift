/// The fear-avoidance hierarchy: the steps, and one ladder below every target.
public struct Hierarchy: Hashable, Sendable, Codable {
  /// Whether the ratings were too alike to order by; the ladders then follow the physical demand.
  public var flat: Bool
  /// Every step that a ladder names, lowest first.
  public var steps: [Step]
  /// One ladder a target, most important first.
  public var ladders: [Ladder]
  /// Items that could be targets and wait for the therapist's choice.
  public var waiting: [StepID]

  /// The step of that id.
  public func step(_ id: StepID) -> Step? { steps.first { $0.id == id } }
}

/// One rung's content: an item as it stands or with one demand changed.
public struct Step: Hashable, Sendable, Codable {
  /// Its id.
  public var id: StepID
  /// The item that it is a form of.
  public var item: ItemID
  /// What the patient reads.
  public var title: String
  /// Start, movement and how far, for the patient.
  public var how: String?
  /// Minutes that one trial takes; nil for the protocol's.
  public var trialMinutes: Int?
  /// The patient's rating, 0...100, combined where there are several; nil for an estimated step.
  public var rated: Int?
  /// How harmful the patient expects it to be, 0...100.
  public var harm: Int?
  /// Expected peak fear, 0...100.
  public var estimate: Int
  /// Lower end of the range that four in five peaks are expected in, 0...100.
  public var likelyLow: Int
  /// Upper end of that range, 0...100.
  public var likelyHigh: Int
  /// Fear in the starting hierarchy, 0...100; it never changes.
  public var baseline: Int
  /// The limits in force that forbid it; a forbidden step is never offered.
  public var limitedBy: [Gate]
  /// The one demand that differs from the item's own.
  public var change: DemandChange?
  /// What makes it hard.
  public var demands: Demands
}

/// The chain of steps below one target.
public struct Ladder: Hashable, Sendable, Codable {
  /// The target.
  public var target: StepID
  /// The goal's priority; nil where the target was chosen by its rating.
  public var goalPriority: Int?
  /// The limits in force that forbid the target itself; its ladder then ends below it.
  public var limitedBy: [Gate]
  /// The rungs, lowest first.
  public var rungs: [Rung]

  /// One rung.
  public struct Rung: Hashable, Sendable, Codable {
    /// The step.
    public var step: StepID
    /// Points above the rung below; nil for the lowest.
    public var gapBelow: Int?
    /// Whether nothing in the catalogue fills the gap below: a step is made together with the patient.
    public var needsStepMadeTogether: Bool
    /// Rated items so close to this rung that they share it.
    public var alsoHere: [StepID]
  }
}
