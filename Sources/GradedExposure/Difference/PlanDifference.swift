/// What two versions say otherwise, of one plan or of two: what is added, removed, moved or given in another dose, each
/// with what brought it about and why.
///
/// Nothing is left out but what only counts versions and entries. Two versions that say the same have no change.
public struct PlanDifference: Sendable {
  /// The older version, with its hierarchy.
  public let old: PlanVersion
  /// The newer version, with its hierarchy.
  public let new: PlanVersion
  /// The changes, in the order in which people are told.
  public let changes: [Change]
  /// The days of the sessions that are to come: those of the newer version, else of the older one.
  public let days: [CoursePlace: CivilDay]

  /// What differs between a version of a plan and a version of the same plan or of another.
  ///
  /// - Returns: nil where a plan has no version of that number.
  public init?(from old: Plan, version oldNumber: Int, to new: Plan, version newNumber: Int) {
    guard let before = old.version(oldNumber), let after = new.version(newNumber) else { return nil }
    self.old = before
    self.new = after
    let (was, now) = (PlanInputs(old, before), PlanInputs(new, after))
    let day = max(before.madeOn, after.madeOn)
    let tables = (
      VersionTable(before, of: was, from: day), VersionTable(after, of: now, from: day)
    )
    let sessions = (
      before.toCome(behind: was.sessionsBehind), after.toCome(behind: now.sessionsBehind)
    )
    days = Dictionary((sessions.1 + sessions.0).map { ($0.place, $0.session.date) }) { first, _ in first }
    let changed = PlanDifference.aspects(tables.0, tables.1)
    let signed = PlanDifference.signature(old, before, new, after)
    guard !changed.isEmpty else {
      changes = signed
      return
    }
    let finder = CauseFinder((before, was, tables.0), (after, now, tables.1), from: day)
    let decisions = new.decisions(of: after, since: before.number)
    let passed = PassedDays(old: (before, was, tables.0), new: (after, now, decisions))
    let reasons = ReasonFinder(
      old: was, new: now, revisions: (before.engineRevision, after.engineRevision),
      decisions: decisions,
      newGates: Set(tables.1.gates).subtracting(tables.0.gates),
      sessions: Dictionary(uniqueKeysWithValues: sessions.1.map { ($0.place, $0.session.id) }),
      sharesBefore: before.shares)
    let sure = Sure(
      sessions: Set((sessions.0 + sessions.1).filter { $0.session.standing == .firm }.map(\.place)),
      mastered: Set((before.states + after.states).filter { $0.standing == .mastered }.map(\.step)))
    let found = changed.map { aspect in
      let (cause, was, now) = (
        finder.cause(of: aspect), tables.0.values[aspect], tables.1.values[aspect]
      )
      let byTime = passed.reason(aspect, was, now, cause)
      return Change(
        aspect: aspect, old: was, new: now, isProvisional: aspect.isProvisional(but: sure),
        cause: byTime == nil ? cause : .calendar, reason: byTime ?? reasons.reason(aspect, was, now, cause))
    }
    let positions = tables.0.positions.merging(tables.1.positions) { $1 }
    changes = (signed + found).sorted { $0.aspect.precedes($1.aspect, positions: positions) }
  }

  /// What the tables say otherwise, leaving out what follows from something that only one of them has.
  private static func aspects(_ old: VersionTable, _ new: VersionTable) -> Set<Aspect> {
    Set(old.values.keys).union(new.values.keys).filter { aspect in
      guard !VersionTable.isSame(aspect, old, new) else { return false }
      // What is done in a session goes with it, unless that has taken place.
      if case .exposure(_, let place) = aspect {
        return ![old, new].contains { $0.values[.session(place)] == .behind }
      }
      guard let parent = aspect.parent else { return true }
      return old.isThere(parent) && new.isThere(parent)
    }
  }

  /// A signature belongs to one version: what is signed is no longer, once another version is in force. What ends one is
  /// the entry that made the other version.
  private static func signature(_ old: Plan, _ before: PlanVersion, _ new: Plan, _ after: PlanVersion)
    -> [Change]
  {
    let (was, now) = (old.signature(of: before.number)?.entry.id, new.signature(of: after.number)?.entry.id)
    guard was != now else { return [] }
    return [
      Change(
        aspect: .signature, old: was.map { .signed(by: $0) }, new: now.map { .signed(by: $0) },
        isProvisional: false, cause: .therapist,
        reason: Change.Reason(
          decision: nil, entries: [now ?? after.after ?? was].compactMap(\.self), inputs: []))
    ]
  }
}

extension VersionTable {
  /// Whether a thing is there, and still to come where it is a session.
  fileprivate func isThere(_ aspect: Aspect) -> Bool {
    switch values[aspect] {
    case nil, .behind: false
    default: true
    }
  }
}

/// What either version is sure of.
private struct Sure {
  let sessions: Set<CoursePlace>
  let mastered: Set<StepID>
}

extension Aspect {
  /// Whether what happens before will change it: sessions that neither version calls firm, home practice of a movement
  /// that neither calls mastered, and the days of any.
  fileprivate func isProvisional(but sure: Sure) -> Bool {
    switch self {
    case .practiceDays, .practiceOrder: true
    case .practice(let step): !sure.mastered.contains(step)
    default: session.map { !sure.sessions.contains($0) } ?? false
    }
  }
}

extension Plan {
  /// A version's decisions, with those of the version that made its hierarchy where that is another one, and what the
  /// versions since an older one said of what happened, the latest first.
  fileprivate func decisions(of version: PlanVersion, since old: Int) -> [Decision] {
    let made = version.hierarchyOf.flatMap { number in versions.first { $0.number == number } }
    let between = versions.filter { $0.number > old && $0.number < version.number }.reversed()
    return version.decisions + (made?.decisions.filter(\.fact.isOfHierarchy) ?? [])
      + between.flatMap(\.decisions).filter { $0.fact.isOfRecord }
  }
}

extension PlanVersion {
  /// What it says was learned of the personal shares, percent.
  fileprivate var shares: [Int]? {
    for decision in decisions {
      if case .carryOverLearned(let similar, _, let all, _) = decision.fact { return [similar, all] }
    }
    return nil
  }
}

extension Fact {
  /// Whether it is told once, by the version that follows what was recorded.
  fileprivate var isOfRecord: Bool {
    switch self {
    case .peakCompared, .practiceGrows, .practiceStays, .practiceShrinks: true
    default: topics.contains(.standing)
    }
  }
}
