/// Days on which a module falls together with an exposure session, and on which nobody said that it comes after it.
///
/// Relaxation, breathing and distraction keep an exposure from teaching anything, so that no module stands before or
/// during one. A placement that clashes is not recorded; where a session moves later, the clash is said and nothing
/// is moved.
public struct ModuleClash: Hashable, Sendable {
  /// The module.
  public let module: AdjunctModule
  /// The days of those sessions.
  public let days: [CivilDay]

  /// The clash of a placement with the sessions of a schedule, up to its review; nil where there is none.
  init?(_ module: AdjunctModule, _ placement: ModulePlacement, until review: CivilDay, in schedule: Schedule?)
  {
    let days = (schedule?.sessions ?? []).filter { session in
      session.meetsSteps && session.standing != .done && session.date >= placement.start
        && session.date <= review && placement.weekdays.contains(session.date.weekday)
    }.map(\.date)
    guard !placement.afterSession, !days.isEmpty else { return nil }
    self.module = module
    self.days = days
  }
}

extension Plan {
  /// The modules in force that clash with the sessions of the version in force.
  public var moduleClashes: [ModuleClash] {
    modulesInForce.compactMap {
      ModuleClash($0.module, $0.placement, until: $0.review, in: versions.last?.schedule)
    }
  }
}

extension Session {
  /// Whether steps are met in it, even where it is not said yet which.
  fileprivate var meetsSteps: Bool {
    !exposures.isEmpty || [.exposure, .generalisation, .relapseRehearsal].contains(kind)
  }
}
