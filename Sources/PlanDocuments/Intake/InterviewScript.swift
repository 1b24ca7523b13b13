import GradedExposure

/// What the interview asks, in its order: the person, the screen, the items, the goals, the bound, the days,
/// and what may be left out.
struct InterviewScript: Sendable {
  var asker = InterviewAsker([])
  let lookup: ItemLookup
  let suggestions: ItemSuggestions
  let catalogue: Catalogue
  let settings: TreatmentProtocol
  let today: CivilDay
  let start: InterviewStart

  init(catalogue: Catalogue, settings: TreatmentProtocol, today: CivilDay, start: InterviewStart) {
    lookup = ItemLookup(catalogue)
    suggestions = ItemSuggestions(catalogue)
    self.catalogue = catalogue
    self.settings = settings
    self.today = today
    self.start = start
  }

  /// The assessment that the answers make.
  mutating func assessment() throws(InterviewAsker.Stop) -> Assessment {
    var assessment = Assessment(assessedOn: today, availability: Availability(start: today, weekdays: []))
    switch start {
    case .nothing: break
    case .sheet(let sheet): assessment.take(sheet)
    case .document(let document): assessment = document
    }
    try person(&assessment)
    try ScreenScript(settings: settings, day: screenDay(assessment)).ask(&assessment, with: &asker)
    // The bound is asked on the scale of the ratings: on 0-100, a 5 out of 10 would be 5 points.
    var scale = assessment.scaleDeclared ?? .hundred
    if start == .nothing {
      scale = try self.scale()
      assessment.scaleDeclared = scale
      try items(&assessment, scale)
    }
    if assessment.goals.isEmpty { try goals(&assessment) } else { try purposes(of: &assessment) }
    if assessment.willingness == nil { assessment.willingness = try willingness(scale) }
    try days(&assessment)
    try more(&assessment)
    return assessment
  }

  private mutating func person(_ assessment: inout Assessment) throws(InterviewAsker.Stop) {
    asker.part = "The patient"
    if assessment.patient == nil { assessment.patient = try patient() }
    if assessment.ageYears == nil {
      assessment.ageYears = try asker.whole("Age in years", 0...120, hint: "a whole number, or empty")
    }
    if let age = assessment.ageYears, age < 18 { throw .outOfScope(RequestProblem.age(age).sentence) }
    if case .document = start {
      // A document says the day of its ratings.
    } else if let day = try past(
      "Day of the ratings", hint: "year-month-day; empty for today, \(today.rawValue)", today)
    {
      assessment.assessedOn = day
    }
    if assessment.traumaOn == nil { assessment.traumaOn = try trauma(upTo: assessment.assessedOn) }
    if assessment.consent == nil { assessment.consent = try consent() }
    if assessment.educatedOn == nil { assessment.educatedOn = try education(from: assessment.assessedOn) }
  }

  private mutating func patient() throws(InterviewAsker.Stop) -> PatientID? {
    try asker.ask(
      "Patient id", hint: "such as P-017, never a name; empty leaves a line to write it on"
    ) { answer throws(InterviewAsker.Refusal) in
      if answer.isEmpty { return nil }
      guard let id = PatientID(rawValue: answer) else {
        throw .init("An id takes letters, digits, -, _ and ., at least one digit, at most 32: P-017.")
      }
      return id
    }
  }

  private mutating func trauma(upTo last: CivilDay) throws(InterviewAsker.Stop) -> LastTrauma? {
    let today = today
    return try asker.ask(
      "Day of the latest crash, fall or blow to the neck",
      hint: "year-month-day, or none; empty where nobody knows"
    ) { answer throws(InterviewAsker.Refusal) in
      if answer.isEmpty { return nil }
      let trauma = LastTrauma(rawValue: answer.lowercased())
      if let day = trauma?.day, day > last, day <= today {
        throw .init(
          "That is after the ratings, which an injury may have changed. Ask them again: < goes back to their day."
        )
      }
      guard let trauma, trauma.day.map({ $0 <= last }) ?? true else {
        throw .init("Type a day up to \(last.rawValue) as year-month-day, or none, or nothing.")
      }
      return trauma
    }
  }

