/// A named clinician answers for a version of the plan. It covers everything that the plan says up to it.
public struct Signature: Hashable, Sendable, Codable {
  /// The version that is signed: the one in force.
  public var version: Int
  /// Who signs.
  public var by: Clinician
  /// What the signature says, in the words of who signs.
  public var statement: OwnWords?
  /// The digest of what is signed, 64 hexadecimal digits. It shows changes and proves no identity.
  public var digest: String

  /// A signature of that version.
  public init(version: Int, by: Clinician, statement: OwnWords? = nil, digest: String) {
    self.version = version
    self.by = by
    self.statement = statement
    self.digest = digest
  }
}
