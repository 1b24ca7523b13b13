/// Lays the course out in days: assessment, education, exposure, generalisation, relapse rehearsal, follow-up.
struct Scheduler {
  let assessment: Assessment
  let settings: TreatmentProtocol
  let picker: SessionPicker
  /// Items that are practised at home only by agreement.
  private let needAgreement: Set<ItemID>
  private let calendar: SessionCalendar
  private let minutes: Int
  private let today: CivilDay
  private let perWeek: Int

  private let constraints: Constraints
  private let before: CourseSoFar

  private(set) var sessions: [Session] = []
  private(set) var decisions: [Decision] = []
  /// Steps that are mastered, or expected to be met with mild fear, with the day.
  private var completed: [(step: Step, on: CivilDay)]
  private var lastDay: CivilDay

  init(_ request: PlanRequest, picker: SessionPicker, constraints: Constraints, before: CourseSoFar) {
    assessment = request.assessment
    settings = request.settings
    today = request.today
    needAgreement = Set(
      (request.catalogue.items + request.assessment.ownItems).filter { item in
        !item.strains.isEmpty || !item.strainsUnanswered.isEmpty
          || item.demandsAssumed.contains { $0 == .context || $0 == .load }
      }.map(\.id))
    self.picker = picker
    perWeek = min(
      assessment.availability.sessionsPerWeek ?? settings[whole: .sessionsPerWeek],
      Set(assessment.availability.weekdays).count)
    minutes = assessment.availability.minutes ?? settings[whole: .sessionMinutes]
    calendar = SessionCalendar(assessment.availability, perWeek: perWeek)
    self.constraints = constraints
    self.before = before
    completed = before.mastered
    lastDay = before.lastDay
  }

  /// The whole course that is still to come; nil where nothing may be offered first.
  mutating func schedule(from start: Belief, steps: [Step]) -> Schedule? {
    let next = nextDay(after: lastDay)
    let belief = before.course?.belief(on: next) ?? start
    let isEducationDue =
      assessment.educatedOn == nil && !before.kinds.contains(.education) && before.exposures == 0
    let first = isEducationDue ? nextDay(after: next) : next
    let standing =
      before.course.map { Standing($0, on: first, constraints: constraints, settings: settings) }
      ?? Standing(day: first, constraints: constraints)
    let isOver = isOver(standing)
    guard isOver || !picker.pick(in: belief, standing).picks.isEmpty else { return nil }
    if !before.hasLog { past() }
    if isEducationDue, let id = add(.education, .firm) {
      decisions.append(Decision(.educationFirst, session: id))
    }
    if !isOver { exposures(from: belief, standing, steps: steps) }
    for kind in [Session.Kind.generalisation, .relapseRehearsal] where !before.kinds.contains(kind) {
      _ = add(kind, isOver && sessions.isEmpty ? .firm : .provisional)
    }
    followUps()
    // When nothing but follow-ups is to come, home practice goes on by itself.
    let home = home(until: isOver ? max(lastDay, today + 14) : lastDay)
    decisions += home.reasons
    return Schedule(sessions: sessions, homeWeeks: home.weeks)
  }

  /// What goes on while the clinician decides, in a course that has begun: the next visit, with no task but a
  /// retrieval that is due, and home practice of what is mastered; nil before anything was recorded.
  mutating func waiting(from belief: Belief, _ standing: Standing) -> Schedule? {
    guard before.hasLog, let id = add(.exposure, .firm) else { return nil }
    sessions[0].review = true
    let due = picker.retrieval(standing, besides: nil).map { fitting([$0], on: sessions[0].date) } ?? []
    sessions[0].exposures = plan(due, held: [], in: belief, session: id)
    let home = home(until: lastDay + 14)
    decisions += home.reasons
    return Schedule(sessions: sessions, homeWeeks: home.weeks)
  }

  private func home(until end: CivilDay) -> (weeks: [HomeWeek], reasons: [Decision]) {
    HomePractice(
      settings: settings,
      dose: PracticeDose(settings: settings, baselineTrials: assessment.baselineTrials),
      course: PracticeCourse(
        settings: settings, home: before.home, constraints: constraints, today: today, told: before.told),
      availability: assessment.availability, calendar: calendar, agreed: needAgreement
    ).weeks(completed, from: before.hasLog ? today : nil, until: end)
  }

