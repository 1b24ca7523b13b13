/// Finds why something is otherwise, once it is known what brought it about.
struct ReasonFinder {
  let old: PlanInputs
  let new: PlanInputs
  let revisions: (old: Int, new: Int)
  /// The decisions of the newer version first, then what earlier ones since the older version decided.
  let decisions: [Decision]
  /// Limits that only the newer version has.
  let newGates: Set<Gate>
  /// The newer version's sessions, by their place in the course.
  let sessions: [CoursePlace: SessionID]
  /// What the older version said was learned of the personal shares, percent; nil where it said nothing.
  let sharesBefore: [Int]?

  /// Why a thing is otherwise.
  func reason(_ aspect: Aspect, _ old: Aspect.Value?, _ new: Aspect.Value?, _ cause: Cause) -> Change.Reason {
    if case .override(let entry) = aspect { return fate(entry, new, cause) }
    let decision = decision(aspect, new, cause) ?? instead(aspect, old, new, cause)
    let named = decision.flatMap(\.fact.overrideNamed)
    return Change.Reason(
      decision: decision, entries: named.map { [$0] } ?? entries(cause, about: aspect.step),
      inputs: inputs(cause))
  }

  /// Why an override fares otherwise: its own words, and the entry that made or ended it.
  private func fate(_ entry: EventID, _ new: Aspect.Value?, _ cause: Cause) -> Change.Reason {
    let changed = entries(cause, about: nil)
    let own = changed.filter { id in
      id == entry || (events[id].map { ReasonFinder.isAbout(entry, $0) } ?? false)
    }
    let decision: Decision? = if case .fate(let fact) = new { Decision(fact) } else { nil }
    return Change.Reason(
      decision: decision, entries: own.isEmpty ? changed : own, inputs: inputs(cause))
  }

  private static func isAbout(_ entry: EventID, _ event: Event) -> Bool {
    switch event.content {
    case .ended(let other, _), .enteredInError(let other, _): other == entry
    default: false
    }
  }

  private var events: [EventID: Event] {
    Dictionary((old.events + new.events).map { ($0.id, $0) }) { first, _ in first }
  }

  /// The decision that says most of it: of the same cause, about the same step and session, on the closest topic.
  private func decision(_ aspect: Aspect, _ new: Aspect.Value?, _ cause: Cause) -> Decision? {
    let topics = aspect.topics(new)
    var best: (decision: Decision, rank: (Int, Int, Int))?
    for decision in decisions {
      let fact = decision.fact
      guard let topic = topics.firstIndex(where: fact.topics.contains),
        let nearness = nearness(decision, aspect), speaks(fact, aspect, new, for: cause)
      else { continue }
      // What holds a step back says why it is gone, whoever named the cause.
      let holds = new == nil && fact.isOfHold
      let rank = (fact.cause == cause || holds ? 0 : 1, nearness, holds ? -1 : topic)
      if best.map({ rank < $0.rank }) ?? true { best = (decision, rank) }
    }
    return best?.decision
  }

  /// Where no decision is about the thing itself: what takes the place of a step that is gone, or what leaves its session
  /// without any; of an expected fear, the peak that was farthest from what was expected.
  private func instead(_ aspect: Aspect, _ old: Aspect.Value?, _ new: Aspect.Value?, _ cause: Cause)
    -> Decision?
  {
    switch aspect {
    case .exposure(_, let place) where new == nil:
      let offers = decisions.filter { decision in
        decision.fact.topics.contains(.offer) && decision.session != nil
          && decision.session == sessions[place]
      }
      let like = offers.first { old == .role(.variation) && $0.fact.isOfVariation }
      let whole = decisions.first { decision in
        decision.session == nil && speaks(decision.fact, aspect, new, for: cause)
          && decision.fact.topics.contains { $0 == .outcome || $0 == .session }
      }
      return like ?? offers.first ?? whole
    case .expectation, .peak:
      guard cause == .data else { return nil }
      return decisions.filter { $0.fact.surprise != nil }.max {
        ($0.fact.surprise ?? 0, $1.step?.rawValue ?? "") < ($1.fact.surprise ?? 0, $0.step?.rawValue ?? "")
      }
    default: return nil
    }
  }

