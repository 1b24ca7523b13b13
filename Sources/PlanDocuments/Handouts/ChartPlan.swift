import GradedExposure

/// The record on the plan: what comes next, what is in force, and what is open.
struct ChartPlan {
  let plan: Plan
  let version: PlanVersion
  let names: PlanNames
  let expired: [Expiry]

  var entries: [String] {
    stopped + visits + notDone + home + flags + limits + cleared + overrides + open
  }

  private typealias Text = ChartRecord.Text

  private var stopped: [String] {
    StopSign.Urgency.allCases.compactMap { urgency in
      let signs = version.stopSigns.filter { $0.urgency == urgency }.map(\.inWords)
      return signs.isEmpty ? nil : urgency.inWords + ": " + signs.phrase() + "."
    }
  }

  private var visits: [String] {
    let none =
      version.outcome == .planned ? [] : [Text.nothingPlanned.inWords(["outcome": version.outcome.inWords])]
    guard let schedule = version.schedule else { return none }
    let firm = schedule.firm.map { session in
      let tasks = session.exposures.map { exposure in
        Text.task.inWords([
          "title": names.title(exposure.step), "tries": exposure.trials,
          "peak": exposure.expectedPeak, "low": exposure.expectedLow, "high": exposure.expectedHigh,
        ])
      }
      return Text.visit.inWords([
        "day": session.date.inWords, "kind": session.kind.inWords, "minutes": session.minutes,
      ]) + (tasks.isEmpty ? "." : ": " + tasks.joined(separator: "; ") + ".")
    }
    let later = schedule.sessions.filter { $0.standing == .provisional }
    guard let last = later.last?.date else { return firm + none }
    return firm + none + [Text.later.inWords(["count": later.count, "day": last.dateInWords])]
  }

  /// The planned steps that were not done the last time.
  private var notDone: [String] {
    let steps = (version.schedule?.firm ?? []).flatMap(\.exposures).map(\.step)
    return steps.flatMap { step in
      LastNotDone(plan: plan).sentence(of: step).map { names.title(step) + ". " + $0 }
    }
  }

  private var home: [String] {
    guard let week = version.homeNow else { return version.outcome == .stopped ? [] : [Text.noHome.inWords] }
    let practices = week.movements.map { practice in
      "\(names.title(practice.step)) \(practice.sets)x\(practice.repetitions)"
        + (practice.holdSeconds > 0 ? "x\(practice.holdSeconds) s" : "")
    }
    return [
      Text.home.inWords(["days": week.days.count, "practices": practices.joined(separator: "; ")])
    ]
  }

  private var flags: [String] { expired.map(\.inWords) + version.blockers.map(\.inWords) }

  private var limits: [String] {
    version.decisions.compactMap { decision in
      guard case .limited(let gate, let by) = decision.fact else { return nil }
      return Text.limit.inWords(["limit": gate.inWords, "by": by.map(\.rawValue).phrase()])
    }
  }

  private var cleared: [String] {
    ClearancesInForce(plan: plan, version: version, expired: expired).sentences
  }

  private var overrides: [String] {
    version.decisions.filter { $0.step == nil && $0.fact.isOfOverride }.map {
      FactWording(names: names).sentence(for: $0)
    }
  }

  private var open: [String] {
    version.hierarchy.map {
      ClinicianNext(version: plan.reasoned(version), names: names, settings: plan.settings).decisions($0)
    } ?? []
  }
}
