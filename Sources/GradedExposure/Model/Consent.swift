/// Whether the patient agrees to graded exposure, once it was explained. Not asked is not yes.
public enum Consent: String, CaseIterable, Hashable, Sendable, Codable {
  case given, declined
}
