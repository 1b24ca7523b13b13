/// The entries of a log that count: none that was entered in error, in the order in which things happened.
///
/// The same entries in any order of entry give the same counted log.
struct CountedLog {
  let events: [Event]
  /// The overrides that were ended, with the day.
  private let ended: [EventID: CivilDay]
  /// Every entry that was not entered in error, corrections included.
  private let known: Set<EventID>

  /// A correction can itself be corrected: the last word counts.
  init(_ log: [Event]) {
    var inError: Set<EventID> = []
    for event in log.reversed() where !inError.contains(event.id) {
      if case .enteredInError(let wrong, _) = event.content { inError.insert(wrong) }
    }
    var ended: [EventID: CivilDay] = [:]
    var counted: [Event] = []
    for event in log where !inError.contains(event.id) {
      switch event.content {
      case .enteredInError: continue
      case .ended(let override, _): ended[override] = min(event.on, ended[override] ?? event.on)
      default: counted.append(event)
      }
    }
    events = counted.sorted { ($0.on, $0.place, $0.id) < ($1.on, $1.place, $1.id) }
    self.ended = ended
    known = Set(log.map(\.id)).subtracting(inError)
  }

  /// Whether an entry counts.
  func counts(_ id: EventID) -> Bool { known.contains(id) }

  /// Whether an override was ended.
  func isEnded(_ id: EventID) -> Bool { ended[id] != nil }

  /// The day from which an override no longer holds; nil where it was not ended.
  func end(of id: EventID) -> CivilDay? { ended[id] }

  /// The most fear agreed by that day; nil where the log agrees none.
  func willingness(by day: CivilDay) -> Int? {
    events.last { event in
      if case .willingness = event.content { event.on <= day } else { false }
    }.flatMap { if case .willingness(let points) = $0.content { points } else { nil } }
  }

  /// When sessions can take place; nil where the log does not change it.
  var availability: Availability? {
    for event in events.reversed() {
      if case .availability(let availability) = event.content { return availability }
    }
    return nil
  }

  /// The overrides, each with whether it was ended by that day.
  func overrides(on day: CivilDay) -> [(id: EventID, override: Override, isEnded: Bool)] {
    events.compactMap { event in
      guard case .override(let override) = event.content else { return nil }
      return (event.id, override, (ended[event.id] ?? day + 1) <= day)
    }
  }

  /// The clearances, each with the day from which it holds.
  var clearances: [(on: CivilDay, clearance: Clearance)] {
    events.compactMap { if case .clearance(let clearance) = $0.content { ($0.on, clearance) } else { nil } }
  }

  /// What was measured, with the entry.
  var measurements: [(event: EventID, on: CivilDay, measured: Measurement)] {
    events.compactMap { event in
      if case .measured(let measured) = event.content { (event.id, event.on, measured) } else { nil }
    }
  }

  /// The screening answers given during the course.
  var screenAnswers: [ScreenAnswer] {
    events.flatMap { event -> [ScreenAnswer] in
      if case .screen(let answers) = event.content { answers } else { [] }
    }
  }

  /// Of these, the newest on each criterion; on one day a sign that is there wins.
  var newestAnswers: [ScreenAnswer] {
    var newest: [ScreenFinding: ScreenAnswer] = [:]
    for answer in screenAnswers {
      guard let other = newest[answer.finding],
        (other.on, other.present ? 1 : 0) > (answer.on, answer.present ? 1 : 0)
      else {
        newest[answer.finding] = answer
        continue
      }
    }
    return ScreenFinding.allCases.compactMap { newest[$0] }
  }

  /// The clearances made by that day, each for the screens and signs of which nothing new was found since.
  func clearances(of assessment: Assessment, on day: CivilDay) -> [Clearance] {
    clearances.filter { $0.on <= day }.map { made, clearance in
      var holding = clearance
      holding.questions.removeAll { question in
        assessment.screenAnswers.contains {
          $0.present && $0.finding.question == question && $0.on > made
        }
      }
      holding.signs.removeAll { sign in signs.contains { $0.sign == sign && $0.on > made } }
      return holding
    }
  }

  /// Whether a visit was recorded on that day, held or missed.
  func hasVisit(on day: CivilDay) -> Bool {
    events.contains { event in
      if case .session = event.content { event.on == day } else { false }
    }
  }

  /// The day of the last visit, where the symptom questions were not asked at it.
  var signsNotAsked: CivilDay? {
    for event in events.reversed() {
      guard case .session(let record) = event.content, record.missedBecause == nil else { continue }
      return record.signsAsked ? nil : event.on
    }
    return nil
  }

  /// The signs that were there, with the day.
  var signs: [(on: CivilDay, sign: StopSign)] {
    events.flatMap { event -> [(CivilDay, StopSign)] in
      switch event.content {
      case .session(let record): record.signs.map { (event.on, $0) }
      case .home(let record): record.signs.map { (event.on, $0) }
      default: []
      }
    }
  }

  /// The signs that stop the plan on that day: there, and not cleared since by a clearance that still holds.
  func openSigns(on day: CivilDay) -> [StopSign] {
    let open = signs.filter { found in
      !clearances.contains {
        $0.on >= found.on && $0.on <= day && $0.clearance.until >= day
          && $0.clearance.signs.contains(found.sign)
      }
    }
    return Set(open.map(\.sign)).sorted()
  }
}

extension Event {
  /// What comes first on one day: decisions before what is done under them, and one visit after the other.
  fileprivate var place: Int {
    switch content {
    case .screen: 0
    case .clearance: 1
    case .willingness: 2
    case .availability: 3
    case .override, .ended: 4
    case .rerating: 5
    case .home: 6
    case .session(let record): 7 + (record.visit ?? 1)
    case .measured: 97
    case .module, .note: 97
    case .signature: 98
    case .enteredInError: 99
    }
  }
}
