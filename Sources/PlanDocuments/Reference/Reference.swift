import GradedExposure

/// A published or chosen number that stands beside a patient's own, as context and never as a target.
///
/// No rule reads these, so that they are rows here and no protocol's. Sources that disagree are all rows.
struct Reference: Hashable, Sendable {
  /// The version of all rows, counted up with every change; printed beside them.
  static let version = 1

  /// What was found, in our words.
  let text: String
  /// How well it is supported.
  let status: EvidenceStatus
  /// Where it was read; for a design choice, what it follows.
  let source: String
  /// The smallest detectable change in the unit of its measure, where the source gives one in that unit.
  let detectable: Double?
  /// The important change in the unit of its measure, where the source gives one in that unit.
  let important: Double?

  init(
    _ text: String, _ status: EvidenceStatus, _ source: String, detectable: Double? = nil,
    important: Double? = nil
  ) {
    self.text = text
    self.status = status
    self.source = source
    self.detectable = detectable
    self.important = important
  }

  /// "smallest detectable change 5 points (published: Vernon's note)".
  var inWords: String { text + " (" + status.inWords + ": " + source + ")" }
}
