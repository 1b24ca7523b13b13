import Testing

@testable import GradedExposure

/// Unanswered is not no, and a patient does not answer for an examination.
@Suite struct ScreeningAnswerTests {
  private func screening(
    _ answers: [(ScreenQuestion, Bool, ScreenAnswer.Source)], trauma: LastTrauma? = LastTrauma.none
  )
    -> Screening
  {
    var assessment = Fixture.assessment([("turn-left", 70)])
    assessment.traumaOn = trauma
    assessment.screenAnswers = answers.map {
      ScreenAnswer(question: $0.0, present: $0.1, by: $0.2, on: Fixture.today)
    }
    return Screening(assessment, freshDays: 7)
  }

  @Test func nothingAnsweredLeavesEveryQuestionThatApplies() throws {
    let spineRule: Set<ScreenQuestion> = [.spineRuleHighRisk, .spineRuleRotation]
    let open = ScreenQuestion.allCases.filter { !spineRule.contains($0) }
    #expect(screening([]).unanswered == open)
    #expect(!screening([]).isScreened)
    let version = try Fixture.version([("turn-left", 70), ("turn-left-half-way", 20)])
    #expect(version.outcome == .planned)
    #expect(version.blockers == [.notScreened(questions: open), .notSigned])
  }

  @Test func spineRuleAppliesAfterAFreshTraumaOnly() {
    for (days, applies) in [(0, true), (7, true), (8, false)] {
      let open = screening([], trauma: LastTrauma(on: Fixture.today + -days)).unanswered
      #expect(open.contains(.spineRuleHighRisk) == applies && open.contains(.spineRuleRotation) == applies)
    }
  }

  @Test func whereNobodySaidWhetherThereWasATraumaTheSpineRuleIsOpen() {
    #expect(screening([], trauma: nil).unanswered == ScreenQuestion.allCases)
  }

  @Test func aSignIsRefusedEvenWhereItsQuestionDoesNotApply() {
    #expect(screening([(.spineRuleHighRisk, true, .patient)]).refusing == [.spineRuleHighRisk])
  }

  @Test func aPatientsNoToAnExaminationIsNoAnswerAndTheirYesIs() {
    for question in ScreenQuestion.allCases {
      let isOpen = screening([(question, false, .patient)], trauma: LastTrauma(on: Fixture.today)).unanswered
        .contains(
          question)
      #expect(isOpen == [.spineRuleRotation, .myelopathy, .radiculopathy, .bloodPressure].contains(question))
      #expect(
        !screening([(question, true, .patient)], trauma: LastTrauma(on: Fixture.today)).unanswered.contains(
          question))
      #expect(
        !screening([(question, false, .clinician)], trauma: LastTrauma(on: Fixture.today)).unanswered
          .contains(question))
    }
  }
}
