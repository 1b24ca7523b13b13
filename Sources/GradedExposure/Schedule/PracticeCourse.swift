/// How the home practice of a step grows (DOSE-2, DOSE-3): judged by the week, from what was recorded of it.
///
/// A week of full days with little more pain on the next day raises it; a flare that outlasts 24 hours twice running
/// lowers it; everything else, and everything that nobody said, leaves it.
struct PracticeCourse {
  let settings: TreatmentProtocol
  /// What happened at home, by step, oldest first.
  let home: [StepID: [Exposure]]
  let constraints: Constraints
  /// Only weeks that have ended before this day are judged.
  let today: CivilDay
  /// What the version before knew of home practice, and its day: what it told is not told again.
  let told: (home: [StepID: [Exposure]], today: CivilDay)?

  /// The dose of a step on a day, from where it started.
  func practice(_ step: Step, from start: HomeWeek.Practice, on day: CivilDay) -> HomeWeek.Practice {
    guard var wanted = constraints.practice(of: step.id, on: day)?.practice else {
      return course(step, from: start, home, until: today).practice
    }
    // No wish goes beyond the hold that makes the step what it is, or beyond what any protocol gives.
    let longest = step.demands.hold == .minutes ? 30 * 60 : step.demands.hold.seconds
    wanted.holdSeconds = min(wanted.holdSeconds, longest)
    wanted.repetitions = min(wanted.repetitions, Int(SettingKey.practiceRepetitions.bounds.upperBound))
    wanted.sets = min(wanted.sets, Int(SettingKey.practiceSets.bounds.upperBound))
    return wanted
  }

  /// Why the dose is what it is; empty where nothing was judged anew, or the therapist set it.
  func reasons(_ step: Step, from start: HomeWeek.Practice) -> [Decision] {
    guard constraints.practice(of: step.id, on: today) == nil,
      let judged = course(step, from: start, home, until: today).judged
    else { return [] }
    let before = told.flatMap { course(step, from: start, $0.home, until: $0.today).judged }
    if let before, before == judged { return [] }
    return [Decision(judged.fact, step: step.id)]
  }

  /// The dose that what was recorded leads to, with the last week that was judged.
  private func course(
    _ step: Step, from start: HomeWeek.Practice, _ home: [StepID: [Exposure]], until today: CivilDay
  ) -> (practice: HomeWeek.Practice, judged: (week: CivilDay, fact: Fact)?) {
    var practice = start
    var judged: (week: CivilDay, fact: Fact)?
    // A step that lasts minutes is done once: its seconds grow. Of all others the repetitions do.
    let isLong = step.demands.hold == .minutes
    let unit: BaselineTrials.Unit = isLong ? .seconds : .repetitions
    let most = isLong ? 30 * 60 : Int(SettingKey.practiceRepetitions.bounds.upperBound)
    var flares = 0
    let weeks = Dictionary(grouping: home[step.id] ?? [], by: \.on.monday).sorted { $0.key < $1.key }
    for (monday, days) in weeks where monday + 7 <= today {
      let value = isLong ? practice.holdSeconds : practice.repetitions
      let change = judge(days, value: value, most: most, unit: unit, flares: &flares)
      judged = (monday, change.fact)
      if isLong { practice.holdSeconds = change.value } else { practice.repetitions = change.value }
    }
    return (practice, judged)
  }

  private func judge(
    _ days: [Exposure], value: Int, most: Int, unit: BaselineTrials.Unit, flares: inout Int
  ) -> (value: Int, fact: Fact) {
    var shrinks = false
    for day in days {
      flares = day.flared ? flares + 1 : day.isNoData ? flares : 0
      if flares >= 2 {
        shrinks = true
        flares = 0
      }
    }
    if shrinks {
      let less = max(1, Int((Double(value) * (1 - settings[.doseFall])).rounded(.down)))
      return (less, .practiceShrinks(from: value, to: less, flares: 2))
    }
    let rises = days.compactMap(\.painRise)
    if days.contains(where: \.flared) || rises.contains(where: { $0 > settings[whole: .painRise] }) {
      return (value, .practiceStays(value: value, because: .pain))
    }
    guard days.allSatisfy(\.isCompleted) else {
      return (value, .practiceStays(value: value, because: .unfinished))
    }
    guard !rises.isEmpty else { return (value, .practiceStays(value: value, because: .notSaid)) }
    let more = min(most, max(value + 1, Int((Double(value) * (1 + settings[.doseRise])).rounded())))
    return more > value
      ? (more, .practiceGrows(unit: unit, from: value, to: more))
      : (value, .practiceStays(value: value, because: .highest))
  }
}
