import GradedExposure

/// A question of the screen in words.
///
/// A "yes" always means that the sign is present. No answer ever rules anything out.
struct ScreenWording: Hashable, Sendable {
  /// A few words for lists.
  let name: String
  /// The question.
  let question: String
  /// Where its criteria come from.
  let source: String
  /// How well its criteria are supported; what an answer does to a plan is always a design choice.
  let status: EvidenceStatus

  /// Who may answer, in words.
  static func answered(by question: ScreenQuestion) -> String {
    question.needsClinician ? "a clinician, from an examination" : "the patient or a clinician"
  }

  /// When the question applies, in words; nil where it always does.
  ///
  /// - Parameter freshDays: The days after an injury for which the protocol counts it as fresh.
  static func applies(_ question: ScreenQuestion, freshDays: Int) -> String? {
    switch question {
    case .spineRuleHighRisk, .spineRuleRotation:
      "Counts only after an injury \(freshDays.counting("day", "days")) or less before the assessment, in an "
        + "alert, stable patient of 16 or over without known spine disease or neck surgery. Outside that "
        + "a clinician examines and decides."
    default: nil
    }
  }
}
