import Testing

@testable import GradedExposure

/// Unanswered is not no, old answers are none, and a patient does not answer for an examination.
@Suite struct ScreeningAnswerTests {
  private func screening(
    _ answers: [ScreenAnswer], trauma: LastTrauma? = LastTrauma.none, clearances: [Clearance] = [],
    on day: CivilDay = Fixture.today
  ) throws -> Screening {
    var assessment = Fixture.assessment([("turn-left", 70)])
    assessment.traumaOn = trauma
    assessment.screenAnswers = answers
    return Screening(
      assessment, clearances: clearances, on: day, settings: try Fixture.standard().settings)
  }

  private let everyday = ScreenQuestion.allCases.filter {
    !$0.isAboutFreshTrauma
      && ![.lateSigns, .framework, .surgeryRehab, .afterSurgery, .painResponse].contains($0)
  }

  @Test func nothingAnsweredLeavesEveryQuestionThatApplies() throws {
    #expect(try screening([]).unanswered == everyday)
    #expect(try !screening([]).isScreened)
    let version = try Fixture.version([("turn-left", 70), ("turn-left-half-way", 20)])
    #expect(version.outcome == .planned)
    #expect(version.blockers == [.notScreened(questions: everyday), .notSigned])
  }

  @Test func everyCriterionAnsweredIsScreened() throws {
    #expect(try screening(ScreenAnswers.all()).isScreened)
    for finding in ScreenFinding.allCases where everyday.contains(finding.question) {
      let rest = ScreenAnswers.all().filter { $0.finding != finding }
      let conditional: [ScreenFinding] = [.surgeonAgrees, .dizzinessAssessed, .psychologist]
      // Of four tests in a cluster of three, the last cannot make three.
      let decided: [ScreenFinding] = RadiculopathyCluster.wainner + RadiculopathyCluster.newer
      let isOpen = try screening(rest).unanswered == [finding.question]
      #expect(isOpen != (conditional + decided).contains(finding), "\(finding.rawValue)")
    }
  }

  @Test func theTraumaRulesApplyAfterAFreshTraumaAndWhereNobodySaid() throws {
    let rules: [ScreenQuestion] = [
      .spineRuleHighRisk, .spineRuleLowRisk, .spineRuleRotation, .spineRuleScope, .nexus,
    ]
    for (days, applies) in [(0, true), (2, true), (3, false)] {
      let open = try screening([], trauma: LastTrauma(on: Fixture.today + -days)).unanswered
      #expect(open.filter(\.isAboutFreshTrauma) == (applies ? rules : []))
    }
    #expect(try screening([], trauma: nil).unanswered == rules + everyday)
  }

  @Test func aPatientsNoToAnExaminationIsNoAnswerAndTheirYesIs() throws {
    for finding in ScreenFinding.allCases where finding.needsClinician && !finding.reassures {
      let trauma = LastTrauma(on: Fixture.today)
      func said(_ present: Bool, by source: ScreenAnswer.Source) throws -> Screening {
        try screening([ScreenAnswers.answer(finding, present: present, by: source)], trauma: trauma)
      }
      #expect(try said(false, by: .patient) == screening([], trauma: trauma), "\(finding.rawValue)")
      #expect(try said(false, by: .clinician).toAsk.contains(finding) == false)
      #expect(try said(true, by: .patient) == said(true, by: .clinician))
    }
  }

  @Test func whatTakesSuspicionAwayCountsFromAClinicianOnly() throws {
    let dizzy = ScreenAnswers.answer(.oldDizziness, present: true, by: .patient)
    func assessed(by source: ScreenAnswer.Source) throws -> [ScreenQuestion] {
      try screening([dizzy, ScreenAnswers.answer(.dizzinessAssessed, present: true, by: source)])
        .needingClearance
    }
    #expect(try assessed(by: .patient) == [.dizziness])
    #expect(try assessed(by: .clinician) == [])
  }

  @Test func anAnswerGrowsOldAfterTheProtocolsDaysAndAYesStillCounts() throws {
    for (finding, days) in [(ScreenFinding.cancer, 42), (.gaitDeviation, 90)] {
      let answers = ScreenAnswers.all(on: Fixture.today)
      let last = try screening(answers, on: Fixture.today + days)
      let after = try screening(answers, on: Fixture.today + days + 1)
      #expect(!last.stale.map(\.question).contains(finding.question))
      #expect(after.stale.contains(.init(question: finding.question, since: Fixture.today)))
      #expect(!after.isScreened && !after.unanswered.contains(finding.question))
      #expect(after.toAsk.contains(finding))
    }
    let old = try screening(ScreenAnswers.all(present: [.fever, .oldDizziness]), on: Fixture.today + 43)
    #expect(old.refusing == [.feverOrInfection])
    #expect(old.gates == [.dizziness, .speed])
    #expect(old.stale.map(\.question).contains(.feverOrInfection))
  }

  @Test func anAnswerFromBeforeTheInjuryIsNoneAndThatOfTheInjuryStays() throws {
    let injury = LastTrauma(on: Fixture.today)
    let before = try screening(ScreenAnswers.all(on: Fixture.today + -1), trauma: injury)
    #expect(before.unanswered.filter(\.isAboutFreshTrauma).count == 5)
    let later = try screening(ScreenAnswers.all(), trauma: injury, on: Fixture.today + 400)
    #expect(!later.stale.contains { $0.question.isAboutFreshTrauma })
  }

  @Test func theLatestAnswerCountsAndOfOneDayTheOneThatRaisesSuspicion() throws {
    let yes = ScreenAnswers.answer(.fever, present: true, on: Fixture.today + -2)
    let no = ScreenAnswers.answer(.fever, present: false, on: Fixture.today)
    #expect(try screening([yes, no]).refusing == [] && screening([no, yes]).refusing == [])
    let sameDay = ScreenAnswers.answer(.fever, present: true)
    #expect(try screening([sameDay, no]).refusing == [.feverOrInfection])
    #expect(try screening([no, sameDay]).refusing == [.feverOrInfection])
  }
}
