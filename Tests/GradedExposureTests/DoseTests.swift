import Testing

@testable import GradedExposure

/// Trials, minutes and home practice, on every plan of some hundreds of random patients.
@Suite struct DoseTests {
  @Test func trialsKeepWithinTheirCapAndTheSessionsMinutes() async throws {
    for sample in try await RandomPlans.all() {
      let settings = sample.settings
      for session in sample.exposures {
        var minutes = 0
        for exposure in session.exposures {
          let step = try sample.step(exposure.step)
          let usual = settings[whole: step.demands.hold == .minutes ? .minutesPerLongTrial : .minutesPerTrial]
          minutes += exposure.trials * (step.trialMinutes ?? usual)
          #expect((1...settings[whole: .trials]).contains(exposure.trials))
          #expect(exposure.trials <= exposure.trialsMost)
          #expect(exposure.trialsMost <= settings[whole: .trialsMost])
        }
        let room = session.minutes - settings[whole: .sessionOverhead]
        #expect(minutes <= room, "seed \(sample.seed)")
        #expect(session.minutes == sample.assessment.availability.minutes ?? settings[whole: .sessionMinutes])
      }
    }
  }

  @Test func aSessionHasOneTargetAndAtMostOneVariation() async throws {
    for sample in try await RandomPlans.all() {
      for session in sample.sessions {
        let roles = session.exposures.map(\.role)
        #expect(
          session.kind == .exposure ? [[.target], [.target, .variation]].contains(roles) : roles.isEmpty)
        #expect(Set(session.exposures.map(\.step)).count == roles.count)
      }
    }
  }

  @Test func homePracticeIsMetMovementsOfTheHeadAloneWithinItsMinutes() async throws {
    var weeks = 0
    for sample in try await RandomPlans.all() {
      let days = sample.assessment.availability
      let own = Dictionary(uniqueKeysWithValues: sample.assessment.ownItems.map { ($0.id, $0) })
      for week in sample.version.schedule?.homeWeeks ?? [] {
        weeks += 1
        let monday = try #require(week.days.first).monday
        let met = Set(sample.exposures.filter { $0.date < monday }.flatMap { $0.exposures.map(\.step) })
        var seconds = 0
        for practice in week.movements {
          let step = try sample.step(practice.step)
          #expect(met.contains(practice.step), "seed \(sample.seed)")
          #expect([.clinic, .home].contains(step.demands.context))
          #expect([.headOnly, .headSupported].contains(step.demands.load))
          let open = own[step.item]?.demandsAssumed ?? []
          #expect(!open.contains(.context) && !open.contains(.load), "seed \(sample.seed)")
          #expect(own[step.item]?.strains.isEmpty ?? true, "seed \(sample.seed)")
          seconds +=
            practice.sets * practice.repetitions
            * (practice.holdSeconds + sample.settings[whole: .secondsPerMove])
          let isLong = step.demands.hold == .minutes
          #expect(practice.holdSeconds == (isLong ? 300 : step.demands.hold.seconds))
          #expect(!isLong || practice.sets * practice.repetitions == 1)
        }
        #expect(seconds <= 60 * (days.homeMinutes ?? sample.settings[whole: .homeMinutes]))
        #expect(week.days.count <= days.homeDaysPerWeek ?? sample.settings[whole: .homeDaysPerWeek])
        #expect(Set(week.movements.map(\.step)).count == week.movements.count && !week.movements.isEmpty)
      }
    }
    #expect(weeks > 50)
  }
}
