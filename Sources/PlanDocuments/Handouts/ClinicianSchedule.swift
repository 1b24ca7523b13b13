import GradedExposure

/// All sessions, and the home practice in one paragraph.
struct ClinicianSchedule {
  let schedule: Schedule
  let names: PlanNames

  var blocks: [Block] {
    sessions + home
  }

  private var sessions: [Block] {
    guard !schedule.sessions.isEmpty else { return [] }
    return [
      .heading(Text.schedule.inWords), .paragraph(Text.firmSessionsAreNext.inWords), .blank,
    ] + schedule.sessions.map { session($0) } + [.blank]
  }

  private func session(_ session: Session) -> Block {
    let review = session.review ? Text.rateAgain.inWords : ""
    return .together(
      [
        .row(
          [Block.Cell(text: "\(session.number)", width: 2)],
          session.date.inWords + ": " + session.kind.inWords + ", " + session.standing.inWords + review)
      ]
        + session.exposures.map { exposure in
          .item(
            names.title(exposure.step) + " (\(exposure.role.inWords), "
              + Text.tries.inWords(["number": exposure.trials])
              + Text.expected.inWords(["expectedPeak": exposure.expectedPeak]),
            marker: "-",
            indent: 4)
        })
  }

  private var home: [Block] {
    let days = schedule.homeWeeks.flatMap(\.days)
    guard let first = days.min(), let last = days.max() else {
      return [.heading(Text.homePractice.inWords), .paragraph(Text.noneIsProjected.inWords), .blank]
    }
    let weeks = Dictionary(grouping: days, by: \.monday)
    let most = weeks.values.map(\.count).max() ?? 0
    var seen: Set<StepID> = []
    let joins = schedule.homeWeeks.flatMap { week in
      week.movements.filter { seen.insert($0.step).inserted }.map { practice -> Block in
        let (minutes, seconds) = practice.holdSeconds.quotientAndRemainder(dividingBy: 60)
        let length =
          seconds == 0
          ? Text.minutes.inWords(["number": minutes])
          : Text.seconds.inWords(["holdSeconds": practice.holdSeconds])
        let hold = practice.holdSeconds > 0 ? Text.forEach.inWords(["length": length]) : ""
        let from = week.days.first.map { Text.from.inWords(["dateInWords": $0.dateInWords]) } ?? ""
        return .item(
          names.title(practice.step) + ": " + from
            + Text.of.inWords(["sets": practice.sets, "repetitions": practice.repetitions]) + hold,
          marker: "-")
      }
    }
    return [
      .heading(Text.homePractice.inWords),
      .paragraph(
        Text.provisionalToOnA.inWords([
          "homeWeeks": weeks.count, "first": first.inWords, "last": last.inWords, "most": most,
        ])
      ),
    ] + joins + [.blank]
  }
}

extension ClinicianSchedule {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "clinician-schedule"
    case schedule, firmSessionsAreNext, rateAgain, tries, expected, homePractice
    case noneIsProjected, minutes, seconds, forEach, from, of, provisionalToOnA
  }
}
