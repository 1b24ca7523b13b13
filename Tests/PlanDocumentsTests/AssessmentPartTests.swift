@testable import PlanDocuments
import GradedExposure
import Testing

/// Every part that may be left out says what it is for.
struct AssessmentPartTests {
  /// What is always there, or says only how another part was written.
  private static let needed: Set<String> = [
    "lang", "assessedOn", "availability", "ratings", "item", "priority", "fear", "unrated", "fearGiven",
    "harmGiven", "avoidanceGiven", "fearedOutcomeSureGiven", "givenScale",
  ]

  @Test func everyFieldThatMayBeLeftOutHasAPart() throws {
    let assessment = Filled.assessment()
    let mirrors =
      [Mirror(reflecting: assessment)]
      + [try #require(assessment.goals.first), try #require(assessment.ratings.first)].map {
        Mirror(reflecting: $0 as Any)
      }
    let fields = Set(mirrors.flatMap(\.children).compactMap(\.label)).subtracting(Self.needed)
    #expect(fields == Set(AssessmentPart.allCases.map(\.rawValue)))
  }

  @Test func everyPurposeIsOneSentence() {
    for purpose in AssessmentPart.allCases.map(\.purpose) + LifeTopic.allCases.map(\.purpose) {
      #expect(purpose.hasSuffix(".") && purpose.dropLast().contains { $0 == "." } == false, "\(purpose)")
      #expect(purpose.split(separator: " ").count <= 20, "\(purpose)")
    }
  }

  @Test func whatChangesNothingSaysSo() {
    let kept: Set<AssessmentPart> = [
      .sex, .note, .words, .fearedOutcomeSure, .safetyBehaviours, .motionRanges, .outcomes, .ownFunctions,
    ]
    #expect(
      kept
        == Set(
          AssessmentPart.allCases.filter {
            $0.purpose.contains("Only kept") || $0.purpose.contains("changes nothing in the plan")
          }))
  }

  @Test func theQuestionsAreShortAndPlain() {
    for question in LifeTopic.allCases.map(\.question) {
      #expect(question.hasSuffix("?") && question.split(separator: " ").count <= 15, "\(question)")
    }
    #expect(ReadingLevel(LifeTopic.allCases.map(\.question)).grade <= 6)
  }
}
