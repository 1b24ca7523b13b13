extension Rule {
  static let homePractice = Rule(
    .homePractice, "Practise at home what was completed",
    rationale: """
      Home practice takes completed movements, and activities at home, within a daily cap of minutes. \
      Road, load and sport need an agreement. Without baseline trials the dose is the protocol's start.
      """,
    source: """
      Graded-activity convention (Fordyce; Lindstrom 1992) for starting below tolerance; numbers are \
      design choices
      """,
    status: .design,
    settings: [.practiceSets, .practiceRepetitions, .secondsPerMove, .homeDaysPerWeek, .homeMinutes],
    examples: [
      Example("Nothing is practised at home before the first exposure session.") { example in
        example.plan(fears: [30, 80])?.schedule.map { schedule in
          (schedule.homeWeeks.first?.days.first ?? CivilDay(number: 99_999))
            > (schedule.sessions.first { $0.kind == .exposure }?.date ?? CivilDay(number: 0))
        } ?? false
      }
    ])
}
