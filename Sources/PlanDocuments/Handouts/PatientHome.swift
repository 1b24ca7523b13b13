import GradedExposure

/// What the patient does at home this week: mastered movements only, with the days and how often.
struct PatientHome {
  let version: PlanVersion
  let names: PlanNames

  var blocks: [Block] {
    guard let week = version.homeNow else {
      return [
        .together([
          .heading("This week at home"),
          .paragraph(
            "There is nothing to practise yet. A move joins your home list once you have done it here. "
              + "Until then, go on with your day as you like."),
        ]), .blank,
      ]
    }
    let letters = SheetLetters(version)
    return [
      .together([
        .heading("This week at home"),
        .paragraph("These are moves that you can do already. Do them on these days:"),
        .paragraph(week.days.map(\.inWords).phrase() + ".", indent: 2),
      ]), .blank,
    ]
      + week.movements.flatMap { practice -> [Block] in
        [
          .together(
            [.paragraph((letters.letter(practice.step).map { $0 + ": " } ?? "") + names.title(practice.step))]
              + how(practice.step) + [.paragraph(PatientHome.dose(practice), indent: 2)]), .blank,
        ]
      }
  }

  private func how(_ step: StepID) -> [Block] {
    names.form(step).flatMap { PatientHow(form: $0).text }.map { [.paragraph("How: " + $0, indent: 2)] } ?? []
  }

  /// How often, in everyday words.
  static func dose(_ practice: HomeWeek.Practice) -> String {
    let (minutes, seconds) = practice.holdSeconds.quotientAndRemainder(dividingBy: 60)
    let length =
      minutes == 0
      ? practice.holdSeconds.counting("second", "seconds")
      : minutes.counting("minute", "minutes")
        + (seconds == 0 ? "" : " and " + seconds.counting("second", "seconds"))
    let stay = practice.holdSeconds > 0 ? " Stay there for \(length)." : ""
    let often = practice.repetitions == 1 ? "Do it once." : "Do it \(practice.repetitions) times."
    let sets =
      practice.sets == 1
      ? "" : " That is one round. Do \(practice.sets) rounds a day, with a rest in between."
    return often + stay + sets
  }
}

extension PlanVersion {
  /// The week of home practice that is next, with what is mastered and nothing that is only projected; nil where there
  /// is none.
  var homeNow: HomeWeek? {
    let mastered = Set(states.filter { $0.standing == .mastered }.map(\.step))
    guard outcome != .stopped, var week = schedule?.homeWeeks.first else { return nil }
    week.movements.removeAll { !mastered.contains($0.step) }
    return week.movements.isEmpty ? nil : week
  }
}
