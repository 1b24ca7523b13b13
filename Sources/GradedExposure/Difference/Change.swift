/// One thing that two versions say otherwise, what brought that about, and why.
public struct Change: Hashable, Sendable {
  /// What it is about.
  public let aspect: Aspect
  /// What the older version says of it; nil where it says nothing.
  public let old: Aspect.Value?
  /// What the newer version says of it; nil where it says nothing.
  public let new: Aspect.Value?
  /// Whether it is only projected: it will change again with what happens before.
  public let isProvisional: Bool
  /// What brought it about.
  public let cause: Cause
  /// Why.
  public let reason: Reason

  /// Why something is otherwise; never empty.
  public struct Reason: Hashable, Sendable {
    /// What the newer version says of it; nil where none of its decisions does.
    public let decision: Decision?
    /// The entries that brought it about, of those that only one of the versions rests on.
    public let entries: [EventID]
    /// What else differs that belongs to the cause.
    public let inputs: [Input]
  }

  /// Something beside the log that differs between what two versions follow from.
  public enum Input: Hashable, Sendable {
    case revision(from: Int, to: Int)
    case day(from: CivilDay, to: CivilDay)
    /// The day of the next visit, for which fear is expected.
    case nextVisit(from: CivilDay, to: CivilDay)
    case availability
    case settings([SettingKey])
    case advance(from: AdvanceRule, to: AdvanceRule)
    case protocolName(from: String, to: String)
    case items([ItemID])
    case ratings([ItemID])
    case willingness(from: Int?, to: Int?)
    case assessment
  }
}
