@testable import PlanDocuments
import GradedExposure
import Testing

/// Every screen in words, pinned, and what no wording may say.
@Suite struct ScreenWordingTests {
  static let sentences = ScreenQuestion.allCases.map { question in
    let wording = question.wording
    return question.inWords + ": " + ScreenWording.asked(question, question.findings) + " " + wording.source
      + " (" + wording.status.inWords + "; " + ScreenWording.answered(by: question.findings) + ")"
  }

  @Test func everyCriterionHasWordsOfItsOwn() {
    let words = ScreenFinding.allCases.map(\.inWords)
    #expect(Set(words).count == words.count)
    #expect(zip(words, ScreenFinding.allCases).allSatisfy { $0 != $1.rawValue })
    #expect(Set(ScreenQuestion.allCases.map(\.wording.name)).count == ScreenQuestion.allCases.count)
  }

  /// The absence of flags never means safe, in any sentence of the screen.
  @Test func noWordingSaysThatAnybodyIsSafe() throws {
    let texts =
      Self.sentences + ScreenFinding.allCases.map(\.inWordsForPatient)
      + ScreenQuestion.allCases.flatMap { [$0.patientQuestion, $0.patientHint ?? ""] }
      + NotSuitable.allCases.map(\.inWords) + Gate.allCases.map(\.inWords)
    for text in texts {
      let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
      let forbidden: Set<String> = [
        "safe", "safely", "must", "harmless", "fine", "excluded", "cleared", "unremarkable",
      ]
      #expect(words.isDisjoint(with: forbidden), "\(text)")
    }
  }
}
