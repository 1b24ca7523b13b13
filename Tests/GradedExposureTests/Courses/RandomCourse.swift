@testable import GradedExposure

/// A course that never was: a plan and the entries of its log, with everything that can happen in one; every entry
/// recorded by itself, on a day of its own or not.
struct RandomCourse: Sendable {
  let seed: Int
  /// After the last entry; every version made on the way is in it.
  let plan: Plan
  /// Entries that the plan refused.
  let refused: Int

  /// Makes a course of up to so many days on which something happens; or a short one of few items, in which a therapist
  /// overrules at every turn.
  init(seed: Int, isOverruled: Bool = false) throws {
    var maker = try Maker(seed: seed, items: isOverruled ? 5...9 : 8...16)
    if isOverruled { try maker.overrule() } else { try maker.run(days: 2...9) }
    self.seed = seed
    plan = maker.plan
    refused = maker.refused
  }

  /// The log as it stood when each version was made.
  var logs: [(version: PlanVersion, events: [Event])] {
    plan.versions.map { version in
      let count = plan.events.firstIndex { $0.id == version.after }.map { $0 + 1 } ?? 0
      return (plan.version(version.number) ?? version, Array(plan.events[..<count]))
    }
  }
}

extension RandomCourse {
  /// Makes one entry after another.
  private struct Maker {
    var random: SeededGenerator
    var plan: Plan
    var today: CivilDay
    var refused = 0
    /// How the patient fares: how far fear falls, how often something is refused, how often a number is missing.
    let falls: Int
    let refuses: Int
    let missing: Int
    /// A step that the patient mostly refuses.
    var dreaded: StepID?

    init(seed: Int, items: ClosedRange<Int>) throws {
      random = SeededGenerator(seed: seed &* 7_919)
      var request = try Fixture.request(Fixture.assessment([]))
      request.catalogue.items = random.some(request.catalogue.items, items).sorted { $0.id < $1.id }
      var assessments = RandomAssessment(seed: seed, catalogue: request.catalogue)
      request.assessment = assessments.make(rating: 2 + seed % 8)
      if seed % 4 != 0 {
        request.assessment.screenAnswers.removeAll(where: \.present)
        request.assessment.willingness = random.integer(50...90)
      }
      plan = try Planner.plan(request)
      today = request.today
      dreaded =
        random.happens(35)
        ? plan.current?.hierarchy?.ladders.flatMap(\.rungs).map(\.step).randomElement(using: &random) : nil
      falls = random.integer(0...60)
      refuses = random.happens(30) ? random.integer(10...60) : 4
      missing = random.happens(40) ? random.integer(5...40) : 0
    }

    mutating func run(days: ClosedRange<Int>) throws {
      for _ in 0..<random.integer(days) {
        let next = plan.current?.schedule?.firm.first?.date
        switch random.integer(0...11) {
        case 0: today = today + random.integer(15...70)
        case 1: today = today + random.integer(0...3)
        default: today = max(today, next ?? today + random.integer(1...5))
        }
        if random.happens(35) { try record(home()) }
        if random.happens(35) { try record(decision()) }
        if random.happens(85) { try record(visit(number: nil)) }
        if random.happens(5) { try record(visit(number: 2)) }
        if random.happens(12), let wrong = plan.events.randomElement(using: &random)?.id {
          try record(.enteredInError(event: wrong, because: "wrong patient"))
        }
      }
    }

    /// Overrides one upon the other, and a visit between them.
    mutating func overrule() throws {
      for _ in 0..<random.integer(2...4) {
        try record(random.happens(85) ? override() : decision())
        if random.happens(35) {
          today = max(today, plan.current?.schedule?.firm.first?.date ?? today + 2)
          try record(visit(number: nil))
        }
      }
    }

