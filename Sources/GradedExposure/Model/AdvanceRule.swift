/// By what a step counts as mastered; a protocol chooses one.
public enum AdvanceRule: String, CaseIterable, Hashable, Sendable, Codable {
  /// Expected harm low on separate days (design choice; direction after Pittig 2023); the rule of fallen fear where
  /// expected harm was not recorded.
  case expectancy
  /// Peak and end fear low, or halved (design choice; the rule that was simulated).
  case fearFallen = "fear-fallen"
  /// Fear halved (secondary: a convention of self-help pages).
  case fearHalved = "fear-halved"
  /// Fear at most 20 (secondary: self-help pages).
  case fearLow = "fear-low"
  /// Expected harm under 5 (unverified).
  case harmNone = "harm-none"
}