  /// Whether a fact can be the reason for what a cause brought about. How data are judged is up to protocol and engine.
  private func speaks(_ fact: Fact, _ aspect: Aspect, _ new: Aspect.Value?, for cause: Cause) -> Bool {
    if case .limited(let gate, _) = fact {
      switch (aspect, new) {
      case (.gate(let own), _): if own != gate { return false }
      case (.limits, .gates(let own)): if !own.contains(gate) { return false }
      default: if !newGates.contains(gate) { return false }
      }
    }
    if case .carryOverLearned(let similar, let similarAtFirst, let all, let allAtFirst) = fact,
      [similar, all] == sharesBefore ?? [similarAtFirst, allAtFirst]
    {
      return false
    }
    if case .record(_, _, let verdict) = new, fact.isOfRepeat, verdict != .repeatStep { return false }
    if case .blocker(let blocker) = aspect, !blocker.isSaid(by: fact) { return false }
    return fact.cause == nil || fact.cause == cause || cause == .protocol || cause == .engine
  }

  /// 0 for a decision about the very step, 1 about the session, 2 about the whole plan; nil for one about another.
  private func nearness(_ decision: Decision, _ aspect: Aspect) -> Int? {
    let step = decision.step ?? decision.fact.stepNamed
    if let step, let own = aspect.step, step != own { return nil }
    if let session = decision.session, let place = aspect.session, sessions[place] != session { return nil }
    if step != nil { return aspect.step == nil && aspect.session == nil ? nil : 0 }
    return decision.session != nil ? (aspect.session == nil ? nil : 1) : 2
  }

  // MARK: What differs

  /// The entries of a cause that only one of the versions rests on; those that name the step, where any does.
  private func entries(_ cause: Cause, about step: StepID?) -> [EventID] {
    let (before, after) = (old.entries(of: cause), new.entries(of: cause))
    let (known, then) = (Set(before), Set(after))
    let changed = after.filter { !known.contains($0) } + before.filter { !then.contains($0) }
    let own = step.map { step in changed.filter { $0.steps.contains(step) } } ?? []
    return (own.isEmpty ? changed : own).map(\.id)
  }

  private func inputs(_ cause: Cause) -> [Change.Input] {
    switch cause {
    case .engine: [.revision(from: revisions.old, to: revisions.new)]
    case .calendar:
      (old.day == new.day ? [] : [.day(from: old.day, to: new.day)])
        + (old.assessment.availability == new.assessment.availability ? [] : [.availability])
    case .protocol: settings + items
    case .data: known
    case .therapist: []
    }
  }

  private var settings: [Change.Input] {
    let (one, other) = (old.settings, new.settings)
    let keys = SettingKey.allCases.filter { one[$0] != other[$0] }
    let (name, renamed) = ("\(one.id) \(one.version)", "\(other.id) \(other.version)")
    return (one.advance == other.advance ? [] : [.advance(from: one.advance, to: other.advance)])
      + (keys.isEmpty ? [] : [.settings(keys)])
      + (one == other || (keys.isEmpty && name == renamed)
        ? [] : [.protocolName(from: name, to: renamed)])
  }

  private var items: [Change.Input] {
    let (one, other) = (Set(old.catalogue.items), Set(new.catalogue.items))
    let changed = Set(one.symmetricDifference(other).map(\.id)).sorted()
    return changed.isEmpty ? [] : [.items(changed)]
  }

  private var known: [Change.Input] {
    let (one, other) = (old.assessment, new.assessment)
    let items = Set(Set(one.ratings).symmetricDifference(other.ratings).map(\.item)).sorted()
    var rest = one
    (rest.availability, rest.willingness) = (other.availability, other.willingness)
    // The same ratings may be given once or twice.
    if !items.isEmpty { rest.ratings = other.ratings }
    return (items.isEmpty ? [] : [.ratings(items)])
      + (one.willingness == other.willingness
        ? [] : [.willingness(from: one.willingness, to: other.willingness)])
      + (rest == other ? [] : [.assessment])
  }
}

extension Fact {
  fileprivate var isOfVariation: Bool { if case .variationChosen = self { true } else { false } }

  /// How far a peak was from what was expected; nil for every other fact.
  fileprivate var surprise: Int? {
    if case .peakCompared(_, let peak, let expected, _, _, _) = self { abs(peak - expected) } else { nil }
  }
}

extension ReleaseBlocker {
  /// Whether a fact says why this holds a plan back.
  fileprivate func isSaid(by fact: Fact) -> Bool {
    switch (self, fact) {
    case (.redFlag, .refused), (.needsClearance, .needsClearance), (.needsClearance, .clearanceExpired),
      (.notScreened, .unanswered), (.notScreened, .answerStale), (.stopSigns, .signsStop),
      (.signsNotAsked, .signsNotAsked), (.acuteInjury, .acuteInjury),
      (.willingnessAssumed, .willingnessAssumed), (.consentDeclined, .notSuitable),
      (.heldForReview, .stepBacksInARow), (.heldForReview, .noTarget), (.heldForReview, .nothingToGain),
      (.heldForReview, .nothingAllowed), (.heldForReview, .notIndicated):
      true
    default: false
    }
  }
}
