/// Makes the next version of a plan from what is known, the log as it stands, and the day.
struct VersionMaker {
  private let plan: Plan
  private let log: CountedLog
  private let today: CivilDay
  private let constraints: Constraints
  /// What was known before planning, with what the log has changed since.
  private let assessment: Assessment
  private var settings: TreatmentProtocol { plan.settings }

  init(_ plan: Plan, today: CivilDay) {
    self.plan = plan
    self.today = today
    log = CountedLog(plan.events)
    constraints = Constraints(log, on: today)
    assessment = plan.assessment.updated(by: log, on: today, ownItems: constraints.ownItems)
  }

  private var tolerance: Int { assessment.willingness ?? settings[whole: .willingnessAssumed] }

  func version() -> PlanVersion {
    let screening = Screening(
      assessment, clearances: log.clearances(of: assessment, on: today), on: today, settings: settings)
    let previous = plan.versions.last
    var version = PlanVersion(
      number: (previous?.number ?? 0) + 1, replaces: previous?.number, madeOn: today, effectiveFrom: today,
      engineRevision: EngineRevision.current, status: .draft, outcome: .planned, blockers: [],
      after: plan.events.last?.id, hierarchyOf: nil, hierarchy: nil, states: [], schedule: nil,
      decisions: ScreenDecisions(screening, assessment, settings: settings).decisions)
    let signs = log.openSigns(on: today)
    if !signs.isEmpty { version.decisions.append(Decision(.signsStop(signs: signs))) }
    guard screening.refusing.isEmpty, assessment.consent != .declined else {
      version.outcome = .refused
      version.status = .onHold
      version.blockers = screening.refusing.isEmpty ? [] : [.redFlag(questions: screening.refusing)]
      version.blockers += blockers(screening, signs: signs)
      version.decisions += constraints.waiting
      return version
    }
    guard !screening.notSuitable.contains(.acuteInjury) else {
      version.outcome = signs.isEmpty ? .heldForReview : .stopped
      version.status = .onHold
      version.blockers = [.acuteInjury] + blockers(screening, signs: signs)
      return version
    }
    let map = FearMap(
      candidates: Candidate.all(assessment, catalogue: plan.catalogue, gates: screening.gates),
      ratings: assessment.ratings.compactMap { rating in
        rating.fear.map { (StepID(item: rating.item, change: nil), $0) }
      }, settings: settings, unordered: assessment.unorderedDemands)
    let builder = HierarchyBuilder(
      assessment, map: map, settings: settings, wished: constraints.ownItems)
    let (hierarchy, reasons) = builder.build()
    keep(hierarchy, reasons: { quality(builder) + reasons }, in: &version)
    let next = NextPlan(
      assessment: assessment, plan: plan, log: log, today: today, map: map, hierarchy: hierarchy,
      constraints: constraints, tolerance: tolerance)
    next.fill(&version, isStopped: !signs.isEmpty)
    version.blockers += blockers(screening, signs: signs)
    return version
  }

  private func quality(_ builder: HierarchyBuilder) -> [Decision] {
    DataQuality(assessment, builder: builder, settings: settings).decisions
  }

  /// A hierarchy that is the same as before is not written again, and neither are its reasons.
  private func keep(_ hierarchy: Hierarchy, reasons: () -> [Decision], in version: inout PlanVersion) {
    version.decisions.append(
      Decision(
        assessment.willingness.map { .willingnessAgreed(points: $0) }
          ?? .willingnessAssumed(points: tolerance)))
    if let last = plan.versions.last(where: { $0.hierarchy != nil }), last.hierarchy == hierarchy {
      version.hierarchyOf = last.number
    } else {
      version.hierarchy = hierarchy
      version.decisions += reasons()
    }
  }

  private func blockers(_ screening: Screening, signs: [StopSign]) -> [ReleaseBlocker] {
    var blockers: [ReleaseBlocker] = signs.isEmpty ? [] : [.stopSigns(signs: signs)]
    if !screening.needingClearance.isEmpty {
      blockers.append(.needsClearance(questions: screening.needingClearance))
    }
    if !screening.isScreened {
      blockers.append(
        .notScreened(questions: (screening.unanswered + screening.stale.map(\.question)).sorted()))
    }
    switch assessment.consent {
    case nil: blockers.append(.consentOpen)
    case .declined: blockers.insert(.consentDeclined, at: 0)
    case .given: break
    }
    if let day = log.signsNotAsked { blockers.append(.signsNotAsked(on: day)) }
    if assessment.ageYears == nil { blockers.append(.ageUnknown) }
    if assessment.willingness == nil { blockers.append(.willingnessAssumed(points: tolerance)) }
    return blockers + [.notSigned]
  }
}

extension Assessment {
  /// What is known on a day, with what the log has changed since the assessment.
  func updated(by log: CountedLog, on day: CivilDay, ownItems more: [Item]) -> Assessment {
    var known = self
    known.willingness = log.willingness(by: day) ?? willingness
    known.availability = log.availability ?? availability
    known.ownItems += more.filter { item in !ownItems.contains { $0.id == item.id } }
    known.screenAnswers = log.answers(over: screenAnswers)
    return known
  }
}
