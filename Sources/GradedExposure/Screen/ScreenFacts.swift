/// What the screen knows on one day. Rules are functions of this and of nothing else.
struct ScreenFacts: Sendable {
  /// What is known of the latest injury.
  enum Trauma: CaseIterable, Sendable {
    case fresh, old, none, unknown
  }

  /// Criteria with an answer that counts; one without is open.
  var answers: [ScreenFinding: Bool] = [:]
  /// Days that belong to answers.
  var days: [ScreenFinding: CivilDay] = [:]
  /// Answers that are too old, with their day. A stale no is no answer; a stale yes counts until it is asked again,
  /// for no sign goes away by getting old.
  var stale: [ScreenFinding: CivilDay] = [:]
  var trauma = Trauma.none
  var ageYears: Int?
  var sex: Sex?
  var today: CivilDay

  init(today: CivilDay, _ answers: [ScreenFinding: Bool] = [:]) {
    self.today = today
    self.answers = answers
  }

  subscript(finding: ScreenFinding) -> Bool? { answers[finding] }

  /// Whether any is there: yes where one is, no where all are not, open otherwise.
  func any(_ findings: [ScreenFinding]) -> Bool? {
    if findings.contains(where: { answers[$0] == true }) { return true }
    return findings.allSatisfy { answers[$0] == false } ? false : nil
  }

  func present(_ findings: [ScreenFinding]) -> [ScreenFinding] { findings.filter { answers[$0] == true } }

  func open(_ findings: [ScreenFinding]) -> [ScreenFinding] { findings.filter { answers[$0] == nil } }
}

extension ScreenFacts {
  /// What an assessment's answers say on that day.
  ///
  /// The latest answer to a criterion counts; of two on one day, the one that raises suspicion. An answer about an
  /// injury from before the injury is none.
  init(_ assessment: Assessment, on day: CivilDay, settings: TreatmentProtocol) {
    self.init(today: day)
    ageYears = assessment.ageYears
    sex = assessment.sex
    trauma = ScreenFacts.trauma(assessment, freshDays: settings[whole: .freshTrauma])
    let (historyDays, testDays) = (settings[whole: .historyAnswersValid], settings[whole: .testAnswersValid])
    let injured = trauma == .fresh ? assessment.traumaOn?.day : nil
    let answers = assessment.screenAnswers.sorted {
      ($0.on, $0.present != $0.finding.reassures ? 1 : 0) < (
        $1.on, $1.present != $1.finding.reassures ? 1 : 0
      )
    }
    for answer in answers where answer.on <= day {
      let finding = answer.finding
      if let injured, !finding.expires, answer.on < injured { continue }
      let valid = finding.needsClinician ? testDays : historyDays
      let isStale = finding.expires && day - answer.on > valid
      stale[finding] = isStale ? answer.on : nil
      days[finding] = answer.day
      self.answers[finding] = ScreenFacts.counted(answer, isStale: isStale)
    }
  }

  private static func counted(_ answer: ScreenAnswer, isStale: Bool) -> Bool? {
    // Suspicion counts from anybody at any age; what takes it away does not.
    if answer.present != answer.finding.reassures { return answer.present }
    let mayAnswer = answer.by == .clinician || !answer.finding.needsClinician
    return isStale || !mayAnswer ? nil : answer.present
  }

  /// Fresh is meant on the day of the assessment: time alone examines nobody.
  private static func trauma(_ assessment: Assessment, freshDays: Int) -> Trauma {
    guard let trauma = assessment.traumaOn else { return .unknown }
    guard let day = trauma.day else { return .none }
    return assessment.assessedOn - day <= freshDays ? .fresh : .old
  }
}
