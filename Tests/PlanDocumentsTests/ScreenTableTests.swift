@testable import PlanDocuments
import GradedExposure
import Testing

/// The sheet of the screen names every screen and asks every criterion, in the part of who answers it.
@Test func theSheetOfTheScreenAsksEveryCriterionOnce() throws {
  let text = BlankScreen(settings: try StandardDocuments.settings()).text
  let joined = text.split { $0.isWhitespace }.joined(separator: " ")
  for question in ScreenQuestion.allCases { #expect(joined.contains(question.rawValue + " ")) }
  let parts = text.components(of: "For the clinician: the screen")
  #expect(parts == 2)
  for finding in ScreenFinding.allCases {
    let words = finding.needsClinician ? finding.inWords : finding.inWordsForPatient
    #expect(joined.contains(words), "\(finding.rawValue)")
  }
  #expect(text.split { $0 == "\n" || $0 == "\u{C}" }.allSatisfy { SheetText.columns(String($0)) <= 72 })
}

extension String {
  /// How many parts that words divide a text into.
  fileprivate func components(of words: String) -> Int {
    var (count, rest) = (1, Substring(self))
    while let range = rest.firstRange(of: words) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
