internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// What is otherwise now, as options; what is not given stays as it is.
struct UpdateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The most fear, 1 to 100, that the patient agreed to; without it, as agreed before.",
      valueName: "points"), transform: Arguments.whole(1...100))
  var willing: Int?

  @Option(
    help: ArgumentHelp(
      "The first day on which a session may take place; without it, as before.", valueName: "date"),
    transform: Arguments.day)
  var start: CivilDay?

  @Option(
    help: ArgumentHelp(
      "The weekdays for sessions, such as mon,thu; without it, as before.", valueName: "weekdays"),
    transform: Arguments.weekdays)
  var days: [Weekday]?

  @Option(
    help: ArgumentHelp("Sessions a week, 1 to 7; without it, as before.", valueName: "count"),
    transform: Arguments.whole(1...7))
  var perWeek: Int?

  @Option(
    help: ArgumentHelp("Minutes a session, 25 to 180; without it, as before.", valueName: "minutes"),
    transform: Arguments.whole(25...180))
  var minutes: Int?

  @Option(
    help: ArgumentHelp("Days of home practice a week, 1 to 7; without it, as before.", valueName: "count"),
    transform: Arguments.whole(1...7))
  var homeDays: Int?

  @Option(
    help: ArgumentHelp(
      "Most minutes of home practice a day, 5 to 60; without it, as before.", valueName: "minutes"),
    transform: Arguments.whole(5...60))
  var homeMinutes: Int?

  @Option(
    help: ArgumentHelp(
      "More days on which nothing takes place, with commas; without it, those of before.", valueName: "dates"),
    transform: Arguments.days)
  var off: [CivilDay]?

  @Option(
    help: ArgumentHelp(
      "A CSV file of ratings that were asked again; without it, none were.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var ratings: String?

  @Option(
    help: "The scale of those ratings, 0-10 or 0-100; without it, what the sheet's header says, else 0-100.",
    completion: .list(["0-10", "0-100"]), transform: Arguments.scale)
  var scale: RatingScale?

  @Option(
    help: ArgumentHelp(
      "An assessment document whose new screening answers are taken; without it, nobody asked again.",
      valueName: "file"), completion: .file(extensions: ["xml"]))
  var screen: String?

  @Option(
    help: ArgumentHelp(
      "The day on which it was agreed, rated or answered; without it the day of entry.", valueName: "date"),
    transform: Arguments.day)
  var on: CivilDay?

  /// What is to be entered in that plan.
  func contents(_ plan: Plan) throws -> [Event.Content] {
    try [
      screened(plan), willing.map { .willingness(points: $0) }, availability(plan), rated(plan),
    ].compactMap(\.self)
  }

  private func availability(_ plan: Plan) -> Event.Content? {
    var availability = plan.availability
    availability.start = start ?? availability.start
    availability.weekdays = days ?? availability.weekdays
    availability.sessionsPerWeek = perWeek ?? availability.sessionsPerWeek
    availability.minutes = minutes ?? availability.minutes
    availability.homeDaysPerWeek = homeDays ?? availability.homeDaysPerWeek
    availability.homeMinutes = homeMinutes ?? availability.homeMinutes
    availability.daysOff = Set(availability.daysOff + (off ?? [])).sorted()
    return availability == plan.availability ? nil : .availability(availability)
  }

  /// The ratings of a sheet that have a number; of the others nothing is said.
  private func rated(_ plan: Plan) throws -> Event.Content? {
    guard let ratings else { return nil }
    var catalogue = plan.catalogue
    catalogue.items += plan.assessment.ownItems
    let sheet = try RatingsReader(catalogue: catalogue, scale: scale)
      .read(Files.read(ratings), file: ratings).get()
    sheet.notes.forEach(Console.tell)
    let rated = sheet.ratings.filter { $0.fear != nil }
    guard !rated.isEmpty else {
      throw Failure(.badData, "\(ratings): no row has a number. Ask again, or leave the file out.")
    }
    return .rerating(ratings: rated)
  }

  /// The answers of an assessment that the plan does not have yet.
  private func screened(_ plan: Plan) throws -> Event.Content? {
    guard let screen else { return nil }
    let (document, _) = try Document.read(Files.read(screen), file: screen)
    guard case .assessment(let assessment) = document else {
      throw InputProblems.wrongKind(document.kind, expected: .assessment, file: screen)
    }
    if let patient = assessment.patient, let other = plan.assessment.patient, patient != other {
      throw InputProblems([
        InputProblem(file: screen, .record(.wrongPatient(patient.rawValue, plan: other.rawValue)))
      ])
    }
    let known = Set(plan.screenAnswers)
    let answers = assessment.screenAnswers.filter { !known.contains($0) }
    guard !answers.isEmpty else {
      throw Failure(
        .badData,
        "\(screen): no screening answer that the plan does not have. Ask again first: neckplan screen ask.")
    }
    return .screen(answers: answers)
  }
}
