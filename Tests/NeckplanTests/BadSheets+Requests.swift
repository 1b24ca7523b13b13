import GradedExposure

extension BadSheets {
  private static let sound = "item,fear\nturn-left,70\nlook-up,40\n"

  /// What is wrong with what is said, whatever the format.
  static let requests: [BadSheet] = [
    BadSheet(
      "no rating at all", "item,fear\nturn-left,declined\nlook-up,\nhug,n/a\nmop,not tried\n",
      ": no item has a fear rating. Rate at least one."),
    BadSheet(
      "201 items", "item,fear,direction\n" + (1...201).map { "My own item \($0),70,none\n" }.joined(),
      ": 201 items are rated; at most 200 can be planned for."),
    BadSheet(
      "a goal that does not apply", "item,fear,goal\nturn-left,70,2\nhug,n/a,1\n",
      ", row 3: \"hug\" is a goal and rated not applicable. Ask the patient which is right."),
    BadSheet(
      "an age under 18", sound, options: ["--age", "17"], setUp: { $0.ageYears = 17 },
      ": 17 years: patients under 18 are out of scope. Nothing is planned for them here."),
    BadSheet(
      "a start in the past", sound, options: ["--start", "2026-11-23"],
      setUp: { $0.availability.start = $0.assessedOn + -1 },
      ": the first session day 2026-11-23 lies before 2026-11-24, the day of planning. Choose a later one."),
    BadSheet(
      "days off that leave no day", sound,
      options: ["--off", BadSheets.everyDay.map(\.rawValue).joined(separator: ",")],
      setUp: { $0.availability.daysOff = BadSheets.everyDay },
      ": no session day is left within ten years. Take days off out, or add weekdays."),
  ]

  /// Ten years and more of Mondays and Thursdays.
  private static let everyDay = (0..<3_700).map { CivilDay(number: CivilDay.monday + $0) }
    .filter { [.mon, .thu].contains($0.weekday) }
}

extension CivilDay {
  /// The day number of Monday 30 November 2026.
  fileprivate static let monday = (CivilDay(year: 2026, month: 11, day: 30) ?? CivilDay(number: 0)).number
}
