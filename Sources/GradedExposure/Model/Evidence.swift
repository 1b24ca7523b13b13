/// How well a number or statement is supported.
public enum EvidenceStatus: String, CaseIterable, Hashable, Sendable, Codable {
  /// Read in the paper, its abstract or the guideline.
  case published
  /// Read on a page that reports someone else's work.
  case secondary
  /// Remembered, not verified; never shown as published.
  case unverified
  /// Our own design choice.
  case design
}

/// A statement with its source and status.
public struct EvidenceFact: Hashable, Sendable, Codable {
  /// How well it is supported.
  public var status: EvidenceStatus
  /// Where it was read.
  public var source: String
  /// What was found, in our words.
  public var text: String
}
