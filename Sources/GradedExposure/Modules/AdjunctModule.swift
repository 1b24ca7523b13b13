/// A page of psychological care beside the exposures, chosen by the therapist, never before or during an exposure.
///
/// No module changes the hierarchy or the schedule.
public enum AdjunctModule: String, CaseIterable, Hashable, Comparable, Sendable, Codable {
  /// Attention and unhelpful thoughts: a record of them, tied to the movement experiments.
  case thoughts
  /// Slow breathing.
  case breathing
  /// Muscle relaxation, with the neck spared.
  case muscles
  /// A plan for a flare-up.
  case flareUp = "flare-up"
  /// Preparing the end of treatment.
  case ending
  /// Pacing: work and rest by the clock.
  case pacing
  /// Sleep; time in bed only where its cautions are ruled out.
  case sleep
  /// Stress and pleasant activities.
  case activities
  /// Talking with the family.
  case family
  /// Asking for help.
  case help
  /// Closeness and intimacy.
  case closeness
  /// Finding a support group.
  case group

  /// The theme that it belongs to.
  public var theme: ModuleTheme {
    switch self {
    case .thoughts, .breathing, .muscles: .mindAndBody
    case .flareUp, .ending: .coping
    case .pacing: .movement
    case .sleep: .sleep
    case .activities: .stress
    case .family, .help, .closeness, .group: .relationships
    }
  }

  /// What to ask about before it is handed out.
  public var cautions: [ModuleCaution] {
    switch self {
    case .thoughts, .activities: [.crisis]
    case .breathing: [.dizziness]
    case .muscles: [.painOnTensing]
    case .sleep: ModuleCaution.ofTimeInBed
    case .family, .help, .closeness: [.threatAtHome]
    case .flareUp, .ending, .pacing, .group: []
    }
  }

  /// By theme.
  public static func < (left: AdjunctModule, right: AdjunctModule) -> Bool { left.place < right.place }

  private var place: Int { AdjunctModule.allCases.firstIndex(of: self) ?? 0 }
}
