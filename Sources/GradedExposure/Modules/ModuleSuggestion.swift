/// A module that answers suggest, with the reasons, and with what answers say against it. The therapist chooses.
public struct ModuleSuggestion: Hashable, Sendable {
  /// The module.
  public let module: AdjunctModule
  /// What suggests it; never empty.
  public let reasons: [Reason]
  /// Its cautions that an answer says are there.
  public let warnings: [Warning]

  /// What suggests a module. None of it is a diagnosis, and every bound is our choice but for that of a total, which
  /// is remembered and not verified.
  public enum Reason: Hashable, Sendable {
    /// A short answer, 0...10, at or beyond the bound.
    case level(LifeTopic, Int, bound: Int)
    /// The patient spoke about it; the words are for reading, not for rules.
    case spokeOf(LifeTopic)
    /// A total at or above the bound.
    case total(OutcomeTotal.Measure, Double, from: Int)
    /// More pain outlasted 24 hours, on that day for the last time.
    case flare(on: CivilDay)
    /// The last visits of the course are near.
    case courseEnds(on: CivilDay)
  }

  /// A caution of the module, and the answer that says that it is there.
  public struct Warning: Hashable, Sendable {
    /// The caution.
    public let caution: ModuleCaution
    /// The answer.
    public let finding: ScreenFinding
  }

  /// Sleep and mood at this level or below it suggest a module.
  static let lowLevel = 4
  /// Stress at this level or above it does.
  static let highLevel = 6
  /// A total of catastrophizing from here on does: the upper quarter in its manual, as remembered.
  static let catastrophizing = 30
}

extension Plan {
  /// What the answers of the assessment, and the course so far, suggest; by theme.
  public var moduleSuggestions: [ModuleSuggestion] {
    let present = screenFindingsPresent
    return AdjunctModule.allCases.compactMap { module in
      let reasons = self.reasons(for: module)
      guard !reasons.isEmpty else { return nil }
      return ModuleSuggestion(
        module: module, reasons: reasons,
        warnings: module.cautions.flatMap { caution in
          caution.findings.filter(present.contains).map { .init(caution: caution, finding: $0) }
        })
    }
  }

  private func reasons(for module: AdjunctModule) -> [ModuleSuggestion.Reason] {
    switch module {
    case .thoughts: level(.mood) + catastrophizing
    case .breathing, .muscles: level(.stress)
    case .flareUp: flare
    case .ending: courseEnds
    case .pacing: spokeOf(.pacing)
    case .sleep: level(.sleep)
    case .activities: level(.stress) + level(.mood)
    case .family: spokeOf(.others) + spokeOf(.relationships)
    case .help: spokeOf(.others)
    case .closeness: spokeOf(.relationships)
    case .group: spokeOf(.supportGroups)
    }
  }

  private func level(_ topic: LifeTopic) -> [ModuleSuggestion.Reason] {
    guard let level = assessment.lifeAnswers.first(where: { $0.topic == topic })?.level else { return [] }
    if topic == .stress {
      let bound = ModuleSuggestion.highLevel
      return level >= bound ? [.level(topic, level, bound: bound)] : []
    }
    let bound = ModuleSuggestion.lowLevel
    return level <= bound ? [.level(topic, level, bound: bound)] : []
  }

  private func spokeOf(_ topic: LifeTopic) -> [ModuleSuggestion.Reason] {
    assessment.lifeAnswers.contains { $0.topic == topic && $0.words != nil } ? [.spokeOf(topic)] : []
  }

  private var catastrophizing: [ModuleSuggestion.Reason] {
    let latest = assessment.outcomes.filter { $0.measure == .catastrophizing }.max { $0.on < $1.on }
    guard let latest, latest.total >= Double(ModuleSuggestion.catastrophizing) else { return [] }
    return [.total(.catastrophizing, latest.total, from: ModuleSuggestion.catastrophizing)]
  }

  private var flare: [ModuleSuggestion.Reason] {
    let inError = entriesInError
    let days = events.filter { !inError.contains($0.id) }.flatMap { event -> [CivilDay] in
      switch event.content {
      case .session(let record): record.trials.contains { $0.flareOver24Hours == true } ? [event.on] : []
      case .home(let record):
        record.rows.filter { $0.practice.flareOver24Hours == true }.map(\.on)
      default: []
      }
    }
    return days.max().map { [.flare(on: $0)] } ?? []
  }

  private var courseEnds: [ModuleSuggestion.Reason] {
    let last = versions.last?.schedule?.firm.first {
      [.generalisation, .relapseRehearsal, .followUp].contains($0.kind)
    }
    return last.map { [.courseEnds(on: $0.date)] } ?? []
  }

  /// What the newest answers say is there.
  private var screenFindingsPresent: Set<ScreenFinding> {
    let known = assessment.updated(
      by: CountedLog(events), on: versions.last?.madeOn ?? assessment.assessedOn, ownItems: [])
    return Set(known.screenAnswers.filter(\.present).map(\.finding))
  }
}

extension ModuleCaution {
  /// The screening answers that say it is there.
  var findings: [ScreenFinding] {
    switch self {
    case .falls: [.fallsAfterSurgery, .dropAttacks]
    case .drivingWork: [.drowsyMedicine, .drowsy]
    case .dizziness: [.newDizziness, .oldDizziness]
    case .crisis: [.crisis]
    case .apnoea, .bipolar, .epilepsy, .painOnTensing, .threatAtHome: []
    }
  }
}
