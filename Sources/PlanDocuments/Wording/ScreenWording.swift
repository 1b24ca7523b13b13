import GradedExposure

/// A screen in words.
///
/// No answer ever rules anything out.
struct ScreenWording: Hashable, Sendable {
  /// A few words for lists.
  let name: String
  /// What is asked of its findings.
  let question: String
  /// Where its criteria come from.
  let source: String
  /// How well its criteria are supported; what an answer does to a plan is always a design choice.
  let status: EvidenceStatus

  init(_ name: String, _ question: String, _ source: String, _ status: EvidenceStatus) {
    self.name = name
    self.question = question
    self.source = source
    self.status = status
  }

  /// The question with its findings: "Is any of these new? (new dizziness; seeing double)".
  static func asked(_ question: ScreenQuestion, _ findings: [ScreenFinding]) -> String {
    question.wording.question + " (" + findings.map(\.inWords).joined(separator: "; ") + ")"
  }

  /// Who may answer these findings, in words.
  static func answered(by findings: [ScreenFinding]) -> String {
    switch (findings.contains(where: \.needsClinician), findings.allSatisfy(\.needsClinician)) {
    case (true, true): Text.aClinicianFromAn.inWords
    case (true, false): Text.thePatientOrA.inWords
    default: Text.thePatientOrAClinician.inWords
    }
  }

  /// When the screen applies, in words; nil where it always does.
  ///
  /// - Parameter freshDays: The days after an injury for which the protocol counts it as fresh.
  static func applies(_ question: ScreenQuestion, freshDays: Int) -> String? {
    switch question {
    case _ where question.isAboutFreshTrauma:
      Text.countsOnlyAfterAn.inWords(["freshDays": freshDays])
    case .surgeryRehab, .afterSurgery: Text.countsOnlyAfterAnOperation.inWords
    default: nil
    }
  }
}

extension ScreenWording {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "screen-words"
    case aClinicianFromAn, thePatientOrA, thePatientOrAClinician, countsOnlyAfterAn
    case countsOnlyAfterAnOperation
  }
}
