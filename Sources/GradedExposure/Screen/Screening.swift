/// What the screen says about one assessment.
public struct Screening: Hashable, Sendable, Codable {
  /// Questions that apply and have no answer.
  public var unanswered: [ScreenQuestion]
  /// Signs that are present and refuse a plan.
  public var refusing: [ScreenQuestion]
  /// Signs that are present and wait for a named clinician.
  public var needingClearance: [ScreenQuestion]
  /// The limits in force.
  public var gates: [Gate]

  /// Whether every question that applies is answered. It never means safe.
  public var isScreened: Bool { unanswered.isEmpty }

  /// Reads the answers of an assessment.
  ///
  /// An answer to a question that does not apply still counts when it says that the sign is present. A
  /// clinician's question that a patient answered counts as unanswered unless the sign is present. Where two
  /// answers disagree, present wins.
  public init(_ assessment: Assessment, freshDays: Int) {
    let present = Set(assessment.screenAnswers.filter(\.present).map(\.question))
    let absent = Set(
      assessment.screenAnswers.filter { !$0.present && !($0.question.needsClinician && $0.by == .patient) }
        .map(\.question))
    unanswered = ScreenQuestion.allCases.filter {
      $0.applies(to: assessment, freshDays: freshDays) && !present.contains($0) && !absent.contains($0)
    }
    let found = ScreenQuestion.allCases.filter(present.contains)
    refusing = found.filter { $0.consequence == .refuse }
    needingClearance = found.filter { $0.consequence == .needsClearance }
    gates = Set(found.flatMap(\.gates)).sorted()
  }
}
