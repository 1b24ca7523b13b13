import PlanDocuments
import Testing

@testable import GradedExposure

/// Progress of random courses against a second, simple reading of their logs.
struct ProgressPropertyTests {
  private func everyCourse(_ body: (RandomCourse, CourseLog, CourseProgress, Comment) throws -> Void)
    async throws
  {
    for course in try await RandomCourses.all() {
      let plan = course.plan
      let day = (plan.events.map(\.enteredOn).max() ?? plan.assessment.assessedOn) + 3
      try body(course, CourseLog(plan.events), CourseProgress(plan, on: day), "course \(course.seed)")
    }
  }

  @Test func everyTrialIsThereOnce() async throws {
    var count = 0
    try await everyCourse { _, log, progress, place in
      #expect(progress.trials.count == log.trials.count, place)
      let said = Set(log.trials.map { [$0.on.rawValue, "\($0.isHome)", "\($0.trial)"] })
      #expect(said == Set(progress.trials.map { [$0.on.rawValue, "\($0.isHome)", "\($0.record)"] }), place)
      #expect(
        Set(progress.trials.map { [$0.entry.rawValue, "\($0.number)"] }).count == log.trials.count, place)
      #expect(progress.trials.map(\.on) == progress.trials.map(\.on).sorted(), place)
      count += log.trials.count
    }
    #expect(count > 100)
  }

  @Test func fearOfAStepIsWhatItsTrialsSay() async throws {
    var compared = 0
    try await everyCourse { course, log, progress, place in
      #expect(Set(progress.steps.map(\.step)) == Set(log.trials.map(\.trial.step)), place)
      let facts = course.plan.versions.flatMap(\.decisions)
      for step in progress.steps {
        for met in step.meetings {
          let trials = log.trials.filter { said in
            guard said.trial.step == step.step, said.on == met.on, said.isHome == met.isHome else {
              return false
            }
            return met.isHome
              || log.events.contains { event in
                guard event.id == met.entry, case .session(let record) = event.content else { return false }
                return record.trials.contains(said.trial)
              }
          }.map(\.trial)
          let asked = trials.filter { $0.outcome != .notDone || [.fear, .patientAsked].contains($0.because) }
          #expect(met.peak == asked.compactMap(\.fearPeak).max(), place)
          #expect(met.after == trials.compactMap(\.fearAfter).last, place)
          #expect(met.before == trials.compactMap(\.fearBefore).first, place)
          #expect(met.harmBefore == trials.compactMap(\.harmBefore).first, place)
          #expect(met.harmAfter == trials.compactMap(\.harmAfter).last, place)
          #expect(met.protected == trials.count { $0.safetyBehaviourUsed == true }, place)
          #expect(met.isCompleted == trials.contains { [.done, .unplanned].contains($0.outcome) }, place)
          guard let expected = met.expected else { continue }
          compared += 1
          #expect(
            facts.contains { decision in
              guard case .peakCompared(met.on, let peak, let mean, let low, let high, _) = decision.fact
              else {
                return false
              }
              return decision.step == step.step && peak == met.peak && mean == expected.peak
                && low == expected.low && high == expected.high
            }, place)
        }
      }
    }
    #expect(compared > 50)
  }

  @Test func visitsAndHomeDaysAreThoseOfTheLogAndOfTheVersions() async throws {
    try await everyCourse { course, log, progress, place in
      let adherence = progress.adherence
      let records = log.events.compactMap { event -> (EventID, SessionRecord)? in
        if case .session(let record) = event.content { (event.id, record) } else { nil }
      }
      #expect(Set(adherence.visits.map(\.entry)) == Set(records.map(\.0)), place)
      #expect(adherence.visits.count == records.count, place)
      #expect(
        adherence.visits.count { $0.missedBecause != nil } == records.count { $0.1.missedBecause != nil },
        place)
      let planned = Set(course.plan.versions.flatMap { $0.schedule?.firm.map(\.date) ?? [] })
      let days = Set(adherence.visits.map(\.on))
      var shifted: [CivilDay] = []
      for visit in adherence.visits {
        switch visit.fit {
        case .asPlanned: #expect(planned.contains(visit.on), place)
        case .shifted(let from):
          #expect(planned.contains(from) && !days.contains(from), place)
          shifted.append(from)
        case .unplanned: break
        }
      }
      #expect(Set(shifted).count == shifted.count, place)
      #expect(planned.isSuperset(of: adherence.unrecorded), place)
      #expect(days.isDisjoint(with: adherence.unrecorded), place)
      #expect(Set(shifted).isDisjoint(with: adherence.unrecorded), place)
      let home = Dictionary(grouping: log.trials.filter(\.isHome), by: \.on)
      let done = home.filter { $0.value.contains { [.done, .unplanned].contains($0.trial.outcome) } }.keys
      #expect(adherence.homeDone == done.sorted(), place)
      #expect(Set(adherence.homeNotDone) == Set(home.keys).subtracting(done), place)
      let weeks = Set(course.plan.versions.flatMap { $0.schedule?.homeWeeks ?? [] }.flatMap(\.days))
      #expect(weeks.isSuperset(of: adherence.homePlanned), place)
      #expect(adherence.homePlanned.allSatisfy { $0 < progress.day }, place)
    }
  }

  @Test func everyStepThatWasDoneIsPractisedInOneRow() async throws {
    try await everyCourse { course, log, progress, place in
      let practised = progress.coverage.flatMap(\.practised)
      #expect(Set(practised).count == practised.count, place)
      #expect(Set(practised).isSubset(of: log.done), place)
      let known = Set(course.plan.versions.compactMap(\.hierarchy).flatMap(\.steps).map(\.id))
      #expect(Set(practised).isSuperset(of: log.done.intersection(known)), place)
      #expect(progress.coverage.allSatisfy { Set($0.practised).isDisjoint(with: $0.planned) }, place)
    }
  }

  @Test func theTableHoldsEveryTrialOnceAndReadsBack() async throws {
    for course in try await RandomCourses.all() {
      let plan = course.plan
      let log = CourseLog(plan.events)
      let day = (plan.events.map(\.enteredOn).max() ?? plan.assessment.assessedOn) + 3
      let text = ProgressTable(plan, on: day).csv
      let rows = text.split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false)
      }
      let place: Comment = "course \(course.seed)"
      #expect(rows.first.map { $0.map(String.init) } == ProgressTable.columns, place)
      #expect(rows.allSatisfy { $0.count == ProgressTable.columns.count }, place)
      #expect(!text.contains("\""), "no cell of the table needs quotes")
      let trials = rows.filter { $0[7] == "trial" }
      #expect(trials.count == log.trials.count, place)
      #expect(Set(trials.map { [$0[23], $0[24]] }).count == log.trials.count, place)
      for (measure, value) in [
        ("fear-before", \TrialRecord.fearBefore), ("fear-peak", \.fearPeak), ("fear-after", \.fearAfter),
        ("harm-before", \.harmBefore), ("harm-after", \.harmAfter), ("pain-next-day", \.painNextDay),
      ] {
        let written = rows.filter { $0[7] == measure }.compactMap { Int($0[20]) }.sorted()
        #expect(written == log.trials.compactMap { $0.trial[keyPath: value] }.sorted(), place)
      }
      for width in [32, 132] {
        let lines = ProgressSheet(plan, on: day).text(width: width, bars: true).split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= width }, place)
      }
      #expect(ProgressJSON(plan, on: day).json.document.hasPrefix("{\n"), place)
    }
  }
}
