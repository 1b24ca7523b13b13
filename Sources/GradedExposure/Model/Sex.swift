/// The sex by which tables of norms are read; it serves nothing else.
public enum Sex: String, CaseIterable, Hashable, Sendable, Codable {
  case female, male
}
