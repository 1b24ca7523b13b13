/// Lays the course out in days: assessment, education, exposure, generalisation, relapse rehearsal, follow-up.
struct Scheduler {
  let assessment: Assessment
  let settings: TreatmentProtocol
  let picker: SessionPicker
  /// Items that are practised at home only by agreement.
  private let needAgreement: Set<ItemID>
  private let calendar: SessionCalendar
  private let minutes: Int
  private let perWeek: Int

  private(set) var sessions: [Session] = []
  private(set) var decisions: [Decision] = []
  /// Steps expected to be met with mild fear, with the day.
  private var completed: [(step: Step, on: CivilDay)] = []
  private var lastDay: CivilDay

  init(_ request: PlanRequest, picker: SessionPicker) {
    assessment = request.assessment
    settings = request.settings
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
    let past = [assessment.assessedOn, assessment.educatedOn ?? assessment.assessedOn]
    lastDay = past.reduce(assessment.availability.start + -1, max)
  }

  /// The whole course from the belief before the first exposure; nil where nothing may be offered first.
  mutating func schedule(from belief: Belief, steps: [Step]) -> Schedule? {
    guard !picker.pick(in: belief, completed: []).picks.isEmpty else { return nil }
    sessions = [
      Session(
        id: SessionID(on: assessment.assessedOn), number: 1, date: assessment.assessedOn, minutes: minutes,
        kind: .assessment, standing: .done, review: false, exposures: [])
    ]
    if let day = assessment.educatedOn {
      // Education on the day of the assessment was part of that session.
      if day != assessment.assessedOn {
        sessions.append(
          Session(
            id: SessionID(on: day), number: 2, date: day, minutes: minutes, kind: .education,
            standing: .done, review: false, exposures: []))
      }
    } else if let id = add(.education, .firm) {
      decisions.append(Decision(.educationFirst, session: id))
    }
    exposures(from: belief, steps: steps)
    for kind in [Session.Kind.generalisation, .relapseRehearsal] { _ = add(kind, .provisional) }
    let end = lastDay
    for key in [SettingKey.firstFollowUp, .secondFollowUp] {
      let months = settings[whole: key]
      // Days off can push the first follow-up to the day of the second.
      lastDay = max(lastDay, end.adding(months: months) + -1)
      if let id = add(.followUp, .provisional) {
        decisions.append(Decision(.followUp(months: months), session: id))
      }
    }
    let home = HomePractice(
      settings: settings,
      dose: PracticeDose(settings: settings, baselineTrials: assessment.baselineTrials),
      availability: assessment.availability, calendar: calendar, agreed: needAgreement
    ).weeks(completed, until: end)
    decisions += home.reasons
    return Schedule(sessions: sessions, homeWeeks: home.weeks)
  }

  private mutating func exposures(from start: Belief, steps: [Step]) {
    var belief = start
    var met: Set<Int> = []
    for round in 0..<settings[whole: .exposureSessionsMost] {
      let mild = settings[.mildFear]
      if picker.goals.allSatisfy({ belief.mean[$0] <= mild }), round > 0 {
        if let id = sessions.last?.id {
          decisions.append(Decision(.goalsReached(mildFear: Int(mild)), session: id))
        }
        return
      }
      let (all, held) = picker.pick(in: belief, completed: met)
      let picks = fitting(all)
      guard !picks.isEmpty, let id = add(.exposure, round == 0 ? .firm : .provisional) else { return }
      sessions[sessions.count - 1].exposures = plan(
        picks, held: round == 0 ? held : [], in: belief, session: id)
      if round == 1 { decisions.append(Decision(.projected, session: id)) }
      for (pick, _, _) in picks {
        belief = belief.afterExpected(pick.step)
        met.insert(pick.step)
        let id = belief.steps[pick.step]
        if belief.mean[pick.step] <= mild, !completed.contains(where: { $0.step.id == id }),
          let step = steps.first(where: { $0.id == id })
        {
          completed.append((step, lastDay))
        }
      }
    }
  }

  /// A pick with the trials that the session's minutes hold.
  private typealias Fitted = (pick: SessionPicker.Pick, trials: Int, most: Int)

  /// As many trials of each pick as the session's minutes hold; of the variation only what is left.
  private func fitting(_ picks: [SessionPicker.Pick]) -> [Fitted] {
    var left = picker.room
    return picks.compactMap { pick in
      let cost = picker.trialMinutes[pick.step]
      let trials = min(settings[whole: .trials], left / cost)
      left -= trials * cost
      return trials > 0
        ? (pick, trials, max(trials, min(settings[whole: .trialsMost], picker.room / cost))) : nil
    }
  }

  private mutating func plan(
    _ picks: [Fitted], held: [(step: Int, fact: Fact)], in belief: Belief,
    session: SessionID
  ) -> [PlannedExposure] {
    picks.map { pick, trials, most in
      let step = belief.steps[pick.step]
      let planned = settings[whole: .trials]
      let reach = fourInFive * belief.peakSD(pick.step)
      explain(pick, step, belief, session)
      decisions.append(
        Decision(
          trials < planned
            ? .trialsFewer(step: step, trials: trials, planned: planned, minutes: minutes)
            : .trialsPlanned(step: step, trials: trials, trialsMost: most),
          session: session))
      if pick.role == .target {
        decisions += held.map { Decision($0.fact, step: belief.steps[$0.step], session: session) }
      }
      return PlannedExposure(
        step: step, role: pick.role, trials: trials, trialsMost: most,
        expectedPeak: shown(belief.mean[pick.step]), expectedLow: shown(belief.mean[pick.step] - reach),
        expectedHigh: shown(belief.mean[pick.step] + reach))
    }
  }

  private mutating func explain(
    _ pick: SessionPicker.Pick, _ step: StepID, _ belief: Belief, _ session: SessionID
  ) {
    switch pick.role {
    case .target:
      let tolerance = picker.allowance.tolerance
      decisions.append(
        Decision(
          .targetChosen(
            step: step, chance: Int((belief.chance(pick.step, above: Double(tolerance)) * 100).rounded()),
            tolerance: tolerance, baseline: Int(picker.baseline[pick.step].rounded()),
            bound: Int((pick.bound + settings[.jumpMost]).rounded()), worth: Int(pick.worth.rounded())),
          session: session))
    case .variation:
      decisions.append(
        Decision(
          .variationChosen(
            step: step, likeness: Int((pick.likeness * 100).rounded()), worth: Int(pick.worth.rounded()),
            ofBest: Int((pick.ofBest * 100).rounded())), session: session))
    }
  }

  /// Adds a session on the next free day; nil where there is none.
  private mutating func add(_ kind: Session.Kind, _ standing: Session.Standing) -> SessionID? {
    guard let (day, passed) = calendar.next(onOrAfter: lastDay + 1) else { return nil }
    let number = sessions.count + 1
    let review = [settings[whole: .firstReviewSession], settings[whole: .secondReviewSession]].contains(
      number)
    let id = SessionID(on: day)
    sessions.append(
      Session(
        id: id, number: number, date: day, minutes: minutes, kind: kind, standing: standing, review: review,
        exposures: []))
    decisions.append(Decision(.dateChosen(weekday: day.weekday, perWeek: perWeek), session: id))
    decisions += passed.map { Decision(.dayOffPassed(day: $0), session: id) }
    if review { decisions.append(Decision(.reviewDue(session: number), session: id)) }
    lastDay = day
    return id
  }
}
