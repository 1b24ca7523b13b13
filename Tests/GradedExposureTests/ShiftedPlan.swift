@testable import GradedExposure

extension CivilDay {
  mutating func shift(_ days: Int) { self = self + days }
}

extension SessionID {
  func shifted(_ days: Int) -> SessionID {
    CivilDay(rawValue: String(rawValue.dropFirst("session-".count))).map { SessionID(on: $0 + days) } ?? self
  }
}

extension PlanRequest {
  /// The same patient that many days later.
  func shifted(_ days: Int) -> PlanRequest {
    var request = self
    request.today.shift(days)
    request.assessment.assessedOn.shift(days)
    request.assessment.traumaOn =
      assessment.traumaOn?.day.map { LastTrauma(on: $0 + days) } ?? assessment.traumaOn
    request.assessment.educatedOn?.shift(days)
    request.assessment.availability.start.shift(days)
    request.assessment.availability.daysOff = assessment.availability.daysOff.map { $0 + days }
    for index in assessment.screenAnswers.indices {
      request.assessment.screenAnswers[index].on.shift(days)
      request.assessment.screenAnswers[index].day?.shift(days)
    }
    return request
  }
}

extension PlanVersion {
  /// The same version with every date that many days later, and nothing else changed.
  func shifted(_ days: Int) -> PlanVersion {
    var version = self
    version.madeOn.shift(days)
    version.effectiveFrom.shift(days)
    for index in (schedule?.sessions ?? []).indices {
      version.schedule?.sessions[index].date.shift(days)
      version.schedule?.sessions[index].id =
        schedule?.sessions[index].id.shifted(days) ?? SessionID(rawValue: "")
    }
    for index in (schedule?.homeWeeks ?? []).indices {
      version.schedule?.homeWeeks[index].days = schedule?.homeWeeks[index].days.map { $0 + days } ?? []
    }
    for index in decisions.indices {
      version.decisions[index].session = decisions[index].session?.shifted(days)
      if case .dayOffPassed(let day) = decisions[index].fact {
        version.decisions[index].fact = .dayOffPassed(day: day + days)
      }
    }
    return version
  }

  /// Without the follow-ups: months differ in length.
  var withoutFollowUps: PlanVersion {
    var version = self
    let ids = Set((schedule?.sessions ?? []).filter { $0.kind == .followUp }.map(\.id))
    version.schedule?.sessions.removeAll { ids.contains($0.id) }
    version.decisions.removeAll { $0.session.map(ids.contains) ?? false }
    return version
  }
}