    private mutating func record(_ content: Event.Content) throws {
      let id = (0..<6).map { _ in String(random.integer(16...255), radix: 16) }.joined()
      let on = random.happens(85) ? today : max(plan.assessment.assessedOn, today + -random.integer(0...20))
      let event = Event(id: EventID(rawValue: "e-\(id)"), on: on, enteredOn: today, content: content)
      do {
        plan = try Planner.record([event], in: plan, today: today)
      } catch {
        refused += 1
      }
    }

    private func known() -> [StepID] { plan.versions.compactMap(\.hierarchy).flatMap(\.steps).map(\.id) }

    private mutating func step() -> StepID? {
      let planned = plan.current?.schedule?.firm.flatMap(\.exposures).map(\.step) ?? []
      return (random.happens(70) ? planned : known()).randomElement(using: &random)
        ?? known().randomElement(using: &random)
    }

    private mutating func visit(number: Int?) -> Event.Content {
      var record = SessionRecord(by: random.happens(90) ? .clinician : .patient)
      record.visit = number
      if random.happens(6) {
        record.missedBecause = TrialRecord.Reason.allCases.randomElement(using: &random)
        return .session(record)
      }
      record.kind = random.happens(85) ? nil : Session.Kind.allCases.randomElement(using: &random)
      record.signsAsked = random.happens(92)
      if record.signsAsked, random.happens(4) { record.signs = random.some(StopSign.allCases, 1...2) }
      let planned = plan.current?.schedule?.firm.flatMap(\.exposures) ?? []
      if random.happens(85), !planned.isEmpty {
        for exposure in planned where random.happens(90) {
          for _ in 0..<random.integer(1...2) { record.trials.append(trial(of: exposure.step)) }
        }
      } else {
        for _ in 0..<random.integer(0...2) { if let step = step() { record.trials.append(trial(of: step)) } }
      }
      if let dreaded, random.happens(40), !record.trials.contains(where: { $0.step == dreaded }) {
        record.trials.insert(trial(of: dreaded), at: 0)
      }
      if random.happens(3) { record.adverseEvent = OwnWords(rawValue: "Fell.") }
      return .session(record)
    }

    private mutating func home() -> Event.Content {
      var record = HomeRecord(by: .patient, rows: [])
      let practised = plan.current?.schedule?.homeWeeks.first?.movements.map(\.step) ?? []
      let steps = practised.isEmpty || random.happens(10) ? [step()].compactMap(\.self) : practised
      for back in 0..<7 where random.happens(60) {
        for step in steps where random.happens(85) {
          let day = max(plan.assessment.assessedOn, today + -back)
          guard !record.rows.contains(where: { $0.on == day && $0.practice.step == step }) else { continue }
          record.rows.append(.init(on: day, practice: trial(of: step)))
        }
      }
      record.signsAsked = record.rows.isEmpty || random.happens(50)
      if record.signsAsked, random.happens(2) { record.signs = random.some(StopSign.allCases, 1...1) }
      return .home(record)
    }

    private mutating func trial(of step: StepID) -> TrialRecord {
      var trial = TrialRecord(step: step, outcome: .done)
      let state = plan.current?.states.first { $0.step == step }
      let last = state?.lastPeak ?? state?.expected ?? random.integer(20...80)
      if random.happens(step == dreaded ? 85 : refuses) {
        trial.outcome = [.stoppedEarly, .notDone, .partly].randomElement(using: &random) ?? .partly
        trial.because =
          random.happens(70)
          ? [.fear, .patientAsked].randomElement(using: &random)
          : TrialRecord.Reason.allCases.randomElement(using: &random)
      } else if random.happens(8) {
        trial.outcome = [.partly, .unplanned, .notDone].randomElement(using: &random) ?? .partly
        trial.because = trial.outcome == .notDone ? .noTime : nil
      }
      if said() { trial.fearPeak = min(100, max(0, last - random.integer(-12...falls))) }
      if said() { trial.fearBefore = random.integer(0...(trial.fearPeak ?? 100)) }
      if said() { trial.harmBefore = random.integer(0...90) }
      if said() { trial.painBefore = random.integer(0...6) }
      guard trial.outcome != .notDone else { return trial }
      if said() { trial.fearAfter = random.integer(0...(trial.fearPeak ?? 100)) }
      if said() { trial.harmAfter = random.integer(0...max(5, 70 - falls)) }
      if said() { trial.fearedOutcomeHappened = random.happens(5) }
      if said() { trial.safetyBehaviourUsed = random.happens(12) }
      if said() { trial.painNextDay = random.integer(0...8) }
      if random.happens(30) { trial.flareOver24Hours = random.happens(30) }
      return trial
    }

