internal import ArgumentParser
internal import GradedExposure

/// What a spreadsheet of ratings leaves open; an assessment document says all of it itself.
struct AssessmentOptions: ParsableArguments {
  // Read as it is and checked below: the parser's own message would repeat a name that was typed.
  @Option(help: "A pseudonymous patient id such as P-017. Never a name.")
  var patient: String?

  @Option(
    help: "The most fear, 1 to 100, that the patient agreed to meet for now.",
    transform: Arguments.whole(1...100))
  var willing: Int?

  @Option(
    help: "The scale of the ratings, 0-10 or 0-100, where the sheet does not say.", transform: Arguments.scale
  )
  var scale: RatingScale?

  @Option(
    help: "The language of the patient's own words, such as de or de-CH; en where it is not given.",
    transform: Arguments.language)
  var lang: String?

  @Option(help: "The first day on which a session may take place.", transform: Arguments.day)
  var start: CivilDay?

  @Option(help: "The weekdays for sessions, such as mon,thu.", transform: Arguments.weekdays)
  var days: [Weekday]?

  @Option(help: "Sessions a week.", transform: Arguments.whole(1...7))
  var perWeek: Int?

  @Option(help: "Minutes a session.", transform: Arguments.whole(25...180))
  var minutes: Int?

  @Option(help: "Days of home practice a week.", transform: Arguments.whole(1...7))
  var homeDays: Int?

  @Option(help: "Most minutes of home practice a day.", transform: Arguments.whole(5...60))
  var homeMinutes: Int?

  @Option(help: "Days on which nothing takes place, with commas.", transform: Arguments.days)
  var off: [CivilDay]?

  @Option(help: "Age in years.", transform: Arguments.whole(0...120))
  var age: Int?

  @Option(help: "The day of the latest crash, fall or blow to the neck.", transform: Arguments.day)
  var trauma: CivilDay?

  @Option(help: "The day of the ratings; today where it is not given.", transform: Arguments.day)
  var assessed: CivilDay?

  @Option(help: "The day of the education session, where it has taken place.", transform: Arguments.day)
  var educated: CivilDay?

  /// The options that were given, for a document that says all of it itself.
  var given: [String] {
    [
      patient.map { _ in "--patient" }, willing.map { _ in "--willing" }, scale.map { _ in "--scale" },
      lang.map { _ in "--lang" },
      start.map { _ in "--start" }, days.map { _ in "--days" }, perWeek.map { _ in "--per-week" },
      minutes.map { _ in "--minutes" }, homeDays.map { _ in "--home-days" },
      homeMinutes.map { _ in "--home-minutes" }, off.map { _ in "--off" }, age.map { _ in "--age" },
      trauma.map { _ in "--trauma" }, assessed.map { _ in "--assessed" }, educated.map { _ in "--educated" },
    ].compactMap(\.self)
  }

  /// The patient's id, checked.
  func patientID() throws -> PatientID? { try patient.map(Arguments.patient) }

  /// The assessment that the options make, still without ratings.
  func assessment(today: CivilDay) throws -> Assessment {
    guard let start, let days else {
      let missing = [start == nil ? "--start 2026-12-01" : nil, days == nil ? "--days mon,thu" : nil]
      throw Failure(
        .usage,
        "A plan from a spreadsheet needs to know when: add \(missing.compactMap(\.self).joined(separator: " and "))."
      )
    }
    var availability = Availability(start: start, weekdays: days)
    availability.sessionsPerWeek = perWeek
    availability.minutes = minutes
    availability.homeDaysPerWeek = homeDays
    availability.homeMinutes = homeMinutes
    availability.daysOff = Set(off ?? []).sorted()
    var assessment = Assessment(assessedOn: assessed ?? today, availability: availability)
    assessment.patient = try patientID()
    assessment.willingness = willing
    assessment.lang = lang ?? assessment.lang
    assessment.ageYears = age
    assessment.traumaOn = trauma
    assessment.educatedOn = educated
    return assessment
  }
}
