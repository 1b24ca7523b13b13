extension AdjunctModule {
  /// How much of it, as it was read (`adjunct_modules` in the evidence); empty where nothing was found and we chose no
  /// number.
  public var doses: [ModuleDose] {
    switch self {
    case .thoughts:
      [
        ModuleDose(.timesADay, 1, .unverified, "taught with cognitive behavioural therapy; remembered"),
        ModuleDose(.weeks, 2...3, .unverified, "taught with cognitive behavioural therapy; remembered"),
      ]
    case .breathing:
      [
        ModuleDose(.breathsAMinute, 6, .unverified, "taught with slow breathing; remembered"),
        ModuleDose(.secondsIn, 4, .unverified, "taught with slow breathing; remembered"),
        ModuleDose(.secondsOut, 6, .unverified, "taught with slow breathing; remembered"),
        ModuleDose(.minutes, 5...10, .unverified, "taught with slow breathing; remembered"),
        ModuleDose(.timesADay, 1...2, .unverified, "taught with slow breathing; remembered"),
      ]
    case .muscles: AdjunctModule.muscleDoses
    case .flareUp: [ModuleDose(.backToPlan, 24...72, .design, "our choice")]
    case .ending:
      [ModuleDose(.lastSessions, 2, .published, "VA CBT-CP manual, part 2: sessions 11 and 12 of 12")]
    case .pacing:
      [
        ModuleDose(.workExample, 15, .secondary, "worked example on a page for patients"),
        ModuleDose(.restExample, 20, .secondary, "worked example on a page for patients"),
        ModuleDose(.shareOfBaseline, 80, .unverified, "taught with pacing; remembered"),
        ModuleDose(.growthAWeek, 10...20, .unverified, "taught with pacing; remembered"),
      ]
    case .sleep: AdjunctModule.sleepDoses
    case .activities:
      [
        ModuleDose(.listed, 10, .published, "VA CBT-CP manual, part 2"),
        ModuleDose(.chosen, 3, .published, "VA CBT-CP manual, part 2"),
        ModuleDose(.timesAWeek, 3...5, .unverified, "taught with activity planning; remembered"),
      ]
    case .family:
      [
        ModuleDose(.minutes, 10, .unverified, "taught with cognitive behavioural therapy; remembered"),
        ModuleDose(.timesAWeek, 1, .unverified, "taught with cognitive behavioural therapy; remembered"),
      ]
    case .help: [ModuleDose(.timesAWeek, 1, .design, "our choice")]
    case .closeness, .group: []
    }
  }

  /// What is known of it beside its doses.
  public var evidence: [EvidenceFact] {
    switch self {
    case .breathing:
      [
        EvidenceFact(
          status: .published, source: "J Clin Med 2025, PMID 39941380",
          text: "Less disability in 5 trials together, SMD -0.80 (-1.49 to -0.11), of low certainty.")
      ]
    case .sleep:
      [
        EvidenceFact(
          status: .published, source: "AASM 2021",
          text: "Strongly recommended with all its parts; advice on habits alone is no treatment.")
      ]
    default: []
    }
  }

  private static let muscleDoses: [ModuleDose] = {
    let pages = "remind-selfcare, painclinicplus and eapassist pages"
    return [
      ModuleDose(.secondsTensed, 5...10, .secondary, pages),
      ModuleDose(.secondsReleased, 10...30, .secondary, pages),
      ModuleDose(.strength, 50...70, .secondary, pages),
      ModuleDose(.muscleGroups, 7...16, .secondary, pages),
      ModuleDose(.minutes, 7...20, .secondary, pages), ModuleDose(.timesADay, 1...2, .secondary, pages),
      ModuleDose(.neckStrength, 0...30, .design, "our choice; the page leaves the neck out"),
    ]
  }()

  private static let sleepDoses: [ModuleDose] = {
    let pages = "AASM 2021, Cleveland Clinic Journal of Medicine table 1, and excerpts"
    let remembered = "taught with cognitive behavioural therapy of insomnia; remembered"
    return [
      ModuleDose(.sessions, 4...10, .secondary, pages), ModuleDose(.minutesAwake, 15...20, .secondary, pages),
      ModuleDose(.beyondSleep, 30, .secondary, pages),
      ModuleDose(.efficiencyToAdd, 90, .secondary, pages), ModuleDose(.minutesAdded, 30, .secondary, pages),
      ModuleDose(.efficiencyToAdd, 85, .unverified, remembered),
      ModuleDose(.minutesAdded, 15, .unverified, remembered),
      ModuleDose(.leastInBed, 5...5.5, .unverified, remembered),
    ]
  }()
}