    private mutating func said() -> Bool { !random.happens(missing) }

    private mutating func decision() -> Event.Content {
      let clinician = Clinician(name: "A. Muster", role: "physiotherapist")
      switch random.integer(0...11) {
      case 0: return .willingness(points: random.integer(30...100))
      case 1: return .rerating(ratings: ratings())
      case 2:
        var days = plan.assessment.availability
        days.weekdays = random.some(Weekday.allCases, 1...4)
        days.daysOff = (0..<random.integer(0...6)).map { _ in today + random.integer(0...40) }
        return .availability(days)
      case 3:
        return .screen(
          answers: random.some(
            ScreenFinding.allCases.filter { $0.presentFrom == nil && !$0.hasDay }, 1...3
          ).map {
            ScreenAnswer(
              finding: $0, present: random.happens($0.question.consequence == .refuse ? 20 : 40),
              by: .clinician, on: today)
          })
      case 4:
        return .clearance(
          Clearance(
            questions: random.some(ScreenQuestion.allCases, 1...2), signs: StopSign.allCases, by: clinician,
            until: today + random.integer(0...90), finding: OwnWords(rawValue: "Nothing new.")))
      case 5:
        let overrides = plan.events.filter { if case .override = $0.content { true } else { false } }
        guard let event = overrides.randomElement(using: &random) else { fallthrough }
        return .ended(event: event.id, because: "no longer wanted")
      default: return override()
      }
    }

    private mutating func override() -> Event.Content {
      let kind = kind() ?? .cap(demand: .extremity, level: "75")
      return .override(
        Override(
          kind, by: Clinician(name: "A. Muster", role: "physiotherapist"),
          because: OwnWords(rawValue: "By agreement."),
          until: random.happens(40) ? today + random.integer(0...40) : nil))
    }

    private mutating func ratings() -> [Rating] {
      random.some(plan.assessment.ratings.filter { $0.fear != nil }, 1...4).map {
        Rating(item: $0.item, fear: random.integer(0...100))
      }
    }

    private mutating func kind() -> Override.Kind? {
      guard let one = step(), let other = step() else { return nil }
      switch random.integer(0...8) {
      case 0, 1: return .pin(step: one)
      case 2: return .ban(step: one)
      case 3:
        let (demand, level) =
          [(Demand.extremity, "50"), (.extremity, "75"), (.speed, "normal"), (.context, "home")]
          .randomElement(using: &random) ?? (.extremity, "90")
        return .cap(demand: demand, level: level)
      case 4: return .order(first: one, before: other)
      case 5: return .notBefore(step: one, day: today + random.integer(1...30))
      case 6: return .trials(step: one, count: random.integer(1...6))
      case 7:
        return .practice(
          step: one, sets: random.integer(1...3), repetitions: random.integer(1...20),
          holdSeconds: random.integer(0...12))
      default:
        var item = Item(
          own: ItemID(rawValue: "own-\(random.integer(100...999))"), title: "A step of the therapist's",
          demands: Demands(direction: .rotation), demandsAssumed: [], strains: [], strainsUnanswered: [])
        item.demands.side = .left
        item.demands.extremity = Extremity.allCases.randomElement(using: &random)
        return .ownStep(item: item)
      }
    }
  }
}
