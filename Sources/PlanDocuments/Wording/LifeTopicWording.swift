import GradedExposure

extension LifeTopic {
  /// Which end of a level is which; nil for a topic without one.
  var ends: String? {
    switch self {
    case .sleep: LifeEndText.sleep.inWords
    case .stress: LifeEndText.stress.inWords
    case .mood: LifeEndText.mood.inWords
    default: nil
    }
  }

  /// The question, in words for the patient.
  var question: String { inWords(part: "question") }

  /// What the program does with the answer, in one sentence. No answer changes the plan.
  var purpose: String { inWords(part: "purpose") }
}

/// The ends of a level.
enum LifeEndText: String, TextKey {
  static let area = "life-end"
  case sleep, stress, mood
}
