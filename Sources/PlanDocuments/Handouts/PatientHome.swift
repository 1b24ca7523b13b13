import GradedExposure

/// What the patient does at home this week: mastered movements only, with the days and how often.
struct PatientHome {
  let plan: Plan
  let version: PlanVersion
  let names: PlanNames

  var blocks: [Block] {
    guard let week = version.homeNow else {
      return [
        .together([
          .heading(Text.thisWeekAtHome.inWords),
          .paragraph(
            Text.thereIsNothingTo.inWords),
        ]), .blank,
      ]
    }
    let letters = SheetLetters(version)
    return [
      .together([
        .heading(Text.thisWeekAtHome.inWords),
        .paragraph(Text.theseAreMovesThat.inWords),
        .paragraph(week.days.map(\.inWords).phrase() + ".", indent: 2),
      ]), .blank,
    ]
      + week.movements.flatMap { practice -> [Block] in
        [
          .together(
            [.paragraph((letters.letter(practice.step).map { $0 + ": " } ?? "") + names.title(practice.step))]
              + PatientTasks.note(for: practice.step, in: plan) + how(practice.step) + [
                .paragraph(PatientHome.dose(practice), indent: 2)
              ]), .blank,
        ]
      } + [.paragraph(Text.onABadDay.inWords), .blank]
  }

  private func how(_ step: StepID) -> [Block] {
    names.form(step).flatMap { PatientHow(form: $0).text }.map {
      [.paragraph(Text.how.inWords(["how": $0]), indent: 2)]
    } ?? []
  }

  /// How often, in everyday words.
  static func dose(_ practice: HomeWeek.Practice) -> String {
    let (minutes, seconds) = practice.holdSeconds.quotientAndRemainder(dividingBy: 60)
    let length = [
      minutes > 0 ? Text.minutes.inWords(["number": minutes]) : nil,
      minutes == 0 || seconds > 0 ? Text.seconds.inWords(["number": seconds]) : nil,
    ].compactMap(\.self).phrase()
    let stay = practice.holdSeconds > 0 ? " " + Text.stayThereFor.inWords(["length": length]) : ""
    let often =
      practice.repetitions == 1
      ? Text.doItOnce.inWords : Text.doItTimes.inWords(["repetitions": practice.repetitions])
    let sets =
      practice.sets == 1
      ? "" : " " + Text.thatIsOneRound.inWords(["sets": practice.sets])
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

extension PatientHome {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "home"
    case thisWeekAtHome, thereIsNothingTo, theseAreMovesThat, how, seconds, minutes
    case stayThereFor, doItOnce, doItTimes, thatIsOneRound, onABadDay
  }
}
