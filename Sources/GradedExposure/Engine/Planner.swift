/// Plans a course of graded exposure: assessment, screen, fear map, hierarchy, schedule, and a reason for
/// every choice.
///
/// Same request, same plan, to the byte, on any machine.
public enum Planner {
  /// The first version of a plan.
  ///
  /// - Throws: Every problem of the request at once; nothing is planned on input that has one.
  public static func plan(_ request: PlanRequest) throws(InvalidRequest) -> Plan {
    let problems = RequestCheck(request).problems
    guard problems.isEmpty else { throw InvalidRequest(problems: problems) }
    let known = request.assessment
    let used = Set(
      known.ratings.map(\.item) + known.goals.map(\.item) + known.baselineTrials.map(\.step.item))
    var catalogue = request.catalogue
    catalogue.items.removeAll { $0.kind != .movement && !used.contains($0.id) }
    return Plan(
      assessment: request.assessment, settings: request.settings, catalogue: catalogue,
      versions: [version(request)])
  }

  private static func version(_ request: PlanRequest) -> PlanVersion {
    let (assessment, settings) = (request.assessment, request.settings)
    let screening = Screening(assessment, freshDays: settings[whole: .freshTrauma])
    let tolerance = assessment.willingness ?? settings[whole: .willingnessAssumed]
    var version = PlanVersion(
      number: 1, replaces: nil, madeOn: request.today, effectiveFrom: request.today,
      engineRevision: EngineRevision.current, status: .draft, outcome: .planned, blockers: [],
      hierarchy: nil, schedule: nil, decisions: screeningDecisions(screening))
    guard screening.refusing.isEmpty else {
      version.outcome = .refused
      version.status = .onHold
      version.blockers =
        [.redFlag(questions: screening.refusing)] + blockers(screening, assessment, tolerance)
      return version
    }
    let map = FearMap(
      candidates: Candidate.all(assessment, catalogue: request.catalogue, gates: screening.gates),
      ratings: assessment.ratings.compactMap { rating in
        rating.fear.map { (StepID(item: rating.item, change: nil), $0) }
      }, settings: settings, unordered: assessment.unorderedDemands)
    let builder = HierarchyBuilder(assessment, map: map, settings: settings)
    let (hierarchy, reasons) = builder.build()
    version.decisions.append(
      Decision(
        assessment.willingness.map { .willingnessAgreed(points: $0) }
          ?? .willingnessAssumed(points: tolerance)))
    version.decisions += DataQuality(assessment, builder: builder, settings: settings).decisions + reasons
    version.hierarchy = hierarchy
    schedule(&version, request, map: map, hierarchy: hierarchy, tolerance: tolerance)
    version.blockers += blockers(screening, assessment, tolerance)
    return version
  }

  private static func schedule(
    _ version: inout PlanVersion, _ request: PlanRequest, map: FearMap, hierarchy: Hierarchy, tolerance: Int
  ) {
    let eligibility = Eligibility(request.assessment, settings: request.settings)
    var hold = eligibility.isIndicated ? nil : eligibility.fact
    if hold == nil, hierarchy.ladders.isEmpty {
      hold = .noTarget(threshold: request.settings[whole: .selectionThreshold])
    }
    if hold == nil {
      let picker = SessionPicker(
        hierarchy, map: map,
        allowance: Allowance(settings: request.settings, tolerance: tolerance),
        sessionMinutes: request.assessment.availability.minutes ?? request.settings[whole: .sessionMinutes])
      let belief = Belief(picker.steps, in: map, settings: request.settings)
      var scheduler = Scheduler(request, picker: picker)
      version.schedule = scheduler.schedule(from: belief, steps: hierarchy.steps)
      version.decisions += scheduler.decisions
      if version.schedule == nil {
        let held = picker.pick(in: belief, completed: []).held
        version.decisions += held.map { Decision($0.fact, step: belief.steps[$0.step]) }
        hold =
          held.count == picker.steps.count
          ? .nothingAllowed(steps: held.count)
          : .nothingToGain(mildFear: request.settings[whole: .needMargin])
      }
    }
    if let hold {
      version.decisions.append(Decision(hold))
      version.outcome = .heldForReview
      version.status = .onHold
      version.blockers = [.heldForReview]
    }
  }

  private static func screeningDecisions(_ screening: Screening) -> [Decision] {
    var facts: [Fact] = []
    if !screening.refusing.isEmpty { facts.append(.refused(by: screening.refusing)) }
    if !screening.needingClearance.isEmpty {
      facts.append(.needsClearance(for: screening.needingClearance, gates: screening.gates))
    }
    if !screening.unanswered.isEmpty { facts.append(.unanswered(questions: screening.unanswered)) }
    return facts.map { Decision($0) }
  }

  private static func blockers(_ screening: Screening, _ assessment: Assessment, _ tolerance: Int)
    -> [ReleaseBlocker]
  {
    var blockers: [ReleaseBlocker] = []
    if !screening.needingClearance.isEmpty {
      blockers.append(.needsClearance(questions: screening.needingClearance))
    }
    if !screening.isScreened { blockers.append(.notScreened(questions: screening.unanswered)) }
    if assessment.ageYears == nil { blockers.append(.ageUnknown) }
    if assessment.willingness == nil { blockers.append(.willingnessAssumed(points: tolerance)) }
    return blockers + [.notSigned]
  }
}
