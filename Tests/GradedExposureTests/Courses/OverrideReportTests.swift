import Testing

@testable import GradedExposure

/// What is said to have become of an override: seen at the session that it is about, and of the latest wish alone.
@Suite struct OverrideReportTests {
  private static let clinician = Clinician(name: "A. Muster", role: "physiotherapist")
  private static let fears = [
    ("turn-left-half-way", 25), ("turn-left", 55), ("look-up-half-way", 30), ("look-up", 60),
    ("turn-right", 35),
  ]

  private func plan() throws -> Plan {
    try Planner.plan(Fixture.request(Self.fears, goals: ["turn-left", "look-up"]))
  }

  private func override(_ kind: Override.Kind, _ id: String, on day: CivilDay, until: CivilDay? = nil)
    -> Event
  {
    let override = Override(kind, by: Self.clinician, because: OwnWords(rawValue: "agreed"), until: until)
    return Event(id: EventID(rawValue: id), on: day, enteredOn: day, content: .override(override))
  }

  private func exposures(_ version: PlanVersion) -> [Session] {
    (version.schedule?.sessions ?? []).filter { !$0.exposures.isEmpty }
  }

  /// An education comes first, and has no steps.
  @Test func aPinAndADoseOfTheFirstExposureAreFollowedThoughAnEducationComesFirst() throws {
    let before = try plan()
    let first = try #require(before.current.map(exposures)?.first)
    #expect(before.current?.schedule?.firm.first?.kind == .education)
    let step = try #require(first.exposures.first { $0.role == .variation }?.step)
    let day = Fixture.today
    let entries = [
      override(.pin(step: step), "pin", on: day), override(.trials(step: step, count: 1), "dose", on: day),
    ]
    let after = try #require(try Planner.record(entries, in: before, today: day).current)
    #expect(exposures(after).first?.exposures.first { $0.role == .target }?.step == step)
    for entry in entries {
      #expect(after.decisions.contains(Decision(.overrideHonoured(entry: entry.id))), "\(entry.id)")
    }
  }

  @Test func ofTwoWishesForHomePracticeOnlyTheLatestIsFollowed() throws {
    let step = StepID(rawValue: "turn-left-half-way")
    let entries = [
      override(.practice(step: step, sets: 1, repetitions: 3, holdSeconds: 0), "older", on: Fixture.today),
      override(
        .practice(step: step, sets: 2, repetitions: 4, holdSeconds: 0), "newer", on: Fixture.today + 1),
    ]
    let after = try #require(try Planner.record(entries, in: plan(), today: Fixture.today + 1).current)
    #expect(after.decisions.contains(Decision(.overrideConflict(entry: entries[0].id, because: .override))))
    #expect(after.decisions.contains(Decision(.overrideWaits(entry: entries[1].id))))
  }

  /// A dose until one exposure leaves those after it as they were.
  @Test func aDoseThatHasEndedByADayDoesNotShapeIt() async throws {
    var seen = 0
    for sample in try await RandomPlans.all() where seen < 8 {
      let all = planned(sample.version)
      guard
        let step = all.map(\.step).first(where: { step in all.count { $0.step == step && $0.trials > 1 } > 1 }
        ),
        let last = all.first(where: { $0.step == step })?.day
      else { continue }
      let dose = override(.trials(step: step, count: 1), "dose", on: Fixture.today, until: last)
      let after = try #require(
        try Planner.record([dose], in: sample.plan, today: sample.version.madeOn).current)
      let those = planned(after).filter { $0.step == step }
      guard those.contains(where: { $0.day > last && $0.trials > 1 }) else { continue }
      seen += 1
      for exposure in those where exposure.day <= last {
        #expect(exposure.trials == 1, "seed \(sample.seed)")
      }
    }
    #expect(seen > 0)
  }

  private func planned(_ version: PlanVersion) -> [(step: StepID, day: CivilDay, trials: Int)] {
    exposures(version).flatMap { session in session.exposures.map { ($0.step, session.date, $0.trials) } }
  }

  /// The week in which a wish ends is parted there, so that it holds for its days and for none after.
  @Test func homePracticeFollowsAWishToItsLastDay() {
    let step = StepID(rawValue: "turn-left")
    let day = Fixture.today
    let wish = override(
      .practice(step: step, sets: 1, repetitions: 3, holdSeconds: 0), "wish", on: day, until: day + 2)
    let constraints = Constraints(CountedLog([wish]), on: day)
    #expect(
      constraints.runs(of: (0...4).map { day + $0 }) == [[day, day + 1, day + 2], [day + 3, day + 4]])
    #expect(constraints.practice(of: step, on: day + 2)?.practice.repetitions == 3)
    #expect(constraints.practice(of: step, on: day + 3) == nil)
    #expect(constraints.runs(of: []).isEmpty)
  }
}
