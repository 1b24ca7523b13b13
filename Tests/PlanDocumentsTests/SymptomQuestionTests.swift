import GradedExposure
import Testing

@testable import PlanDocuments

/// The symptom questions as they are put to a patient.
@Suite struct SymptomQuestionTests {
  @Test func everyQuestionIsOneShortPlainSentence() {
    let questions = StopSign.allCases.map(\.question)
    #expect(Set(questions).count == StopSign.allCases.count)
    for question in questions {
      #expect(question.hasSuffix("?") && question.count { ".?!".contains($0) } == 1, "\(question)")
      #expect(ReadingLevel.longest([question]).words <= 15, "\(question)")
    }
    #expect(ReadingLevel(questions).grade <= 6)
  }

  @Test func theAlarmSaysTheMostUrgentFirst() throws {
    #expect(SymptomQuestions.alarm([]) == nil)
    let alarm = try #require(SymptomQuestions.alarm([.newDizziness, .crisis, .collapse]))
    #expect(
      alarm == """
        STOP. Call the emergency services now: a collapse or a blackout.
        STOP. Start the crisis pathway today, and do not leave the person alone with it: thoughts of ending their life.
        STOP. Refer to a physician the same day: new dizziness or double vision.
        No session and no home practice until a clinician has recorded a clearance.
        """)
  }

  @Test func signsAreNamedOrNone() throws {
    #expect(try SymptomQuestions.signs("none") == [])
    #expect(try SymptomQuestions.signs("Fall-or-crash, crisis") == [.crisis, .fallOrCrash])
    for text in ["", "no", "none,crisis", "crisis;collapse"] {
      #expect(throws: InputProblems.self, "\(text)") { try SymptomQuestions.signs(text) }
    }
  }
}
