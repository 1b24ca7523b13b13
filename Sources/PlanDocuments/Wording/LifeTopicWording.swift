import GradedExposure

extension LifeTopic {
  /// Which end of a level is which; nil for a topic without one.
  var ends: String? {
    switch self {
    case .sleep: "0 is very badly, 10 very well"
    case .stress: "0 is none, 10 the most"
    case .mood: "0 is very low, 10 very good"
    default: nil
    }
  }

  /// The question, in words for the patient.
  var question: String { inWords(part: "question") }

  /// What the program does with the answer, in one sentence. No answer changes the plan.
  var purpose: String { inWords(part: "purpose") }
}
