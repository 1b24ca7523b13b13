public import GradedExposure

/// Who signed a plan, and what has changed since.
public struct SignatureWording {
  private let plan: Plan

  /// The signatures of that plan.
  public init(_ plan: Plan) { self.plan = plan }

  /// Who signed the version in force, or the last signed one and what came after; nil where nobody signed any.
  public var sentence: String? {
    guard let (entry, signature) = plan.lastSigned else { return nil }
    let statement = signature.statement.map { ": \($0.rawValue.quoted)" } ?? ""
    let signed =
      "Version \(signature.version) was signed by \(signature.by.inWords) on \(entry.on.dateInWords)\(statement)."
    let later = plan.versions.filter { $0.number > signature.version }.map(\.number)
    guard !later.isEmpty else { return signed }
    return signed + " Since then: \(plan.entries(since: entry).map(\.id.rawValue).phrase()); "
      + (later.count == 1 ? "version " : "versions ") + later.map(String.init).phrase()
      + (later.count == 1 ? " is" : " are") + " not signed."
  }
}
