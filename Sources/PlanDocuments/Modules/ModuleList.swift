public import GradedExposure

/// Every module for a clinician: where it stands, what to ask about, and its doses with source and status.
public struct ModuleList {
  private let plan: Plan
  private let day: CivilDay

  /// The modules of that plan, as they stand on a day.
  public init(_ plan: Plan, on day: CivilDay) {
    self.plan = plan
    self.day = day
  }

  /// A paragraph a module, by theme; clashes with sessions first.
  public var text: String {
    let placed = plan.modules
    let paragraphs = AdjunctModule.allCases.map { module -> String in
      let wording = ModuleWording(module: module)
      let standing = placed.first { $0.module == module }
      return
        ([wording.name]
        + (wording.standing(standing, on: day) + wording.cautions(standing?.placement) + wording.doses)
        .map { "  " + $0 }).joined(separator: "\n") + "\n"
    }
    return (clashes.map { $0 + "\n" } + paragraphs).joined(separator: "\n")
  }

  /// Where a module stands, in one line.
  public func standing(of module: AdjunctModule) -> String {
    let placed = plan.modules.first { $0.module == module }
    let wording = ModuleWording(module: module)
    return ([wording.title.quoted + "."] + wording.standing(placed, on: day)).joined(separator: " ")
  }

  /// One sentence a module that falls together with a session.
  public var clashes: [String] {
    plan.moduleClashes.map { clash in
      ModuleListText.clash.inWords([
        "module": ModuleText.title.inWords(of: clash.module).quoted,
        "days": clash.days.map(\.inWords).phrase(),
      ])
    }
  }

  /// What answers suggest, a paragraph a module; a sentence where they suggest none.
  public var suggestions: String {
    let inForce = Set(plan.modulesInForce.map(\.module))
    let paragraphs = plan.moduleSuggestions.map { suggestion -> String in
      let wording = ModuleWording(module: suggestion.module)
      let reasons = suggestion.reasons.map { $0.inWords(plan.assessment) }.joined(separator: "; ")
      let more =
        suggestion.warnings.map { warning in
          ModuleListText.warning.inWords([
            "caution": warning.caution.inWords, "finding": warning.finding.inWords,
          ])
        } + (inForce.contains(suggestion.module) ? [ModuleListText.placedAlready.inWords] : [])
        + wording.cautions(plan.modulesInForce.first { $0.module == suggestion.module }?.placement)
        + wording.doses
      return
        ([
          ModuleListText.suggested.inWords(["module": wording.name, "reasons": reasons]).ended
        ] + more.map { "  " + $0 }).joined(separator: "\n") + "\n"
    }
    return paragraphs.isEmpty ? ModuleListText.none.inWords + "\n" : paragraphs.joined(separator: "\n")
  }
}

extension ModuleSuggestion.Reason {
  /// What suggests a module, as a phrase.
  func inWords(_ assessment: Assessment) -> String {
    switch self {
    case .level(let topic, let level, let bound):
      (topic == .stress ? ModuleListText.levelHigh : .levelLow).inWords([
        "topic": topic.inWords, "level": level, "ends": topic.ends ?? "", "bound": bound,
      ])
    case .spokeOf(let topic):
      ModuleListText.spokeOf.inWords([
        "topic": topic.inWords,
        "words": assessment.lifeAnswers.first { $0.topic == topic }?.words?.rawValue.quoted ?? "",
      ])
    case .total(let measure, let total, let bound):
      ModuleListText.total.inWords(["measure": measure.inWords, "total": total.decimal, "bound": bound])
    case .flare(let day): ModuleListText.flare.inWords(["day": day.dateInWords])
    case .courseEnds(let day): ModuleListText.courseEnds.inWords(["day": day.dateInWords])
    }
  }
}
