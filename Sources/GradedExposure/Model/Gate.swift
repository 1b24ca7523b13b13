/// A limit that a screening answer sets and a clinician lifts (`gate_classes` in the evidence).
public enum Gate: String, CaseIterable, Hashable, Comparable, Sendable, Codable {
  case extensionRange = "C-ext"
  case rotationRange = "C-rot"
  case load = "C-load"
  case hold = "C-hold"
  case speed = "C-speed"
  case fitToDrive = "B-med"
  case vascular = "B-vasc"
  case dizziness = "B-dizzy"
  case endRange = "X-endrange"
  case axialLoad = "X-axial"
  case contact = "X-contact"
  case impact = "X-impact"

  /// By id.
  public static func < (left: Gate, right: Gate) -> Bool { left.rawValue < right.rawValue }
}

/// A strain that an item may bring beside its demands; an own item that does not answer is gated.
public enum Strain: String, CaseIterable, Hashable, Sendable, Codable {
  case contact
  case axialLoad = "axial-load"
  case impact, vestibular
}
