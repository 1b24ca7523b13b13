/// Who decided something, named: a clearance, an override or a signature has a person behind it.
public struct Clinician: Hashable, Sendable, Codable {
  /// The name, as it stands in the record.
  public var name: String
  /// The profession or role.
  public var role: String

  /// That person.
  public init(name: String, role: String) {
    self.name = name
    self.role = role
  }

  /// Whether both say something; spaces alone do not.
  var isNamed: Bool { [name, role].allSatisfy { $0.contains { !$0.isWhitespace } } }
}
