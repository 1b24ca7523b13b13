public import GradedExposure

/// Who signed a plan, and what has changed since.
public struct SignatureWording {
  private let plan: Plan
  /// Most changes that are told one by one.
  private static let most = 5

  /// The signatures of that plan.
  public init(_ plan: Plan) { self.plan = plan }

  /// Who signed the version in force, or the last signed one and what came after; nil where nobody signed any.
  public var sentence: String? {
    guard let (entry, signature) = plan.lastSigned else { return nil }
    let text: Text = signature.statement == nil ? .signed : .signedSaying
    let signed = text.inWords([
      "version": signature.version, "who": signature.by.inWords, "day": entry.on.dateInWords,
      "statement": signature.statement?.rawValue.quoted ?? "",
    ])
    let later = plan.versions.filter { $0.number > signature.version }.map { "\($0.number)" }
    guard !later.isEmpty else { return signed }
    return Text.since.inWords([
      "signed": signed, "entries": plan.entries(since: entry).map(\.id.rawValue).phrase(),
      "count": later.count, "versions": later.phrase(),
    ])
  }

  /// What differs in the version in force from the last signed one: a heading and the changes that weigh most; empty
  /// where nobody signed any, or where the version in force is signed.
  public var changes: [String] {
    guard let signed = plan.lastSigned?.signature.version, let last = plan.versions.last?.number,
      signed < last, let report = DifferenceReport(from: plan, version: signed, to: plan, version: last)
    else { return [] }
    let weighty = report.weighty
    guard !weighty.isEmpty else { return [DifferenceText.sinceSame.inWords] }
    let told = weighty.prefix(SignatureWording.most)
    let more = weighty.count - told.count
    return [DifferenceText.sinceSigned.inWords(["version": signed])] + told
      + (more > 0 ? [DifferenceText.moreChanges.inWords(["count": more])] : [])
  }

  /// What differs, for a terminal.
  public var changeLines: [String] { changes.enumerated().map { $0 == 0 ? $1 : "- " + $1 } }

  /// The sentence, and what differs since, for a terminal; empty where nobody signed any version.
  public var lines: [String] { (sentence.map { [$0] } ?? []) + changeLines }
}

extension SignatureWording {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "signature"
    case signed, signedSaying, since
  }
}
