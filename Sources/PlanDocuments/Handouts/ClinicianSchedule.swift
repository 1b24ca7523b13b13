import GradedExposure

/// All sessions, and the home practice in one paragraph.
struct ClinicianSchedule {
  let schedule: Schedule
  let names: PlanNames

  var blocks: [Block] {
    [
      .heading("Schedule"),
      .paragraph(
        "Firm sessions are next. Provisional ones are projected from expected effects, change with every "
          + "session and are never printed as tasks for the patient."), .blank,
    ] + schedule.sessions.map { session($0) } + [.blank] + home
  }

  private func session(_ session: Session) -> Block {
    let review = session.review ? ", rate again" : ""
    return .together(
      [
        .row(
          [Block.Cell(text: "\(session.number)", width: 2)],
          session.date.inWords + ": " + session.kind.inWords + ", " + session.standing.rawValue + review)
      ]
        + session.exposures.map { exposure in
          .item(
            names.title(exposure.step) + " (\(exposure.role.rawValue), "
              + exposure.trials.counting("try", "tries") + ", expected \(exposure.expectedPeak))",
            marker: "-",
            indent: 4)
        })
  }

  private var home: [Block] {
    let days = schedule.homeWeeks.flatMap(\.days)
    guard let first = days.min(), let last = days.max() else {
      return [.heading("Home practice"), .paragraph("None is projected."), .blank]
    }
    let most = schedule.homeWeeks.map(\.days.count).max() ?? 0
    var seen: Set<StepID> = []
    let joins = schedule.homeWeeks.flatMap { week in
      week.movements.filter { seen.insert($0.step).inserted }.map { practice -> Block in
        let (minutes, seconds) = practice.holdSeconds.quotientAndRemainder(dividingBy: 60)
        let length = seconds == 0 ? minutes.counting("minute", "minutes") : "\(practice.holdSeconds) seconds"
        let hold = practice.holdSeconds > 0 ? ", for \(length) each" : ""
        let from = week.days.first.map { "from \($0.dateInWords)" } ?? ""
        return .item(
          names.title(practice.step) + ": " + from + ", \(practice.sets.counting("set", "sets")) of "
            + "\(practice.repetitions)" + hold, marker: "-")
      }
    }
    return [
      .heading("Home practice"),
      .paragraph(
        "Provisional: \(schedule.homeWeeks.count.counting("week", "weeks")), \(first.inWords) to "
          + "\(last.inWords), on \(most.counting("day", "days")) a week at most. What joins:"
      ),
    ] + joins + [.blank]
  }
}
