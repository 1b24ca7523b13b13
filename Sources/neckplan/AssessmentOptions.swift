internal import ArgumentParser
internal import GradedExposure

/// What a spreadsheet of ratings leaves open; an assessment document says all of it itself.
struct AssessmentOptions: ParsableArguments {
  // Read as it is and checked below: the parser's own message would repeat a name that was typed.
  @Option(
    help: ArgumentHelp(
      "A pseudonymous patient id such as P-017, never a name; without it the sheets leave a line for it.",
      valueName: "id"))
  var patient: String?

  @Option(
    help: ArgumentHelp(
      "The most fear, 1 to 100, that the patient agreed to; without it the protocol's (40 in the standard one).",
      valueName: "points"),
    transform: Arguments.whole(1...100))
  var willing: Int?

  @Option(
    help: "The scale of the ratings, 0-10 or 0-100; without it, what the sheet's header says, else 0-100.",
    completion: .list(["0-10", "0-100"]), transform: Arguments.scale)
  var scale: RatingScale?

  @Option(
    help: ArgumentHelp(
      "The language of the patient's own words, such as de or de-CH; en where it is not given.",
      valueName: "language"), transform: Arguments.language)
  var lang: String?

  @Option(
    help: ArgumentHelp(
      "The first day on which a session may take place, such as 2026-12-01; needed for a spreadsheet.",
      valueName: "date"), transform: Arguments.day)
  var start: CivilDay?

  @Option(
    help: ArgumentHelp(
      "The weekdays for sessions, such as mon,thu; needed for a spreadsheet.", valueName: "weekdays"),
    transform: Arguments.weekdays)
  var days: [Weekday]?

  @Option(
    help: ArgumentHelp(
      "Sessions a week, 1 to 7; without it the protocol's (2 in the standard one).", valueName: "count"),
    transform: Arguments.whole(1...7))
  var perWeek: Int?

  @Option(
    help: ArgumentHelp(
      "Minutes a session, 25 to 180; without it the protocol's (60 in the standard one).",
      valueName: "minutes"), transform: Arguments.whole(25...180))
  var minutes: Int?

  @Option(
    help: ArgumentHelp(
      "Days of home practice a week, 1 to 7; without it the protocol's (4 in the standard one).",
      valueName: "count"), transform: Arguments.whole(1...7))
  var homeDays: Int?

  @Option(
    help: ArgumentHelp(
      "Most minutes of home practice a day, 5 to 60; without it the protocol's (15 in the standard one).",
      valueName: "minutes"), transform: Arguments.whole(5...60))
  var homeMinutes: Int?

  @Option(
    help: ArgumentHelp(
      "Days on which nothing takes place, with commas: 2026-12-24,2026-12-31; without it, none.",
      valueName: "dates"), transform: Arguments.days)
  var off: [CivilDay]?

  @Option(
    help: ArgumentHelp(
      "Age in whole years; under 18 is refused, and without it the plan stays a draft.", valueName: "years"),
    transform: Arguments.whole(0...120))
  var age: Int?

  @Option(
    help: ArgumentHelp(
      "The day of the latest crash, fall or blow to the neck, or none; without it two questions stay open.",
      valueName: "date"), transform: Arguments.trauma)
  var trauma: LastTrauma?

  @Option(
    help: ArgumentHelp(
      "Whether the patient agrees to graded exposure, given or declined; without it the plan stays a draft.",
      valueName: "answer"), completion: .list(Consent.allCases.map(\.rawValue)), transform: Arguments.consent)
  var consent: Consent?

  @Option(
    help: ArgumentHelp(
      "The day of the ratings; the day of --today where it is not given.", valueName: "date"),
    transform: Arguments.day)
  var assessed: CivilDay?

  @Option(
    help: ArgumentHelp(
      "The day of the education session, where it has taken place; without it, one is planned.",
      valueName: "date"), transform: Arguments.day)
  var educated: CivilDay?

  /// The options that were given, for a document that says all of it itself.
  var given: [String] {
    [
      patient.map { _ in "--patient" }, willing.map { _ in "--willing" }, scale.map { _ in "--scale" },
      lang.map { _ in "--lang" },
      start.map { _ in "--start" }, days.map { _ in "--days" }, perWeek.map { _ in "--per-week" },
      minutes.map { _ in "--minutes" }, homeDays.map { _ in "--home-days" },
      homeMinutes.map { _ in "--home-minutes" }, off.map { _ in "--off" }, age.map { _ in "--age" },
      trauma.map { _ in "--trauma" }, consent.map { _ in "--consent" },
      assessed.map { _ in "--assessed" }, educated.map { _ in "--educated" },
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
    assessment.consent = consent
    assessment.educatedOn = educated
    return assessment
  }
}