  private mutating func consent() throws(InterviewAsker.Stop) -> Consent? {
    let agrees = try asker.yesOrNo("Does the patient agree to graded exposure, now that it was explained?")
    return agrees.map { $0 ? .given : .declined }
  }

  /// A document is screened today; what begins here is screened on the day of its ratings.
  private func screenDay(_ assessment: Assessment) -> CivilDay {
    if case .document = start { today } else { assessment.assessedOn }
  }

  private mutating func education(from first: CivilDay) throws(InterviewAsker.Stop) -> CivilDay? {
    let today = today
    return try asker.ask(
      "Day of the education session", hint: "year-month-day; empty where it is still to come"
    ) { answer throws(InterviewAsker.Refusal) in
      if answer.isEmpty { return nil }
      guard let day = CivilDay(rawValue: answer), day >= first, day <= today else {
        throw .init("Type a day from \(first.rawValue) to \(today.rawValue), or nothing.")
      }
      return day
    }
  }

  /// A day up to and with `last`; nil for an empty answer.
  private mutating func past(_ text: String, hint: String, _ last: CivilDay) throws(InterviewAsker.Stop)
    -> CivilDay?
  {
    try asker.ask(text, hint: hint) { answer throws(InterviewAsker.Refusal) in
      if answer.isEmpty { return nil }
      guard let day = CivilDay(rawValue: answer), day <= last else {
        throw .init("Type a day up to \(last.rawValue) as year-month-day, or nothing.")
      }
      return day
    }
  }

  private mutating func scale() throws(InterviewAsker.Stop) -> RatingScale {
    asker.part = "The ratings"
    return try asker.ask("Which scale does the patient rate on?", hint: "0-100 or 0-10") {
      answer throws(InterviewAsker.Refusal) in
      guard let scale = RatingScale(rawValue: answer) else { throw .init("Type 0-100 or 0-10.") }
      return scale
    }
  }

  /// Asked on the scale of the ratings, so that nobody has to change scales in the head.
  private mutating func willingness(_ scale: RatingScale) throws(InterviewAsker.Stop) -> Int? {
    asker.part = "The bound"
    return try asker.ask(
      "The most fear that the patient is willing to meet for now",
      hint: "on the scale \(scale.rawValue), agreed with the patient; empty where nothing was agreed"
    ) { answer throws(InterviewAsker.Refusal) in
      if answer.isEmpty { return nil }
      guard let points = scale.points(answer), points >= 1 else {
        throw .init("Type a number above 0 and up to \(scale.highest), or nothing.")
      }
      return points
    }
  }

  private mutating func days(_ assessment: inout Assessment) throws(InterviewAsker.Stop) {
    guard assessment.availability.weekdays.isEmpty || assessment.availability.start < today else { return }
    asker.part = "The sessions"
    let today = today
    let start = try asker.ask(
      "The first day on which a session may take place", hint: "year-month-day, \(today.rawValue) or later"
    ) { answer throws(InterviewAsker.Refusal) in
      guard let day = CivilDay(rawValue: answer), day >= today else {
        throw .init("Type a day from \(today.rawValue) on as year-month-day.")
      }
      return day
    }
    let weekdays = try asker.ask("The weekdays for sessions", hint: "such as mon,thu") {
      answer throws(InterviewAsker.Refusal) in
      guard let days = Weekday.list(answer) else { throw .init("Type weekdays with commas: mon,thu.") }
      return days
    }
    assessment.availability = Availability(start: start, weekdays: weekdays)
    assessment.availability.sessionsPerWeek = try asker.whole(
      "Sessions a week", 1...7, hint: "1 to 7; empty for the protocol's")
    assessment.availability.minutes = try asker.whole(
      "Minutes a session", 25...180, hint: "25 to 180; empty for the protocol's")
  }
}
