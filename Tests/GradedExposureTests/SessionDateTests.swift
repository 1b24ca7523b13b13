import Testing

@testable import GradedExposure

/// When sessions take place, on every plan of some hundreds of random patients.
@Suite struct SessionDateTests {
  @Test func sessionsFallOnChosenWeekdaysAndNeverOnADayOff() async throws {
    var checked = 0
    for sample in try await RandomPlans.all() {
      let days = sample.assessment.availability
      for session in sample.sessions where session.standing != .done {
        checked += 1
        #expect(days.weekdays.contains(session.date.weekday), "seed \(sample.seed): \(session.kind)")
        #expect(!days.daysOff.contains(session.date), "seed \(sample.seed): \(session.kind)")
        #expect(session.date >= days.start && session.date >= sample.request.today)
        #expect(session.id == SessionID(on: session.date))
      }
      for week in sample.version.schedule?.homeWeeks ?? [] {
        #expect(!week.days.contains(where: days.daysOff.contains))
        #expect(week.days == week.days.sorted() && Set(week.days.map(\.monday)).count == 1)
      }
    }
    #expect(checked > 1_000)
  }

  @Test func noTwoSessionsOnOneDayAndEachAfterTheOneBefore() async throws {
    for sample in try await RandomPlans.all() {
      let dates = sample.sessions.map(\.date)
      #expect(zip(dates, dates.dropFirst()).allSatisfy { $0 < $1 }, "seed \(sample.seed)")
      #expect(sample.sessions.map(\.number) == Array(1..<(dates.count + 1)))
    }
  }

  @Test func noWeekHoldsMoreSessionsThanAgreed() async throws {
    for sample in try await RandomPlans.all() {
      let perWeek = sample.assessment.availability.sessionsPerWeek ?? sample.settings[whole: .sessionsPerWeek]
      let planned = sample.sessions.filter { $0.standing != .done }
      for week in Dictionary(grouping: planned, by: \.date.monday).values {
        #expect(week.count <= perWeek, "seed \(sample.seed)")
      }
    }
  }

  /// Assessment, education, exposures, generalisation, rehearsal, two follow-ups; firm up to the first exposure.
  @Test func courseHasItsPartsInOrder() async throws {
    let order = Session.Kind.allCases
    for sample in try await RandomPlans.all() where !sample.sessions.isEmpty {
      let ranks = sample.sessions.map { order.firstIndex(of: $0.kind) ?? 0 }
      #expect(ranks == ranks.sorted())
      #expect((1...sample.settings[whole: .exposureSessionsMost]).contains(sample.exposures.count))
      #expect(sample.sessions.filter { $0.kind == .education }.count <= 1)
      #expect(
        sample.sessions.suffix(4).map(\.kind) == [.generalisation, .relapseRehearsal, .followUp, .followUp])
      let firm = sample.sessions.filter { $0.standing == .firm }.map(\.kind)
      #expect(firm == (sample.assessment.educatedOn == nil ? [.education, .exposure] : [.exposure]))
    }
  }

  @Test func followUpsAreThreeAndSixMonthsAfterTheLastSessionOrTheNextDayPossible() async throws {
    for sample in try await RandomPlans.all() where !sample.sessions.isEmpty {
      let calendar = SessionCalendar(
        sample.assessment.availability,
        perWeek: sample.assessment.availability.sessionsPerWeek ?? sample.settings[whole: .sessionsPerWeek])
      let end = try #require(sample.sessions.last { $0.kind == .relapseRehearsal }).date
      let expected = [3, 6].map { calendar.next(onOrAfter: end.adding(months: $0))?.day }
      #expect(sample.sessions.suffix(2).map(\.date) == expected, "seed \(sample.seed)")
    }
  }

  /// Two sessions had one id when days off, or a protocol, brought both follow-ups to one day.
  @Test func followUpsNeverShareADay() throws {
    var request = try Fixture.request([("turn-left", 80), ("turn-left-half-way", 20)])
    let keys: [SettingKey] = [.firstFollowUp, .secondFollowUp]
    for index in request.settings.settings.indices where keys.contains(request.settings.settings[index].key) {
      request.settings.settings[index].value = 3
    }
    let sessions = try #require(try Planner.plan(request).current?.schedule?.sessions)
    #expect(sessions.suffix(2).map(\.kind) == [.followUp, .followUp])
    #expect(Set(sessions.map(\.id)).count == sessions.count)

    var assessment = Fixture.assessment([("turn-left", 80), ("turn-left-half-way", 20)])
    assessment.availability.daysOff = (90...400).map { Fixture.today + $0 }
    let later = try #require(try Fixture.version(assessment).schedule?.sessions)
    #expect(Set(later.map(\.id)).count == later.count)
  }
}
