/// Something that the engine decided, with the rule and the facts that decided it.
public struct Decision: Hashable, Sendable, Codable {
  /// The rule.
  public var rule: RuleID
  /// The step that it is about; nil where it is about a session or the whole plan.
  public var step: StepID?
  /// The session that it is about.
  public var session: SessionID?
  /// What decided it.
  public var fact: Fact

  /// The decision that a fact brings, about a step, a session, or with neither the whole plan.
  public init(_ fact: Fact, step: StepID? = nil, session: SessionID? = nil) {
    rule = fact.rule
    self.step = step
    self.session = session
    self.fact = fact
  }
}
