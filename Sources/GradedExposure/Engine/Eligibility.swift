/// Whether exposure is indicated at all: some fear, expected harm or avoidance above the threshold.
struct Eligibility {
  let isIndicated: Bool
  /// The reason where it is not.
  let fact: Fact

  init(_ assessment: Assessment, settings: TreatmentProtocol) {
    let threshold = settings[whole: .selectionThreshold]
    let highest =
      assessment.ratings.flatMap { [$0.fear, $0.harm, $0.avoidance].compactMap(\.self) }.max() ?? 0
    isIndicated = highest > threshold
    fact = .notIndicated(highest: highest, threshold: threshold)
  }
}
