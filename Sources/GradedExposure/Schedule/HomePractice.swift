/// Lays home practice out in weeks (SCHED-1, DOSE-1): movements that are expected to be completed, and
/// activities at home; road, load and sport only by agreement, so never by projection.
struct HomePractice {
  let settings: TreatmentProtocol
  let dose: PracticeDose
  let course: PracticeCourse
  let availability: Availability
  let calendar: SessionCalendar
  /// Items that bring a strain, or of which nobody said where they happen, what is carried or what strain they
  /// bring: they too need an agreement.
  let agreed: Set<ItemID>

  /// The weeks up to `end`, no day of them before `start`, and the reasons for their dose; a movement joins in the week
  /// after its completion.
  func weeks(_ completed: [(step: Step, on: CivilDay)], from start: CivilDay?, until end: CivilDay) -> (
    weeks: [HomeWeek], reasons: [Decision]
  ) {
    let suited = completed.filter { entry in
      // A form made for the clinic stands for the real thing and belongs there.
      entry.step.change != DemandChange(demand: .context, level: Context.clinic.rawValue)
        && [Context.clinic, .home].contains(entry.step.demands.context)
        && [Load.headSupported, .headOnly].contains(entry.step.demands.load)
        && !agreed.contains(entry.step.item) && entry.step.limitedBy.isEmpty
    }
    guard let first = suited.map(\.on).min() else { return ([], []) }
    let daysAWeek = availability.homeDaysPerWeek ?? settings[whole: .homeDaysPerWeek]
    let cap = availability.homeMinutes ?? settings[whole: .homeMinutes]
    var weeks: [HomeWeek] = []
    var mostLeftOut = 0
    let firstMonday = max(first.monday.number + 7, start?.monday.number ?? first.monday.number)
    for monday in stride(from: firstMonday, through: end.number, by: 7).map(CivilDay.init(number:)) {
      // The most recently completed come first: they are what a week of practice is for.
      let days = calendar.homeDays(inWeekOf: monday, count: daysAWeek).filter { $0 >= start ?? $0 }
      let known = suited.filter { entry in
        entry.on < monday && days.allSatisfy { course.constraints.allows(entry.step, on: $0) }
      }.reversed()
      // A wish that ends within the week shapes the days until then and none after.
      for run in course.constraints.runs(of: days) {
        let movements = fitting(known.map(\.step), on: run[0], seconds: cap * 60)
        mostLeftOut = max(mostLeftOut, known.count - movements.count)
        if !movements.isEmpty { weeks.append(HomeWeek(days: run, movements: movements)) }
      }
    }
    let practised = Set(weeks.flatMap { $0.movements.map(\.step) })
    let steps = suited.map(\.step).filter { practised.contains($0.id) }
    let fact = Fact.homePractice(
      daysAWeek: daysAWeek, minutes: cap, movements: steps.count, leftOut: mostLeftOut)
    return (
      weeks,
      [Decision(fact)] + steps.flatMap { dose.reasons($0) + course.reasons($0, from: dose.practice($0)) }
    )
  }

  private func fitting(_ steps: [Step], on day: CivilDay, seconds: Int) -> [HomeWeek.Practice] {
    var left = seconds
    return steps.compactMap { step in
      let practice = course.practice(step, from: dose.practice(step), on: day)
      let secondsPerMove = settings[whole: .secondsPerMove]
      let cost = practice.sets * practice.repetitions * (practice.holdSeconds + secondsPerMove)
      guard cost <= left else { return nil }
      left -= cost
      return practice
    }
  }
}
