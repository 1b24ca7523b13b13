import GradedExposure

extension Strain {
  /// Whether an item brings it, as a clinician is asked.
  var question: String { inWords(part: "question") }
}
