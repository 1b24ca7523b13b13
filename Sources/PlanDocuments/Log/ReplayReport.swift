public import GradedExposure

/// What comes out when every version of a plan is made again from its log, in words.
public struct ReplayReport {
  /// One sentence a version, and one on the bytes.
  public let lines: [String]
  /// Whether no version differs that this revision of the engine made, or that follows from nothing.
  public let isSame: Bool

  /// Replays a plan that was read from these bytes.
  ///
  /// - Throws: What is wrong with the plan's assessment.
  public init(_ plan: Plan, bytes: [UInt8]) throws(InvalidRequest) {
    let results = try plan.replayed()
    isSame =
      plan.unplanned.isEmpty
      && results.allSatisfy { _, result in
        switch result {
        case .same: true
        case .unlike: false
        case .keptAsDecided(let revision, _): revision < EngineRevision.current
        }
      }
    lines =
      results.map { "Version \($0.number): " + $0.result.sentence }
      + (plan.unplanned.isEmpty ? [] : [ReplayReport.missing(plan.unplanned.count)])
      + [ReplayReport.isCanonical(plan, bytes) ? ReplayReport.sameBytes : ReplayReport.otherBytes]
  }

  private static func missing(_ entries: Int) -> String {
    "The document: " + DocumentProblem.versionMissing(entries: entries).sentence
  }

  private static func isCanonical(_ plan: Plan, _ bytes: [UInt8]) -> Bool {
    guard case .success(let own) = Result(catching: { try Document.plan(plan).bytes(file: "") }) else {
      return false
    }
    return own == bytes
  }

  private static let sameBytes = "The document: its bytes are those that this program writes."
  private static let otherBytes =
    "The document: it says the same as what this program writes, in other bytes. Another program wrote it, or an "
    + "earlier neckplan; that changes nothing."
}

extension Plan.Replayed {
  /// What replaying a version says.
  var sentence: String {
    switch self {
    case .same: "same."
    case .unlike(let parts):
      "unlike in \(parts.map(\.inWords).phrase()). Something was changed by hand; use an unchanged copy."
    case .keptAsDecided(let revision, _) where revision > EngineRevision.current:
      "made by revision \(revision) of the engine; this program has revision \(EngineRevision.current) and cannot "
        + "tell. Use the newer neckplan."
    case .keptAsDecided(let revision, let differs):
      "kept as decided by revision \(revision) of the engine. "
        + (differs.isEmpty
          ? "This revision, \(EngineRevision.current), would decide the same."
          : "This revision, \(EngineRevision.current), would decide otherwise: "
            + "\(differs.map(\.inWords).phrase()).")
    }
  }
}

extension Plan.Part {
  /// The part, as a list names it.
  fileprivate var inWords: String { self == .version ? "its place among the versions" : rawValue }
}
