extension Rule {
  static let homePractice = Rule(
    .homePractice, "Practise at home what was completed",
    rationale: """
      Home practice takes completed movements, and activities at home, within a daily cap of minutes. \
      Road, load and sport need an agreement. A step with baseline trials starts at a share of their mean, \
      rounded down; without any the dose is the protocol's start. A step that lasts minutes is done once a day.
      """,
    source: """
      Graded-activity convention (Fordyce; Lindstrom 1992; Vonk 2004) for starting below tolerance, \
      from memory; the other numbers are design choices
      """,
    status: .design,
    settings: [
      .baselineShare, .practiceSets, .practiceRepetitions, .practiceLongMinutes, .secondsPerMove,
      .homeDaysPerWeek, .homeMinutes,
    ],
    examples: [
      Example("Nothing is practised at home before the first exposure session.") { example in
        example.plan(fears: [30, 80])?.schedule.map { schedule in
          (schedule.homeWeeks.first?.days.first ?? CivilDay(number: 99_999))
            > (schedule.sessions.first { $0.kind == .exposure }?.date ?? CivilDay(number: 0))
        } ?? false
      },
      Example("10, 12 and 9 repetitions tolerated: practice starts at 8.") { example in
        example.practice(tolerated: [10, 12, 9]) == 8
      },
      Example("1 repetition tolerated: practice starts at 1.") { example in
        example.practice(tolerated: [1]) == 1
      },
    ])
}