  /// Whether every goal is mastered, or as many exposures were held as the protocol allows.
  private mutating func isOver(_ standing: Standing) -> Bool {
    if !picker.goals.isEmpty, picker.goals.allSatisfy(standing.mastered.contains) {
      decisions.append(Decision(.goalsMastered(goals: picker.goals.count)))
      return true
    }
    let most = settings[whole: .exposureSessionsMost]
    guard before.exposures >= most else { return false }
    decisions.append(Decision(.exposuresUsed(most: most)))
    return true
  }

  /// What was before the plan, where nothing is recorded yet.
  private mutating func past() {
    sessions = [
      Session(
        id: SessionID(on: assessment.assessedOn), number: 1, date: assessment.assessedOn, minutes: minutes,
        kind: .assessment, standing: .done, review: false, exposures: [])
    ]
    // Education on the day of the assessment was part of that session.
    if let day = assessment.educatedOn, day != assessment.assessedOn {
      sessions.append(
        Session(
          id: SessionID(on: day), number: 2, date: day, minutes: minutes, kind: .education,
          standing: .done, review: false, exposures: []))
    }
  }

  private mutating func followUps() {
    let last = lastDay
    // Once nothing but follow-ups is to come, they are counted from the last visit before them, and the next is firm.
    let isNext = sessions.allSatisfy { $0.standing == .done }
    let end = isNext ? before.courseEnd ?? last : last
    for key in [SettingKey.firstFollowUp, .secondFollowUp].dropFirst(before.followUps) {
      let months = settings[whole: key]
      // Days off can push the first follow-up to the day of the second.
      lastDay = max(lastDay, end.adding(months: months) + -1)
      let isFirm = sessions.allSatisfy { $0.standing == .done }
      if let id = add(.followUp, isFirm ? .firm : .provisional) {
        decisions.append(Decision(.followUp(months: months), session: id))
      }
    }
    lastDay = last
  }

  private mutating func exposures(from start: Belief, _ first: Standing, steps: [Step]) {
    var belief = start
    var standing = first
    let rounds = settings[whole: .exposureSessionsMost] - before.exposures
    for round in 0..<max(0, rounds) {
      let mild = settings[.mildFear]
      if picker.goals.allSatisfy({ belief.mean[$0] <= mild }), round > 0 {
        if let id = sessions.last?.id {
          decisions.append(Decision(.goalsReached(mildFear: Int(mild)), session: id))
        }
        return
      }
      let (all, held) = picker.pick(in: belief, standing)
      let picks = fitting(all, on: nextDay(after: lastDay))
      guard !picks.isEmpty, let id = add(.exposure, round == 0 ? .firm : .provisional) else { return }
      sessions[sessions.count - 1].exposures = plan(
        picks, held: round == 0 ? held : [], in: belief, session: id)
      if round == 0 { afterGap(id) }
      if round == 1 { decisions.append(Decision(.projected, session: id)) }
      for (pick, _, _) in picks where pick.role != .retrieval {
        belief = belief.afterExpected(pick.step)
        standing.completed.insert(pick.step)
        let id = belief.steps[pick.step]
        if belief.mean[pick.step] <= mild, !completed.contains(where: { $0.step.id == id }),
          let step = steps.first(where: { $0.id == id })
        {
          completed.append((step, lastDay))
        }
      }
      standing.expect(on: nextDay(after: lastDay))
    }
  }

  /// After a long gap the ratings are asked again (SCHED-2).
  private mutating func afterGap(_ session: SessionID) {
    guard let last = before.course?.lastDay else { return }
    let (days, most) = (sessions[sessions.count - 1].date - last, settings[whole: .reratingDays])
    guard days > most else { return }
    sessions[sessions.count - 1].review = true
    decisions.append(Decision(.ratingsDue(days: days, daysMost: most), session: session))
  }

  /// A pick with the trials that the session's minutes hold.
  private typealias Fitted = (pick: SessionPicker.Pick, trials: Int, most: Int)

  /// As many trials of each pick as the session's minutes hold; of a retrieval one, of the variation only what is
  /// left.
  private func fitting(_ picks: [SessionPicker.Pick], on day: CivilDay) -> [Fitted] {
    var left = picker.room
    return picks.compactMap { pick in
      let cost = picker.trialMinutes[pick.step]
      let wanted = pick.role == .retrieval ? 1 : planned(pick.step, on: day)
      let trials = min(wanted, left / cost)
      left -= trials * cost
      // A therapist's number is also the most.
      let isWished = constraints.trials(of: picker.steps[pick.step], on: day) != nil
      let most = isWished ? trials : max(trials, min(settings[whole: .trialsMost], picker.room / cost))
      return trials > 0 ? (pick, trials, most) : nil
    }
  }

