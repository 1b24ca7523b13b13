/// Plans a course of graded exposure: assessment, screen, fear map, hierarchy, schedule, and a reason for
/// every choice; and plans again after every entry of the log.
///
/// Same request, same plan, to the byte, on any machine.
public enum Planner {
  /// The first version of a plan.
  ///
  /// - Throws: Every problem of the request at once; nothing is planned on input that has one.
  public static func plan(_ request: PlanRequest) throws(InvalidRequest) -> Plan {
    let problems = RequestCheck(request).problems
    guard problems.isEmpty else { throw InvalidRequest(problems: problems) }
    let plan = Plan(
      assessment: request.assessment, settings: request.settings, catalogue: catalogue(of: request),
      events: [], versions: [])
    return plan.adding(VersionMaker(plan, today: request.today).version())
  }

  /// The catalogue items that a plan may use: every movement, and what the patient spoke of.
  static func catalogue(of request: PlanRequest) -> Catalogue {
    let known = request.assessment
    let used = Set(
      known.ratings.map(\.item) + known.goals.map(\.item) + known.baselineTrials.map(\.step.item))
    var catalogue = request.catalogue
    catalogue.items.removeAll { $0.kind != .movement && !used.contains($0.id) }
    return catalogue
  }

  /// The plan with these entries added to its log, in this order, and one more version that rests on them; a
  /// signature or a measurement alone makes none.
  ///
  /// What was there before stays as it is. What follows depends on what happened and when, not on the order of
  /// entry.
  ///
  /// - Parameters:
  ///   - entries: The entries, in the order of entry.
  ///   - plan: The plan that they join.
  ///   - today: The day of entry; nothing is planned before it.
  /// - Throws: Every problem of the entries at once; nothing is added where there is one.
  public static func record(_ entries: [Event], in plan: Plan, today: CivilDay) throws(InvalidEntry) -> Plan {
    let problems = EntryCheck(entries, in: plan, today: today).problems
    guard problems.isEmpty else { throw InvalidEntry(problems: problems) }
    var next = plan
    next.events += entries
    // What stands aside says nothing that a version could rest on.
    guard !entries.allSatisfy(next.isAside) else { return next }
    return next.adding(VersionMaker(next, today: today).version())
  }
}

extension Plan {
  func adding(_ version: PlanVersion) -> Plan {
    var next = self
    next.versions.append(version)
    return next
  }
}
