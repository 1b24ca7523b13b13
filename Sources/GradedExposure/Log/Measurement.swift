/// What was asked of the patient again, beside fear: totals of questionnaires, own activities, how sure they are, and
/// an unhelpful thought. It changes nothing of the plan; it shows how the patient fares.
public struct Measurement: Hashable, Sendable, Codable {
  /// Who says so.
  public var by: ScreenAnswer.Source
  /// How sure the patient is that they can do what matters to them, pain or no pain: 0 not at all, 10 completely. Our
  /// own question, of no questionnaire; without a norm and without a threshold.
  public var sure: Int?
  /// Questionnaires, as they were scored.
  public var totals: [Score]
  /// The patient's own activities.
  public var functions: [Function]
  /// A thought that stands in the way, with how much it is believed.
  public var thought: Thought?

  /// One questionnaire: what its items that were answered add up to. The items are never stored.
  public struct Score: Hashable, Sendable, Codable {
    /// Which questionnaire, and which version and unit of it.
    public var measure: OutcomeTotal.Measure
    /// The total; where items are missing, the sum of those that were answered.
    public var sum: Double
    /// How many items were answered; nil for all.
    public var answered: Int?

    /// That sum.
    public init(measure: OutcomeTotal.Measure, sum: Double, answered: Int? = nil) {
      self.measure = measure
      self.sum = sum
      self.answered = answered
    }
  }

  /// One activity that the patient named.
  public struct Function: Hashable, Sendable, Codable {
    /// The activity, in the patient's words.
    public var words: OwnWords
    /// How well it can be done, 0...10: 0 is unable, 10 as before the problem.
    public var ability: Int

    /// That activity.
    public init(words: OwnWords, ability: Int) {
      self.words = words
      self.ability = ability
    }
  }

  /// A thought in the patient's words.
  public struct Thought: Hashable, Sendable, Codable {
    /// The thought.
    public var words: OwnWords
    /// How much the patient believes it, 0...100.
    public var belief: Int

    /// That thought.
    public init(words: OwnWords, belief: Int) {
      self.words = words
      self.belief = belief
    }
  }

  /// Nothing was asked yet.
  public init(by: ScreenAnswer.Source) {
    self.by = by
    totals = []
    functions = []
  }

  /// Whether it says nothing.
  public var isEmpty: Bool { sure == nil && totals.isEmpty && functions.isEmpty && thought == nil }
}
