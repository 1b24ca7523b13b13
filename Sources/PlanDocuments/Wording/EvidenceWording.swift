import GradedExposure

extension EvidenceStatus {
  /// How well something is supported, in words.
  var inWords: String {
    switch self {
    case .published: "published"
    case .secondary: "secondary source"
    case .unverified: "unverified"
    case .design: "design choice"
    }
  }
}