  /// The trials that a step is to have: the therapist's number, or the protocol's, one less after pain that rose.
  private func planned(_ step: Int, on day: CivilDay) -> Int {
    let usual = settings[whole: .trials]
    if let wanted = constraints.trials(of: picker.steps[step], on: day)?.count {
      return min(wanted, settings[whole: .trialsMost])
    }
    return isAfterPain ? max(1, usual - 1) : usual
  }

  /// Whether pain rose too much by the day after the last visit (PAIN-1).
  private var isAfterPain: Bool {
    (before.painRises.first ?? nil).map { $0 > settings[whole: .painRise] } ?? false
  }

  private mutating func plan(
    _ picks: [Fitted], held: [(step: Int, fact: Fact)], in belief: Belief,
    session: SessionID
  ) -> [PlannedExposure] {
    picks.map { pick, trials, most in
      let step = belief.steps[pick.step]
      let reach = fourInFive * belief.peakSD(pick.step)
      let isSaid = sessions.last.map { isExplained($0.standing) } ?? false
      if isSaid { decisions += picker.facts(of: pick, in: belief).map { Decision($0, session: session) } }
      if isSaid, pick.role != .retrieval {
        decisions.append(Decision(trialsFact(pick.step, trials, most), session: session))
      }
      if pick.role == .target {
        decisions += held.map { Decision($0.fact, step: belief.steps[$0.step], session: session) }
      }
      return PlannedExposure(
        step: step, role: pick.role, trials: trials, trialsMost: most,
        expectedPeak: shown(belief.mean[pick.step]), expectedLow: shown(belief.mean[pick.step] - reach),
        expectedHigh: shown(belief.mean[pick.step] + reach),
        lastPeak: before.course?.steps[step]?.lastPeak)
    }
  }

  private func trialsFact(_ at: Int, _ trials: Int, _ most: Int) -> Fact {
    let (step, usual) = (picker.steps[at], settings[whole: .trials])
    // The session is the last one added.
    let wanted = planned(at, on: lastDay)
    if trials < wanted {
      return .trialsFewer(step: step, trials: trials, planned: wanted, minutes: minutes)
    }
    if let entry = constraints.trials(of: step, on: lastDay)?.id {
      return .trialsByOverride(step: step, trials: trials, entry: entry)
    }
    if isAfterPain, trials < usual, let rise = before.painRises.first ?? nil {
      return .trialsAfterPain(step: step, trials: trials, planned: usual, rise: rise)
    }
    return .trialsPlanned(step: step, trials: trials, trialsMost: most)
  }

  /// Once there is a log, what is only projected comes without its reasons: the next version projects it anew.
  private func isExplained(_ standing: Session.Standing) -> Bool { !before.hasLog || standing == .firm }

  /// Sessions that were held: the assessment, an education before the plan, and every visit.
  private var numberBefore: Int {
    let educated = assessment.educatedOn.map { $0 != assessment.assessedOn } ?? false
    return 1 + (educated ? 1 : 0) + before.visits
  }

  private func nextDay(after day: CivilDay) -> CivilDay {
    calendar.next(onOrAfter: day + 1)?.day ?? day + 1
  }

  /// Adds a session on the next free day; nil where there is none.
  private mutating func add(_ kind: Session.Kind, _ standing: Session.Standing) -> SessionID? {
    guard let (day, passed) = calendar.next(onOrAfter: lastDay + 1) else { return nil }
    let number = before.hasLog ? numberBefore + sessions.count + 1 : sessions.count + 1
    let review = [settings[whole: .firstReviewSession], settings[whole: .secondReviewSession]].contains(
      number)
    let id = SessionID(on: day)
    sessions.append(
      Session(
        id: id, number: number, date: day, minutes: minutes, kind: kind, standing: standing, review: review,
        exposures: []))
    if isExplained(standing) {
      decisions.append(Decision(.dateChosen(weekday: day.weekday, perWeek: perWeek), session: id))
      decisions += passed.map { Decision(.dayOffPassed(day: $0), session: id) }
    }
    if review { decisions.append(Decision(.reviewDue(session: number), session: id)) }
    lastDay = day
    return id
  }
}
