extension RequestCheck {
  /// The most characters of the name of who answered.
  static let authorMost = 80

  static func screen(_ request: PlanRequest) -> [RequestProblem] {
    screen(request.assessment.screenAnswers, today: request.today)
  }

  /// What is wrong with answers that were given by that day.
  static func screen(_ answers: [ScreenAnswer], today: CivilDay) -> [RequestProblem] {
    var answered: Set<ScreenFinding> = []
    return answers.flatMap { answer -> [RequestProblem] in
      let finding = answer.finding
      var problems: [RequestProblem] = []
      if !answered.insert(finding).inserted { problems.append(.answeredTwice(finding)) }
      if answer.on > today { problems.append(.answerInFuture(finding, answer.on)) }
      if !agrees(answer) { problems.append(.answerValue(finding, value: answer.value)) }
      if let day = answer.day, !finding.hasDay || (finding == .operation && day > today) {
        problems.append(.answerDay(finding, day))
      }
      if (answer.author ?? "").count > authorMost {
        problems.append(.authorTooLong(finding, most: authorMost))
      }
      return problems
    }
  }

  /// Whether yes or no says what the measured number says; a number stands only where one is measured.
  private static func agrees(_ answer: ScreenAnswer) -> Bool {
    guard let least = answer.finding.presentFrom else { return answer.value == nil }
    guard let value = answer.value, ScreenFinding.pressures.contains(value) else { return false }
    return answer.present == (value >= least)
  }
}
