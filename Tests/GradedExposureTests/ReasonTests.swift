import Testing

@testable import GradedExposure

/// Every choice of every plan has its reason.
@Suite struct ReasonTests {
  @Test func everyStepSaysWhetherItWasRatedOrFromWhatItWasEstimated() async throws {
    for sample in try await RandomPlans.all() {
      for step in sample.version.hierarchy?.steps ?? [] {
        let reasons = sample.version.decisions.filter { $0.step == step.id }.map(\.fact)
        let rated = reasons.filter { if case .rated = $0 { true } else { false } }.count
        let estimated = reasons.filter { if case .estimated = $0 { true } else { false } }.count
        #expect((rated, estimated) == (step.rated == nil ? (0, 1) : (1, 0)), "seed \(sample.seed)")
        #expect((step.likelyLow...step.likelyHigh).contains(step.estimate))
      }
    }
  }

  @Test func everyPlannedSessionSaysWhyThatDay() async throws {
    for sample in try await RandomPlans.all() {
      for session in sample.sessions where session.standing != .done {
        let dates = sample.version.decisions.filter {
          if case .dateChosen(let weekday, _) = $0.fact {
            $0.session == session.id && weekday == session.date.weekday
          } else {
            false
          }
        }
        #expect(dates.count == 1, "seed \(sample.seed): \(session.id.rawValue)")
        #expect(
          session.review
            == sample.has { $0.session == session.id && $0.fact == .reviewDue(session: session.number) })
      }
    }
  }

  @Test func everyTargetSaysWhyItIsOne() async throws {
    for sample in try await RandomPlans.all() {
      let goals = Dictionary(uniqueKeysWithValues: sample.assessment.goals.map { ($0.item, $0.priority) })
      for ladder in sample.ladders {
        let reasons = sample.version.decisions.filter { $0.step == ladder.target }.map(\.fact)
        let step = try sample.step(ladder.target)
        if let priority = ladder.goalPriority {
          #expect(reasons.contains(.targetIsGoal(priority: priority)) && goals[step.item] == priority)
        } else {
          let fear = try #require(step.rated)
          #expect(goals.isEmpty && fear > 50)
          #expect(reasons.contains(.targetIsRatedHigh(fear: fear, threshold: 50)))
        }
      }
      #expect(sample.ladders.count <= sample.settings[whole: .targetsMost])
    }
  }

  @Test func everyExposureSaysWhyThatStep() async throws {
    for sample in try await RandomPlans.all() {
      for session in sample.exposures {
        for exposure in session.exposures {
          let isReasoned = sample.has { decision in
            guard decision.session == session.id else { return false }
            switch decision.fact {
            case .targetChosen(let step, let chance, let tolerance, _, _, _):
              return exposure.role == .target && step == exposure.step && chance <= 25
                && tolerance == sample.assessment.willingness ?? sample.settings[whole: .willingnessAssumed]
            case .variationChosen(let step, _, _, _):
              return exposure.role == .variation && step == exposure.step
            default: return false
            }
          }
          #expect(isReasoned, "seed \(sample.seed): \(exposure.step.rawValue)")
        }
      }
    }
  }

  /// A plan is held where exposure is not indicated or nothing is allowed, and says which.
  @Test func aHeldPlanHasNoSessionsAndSaysWhy() async throws {
    var held = 0
    for sample in try await RandomPlans.all() {
      let why = sample.version.decisions.filter {
        switch $0.fact {
        case .notIndicated, .noTarget, .nothingToGain, .nothingAllowed: true
        default: false
        }
      }
      let isHeld = sample.version.outcome == .heldForReview
      #expect(
        why.count == (isHeld ? 1 : 0) && (sample.version.schedule == nil) == isHeld, "seed \(sample.seed)")
      #expect(sample.version.status == (isHeld ? .onHold : .draft))
      #expect(sample.version.blockers.first == .heldForReview || !isHeld)
      #expect(sample.version.blockers.last == .notSigned)
      held += isHeld ? 1 : 0
    }
    #expect((10...150).contains(held))
  }
}
