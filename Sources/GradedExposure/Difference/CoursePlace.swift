/// A session's place in a course: what it is for, and which of its kind it is. Whatever day it is moved to, it stays the
/// same session; the third exposure follows the second one that was held.
public struct CoursePlace: Hashable, Comparable, Sendable {
  /// What the session is for.
  public let kind: Session.Kind
  /// 1 for the first of its kind.
  public let number: Int

  /// That session.
  public init(kind: Session.Kind, number: Int) {
    self.kind = kind
    self.number = number
  }

  /// In the order of a course.
  public static func < (left: CoursePlace, right: CoursePlace) -> Bool {
    (left.order, left.number) < (right.order, right.number)
  }

  private var order: Int { Session.Kind.allCases.firstIndex(of: kind) ?? 0 }
}

extension PlanInputs {
  /// How many sessions of each kind lie behind: the assessment, education before the plan, and every visit held.
  var sessionsBehind: [Session.Kind: Int] {
    let known: [Session.Kind] = [.assessment] + (assessment.educatedOn == nil ? [] : [.education])
    let held = CountedLog(events).events.compactMap { event -> Session.Kind? in
      guard case .session(let record) = event.content, record.missedBecause == nil else { return nil }
      return record.kind ?? .exposure
    }
    return Dictionary(grouping: known + held) { $0 }.mapValues(\.count)
  }
}

extension PlanVersion {
  /// The sessions that are to come, each with its place in the course.
  func toCome(behind: [Session.Kind: Int]) -> [(place: CoursePlace, session: Session)] {
    var last = behind
    return (schedule?.sessions ?? []).filter { $0.standing != .done }.map { session in
      last[session.kind, default: 0] += 1
      return (CoursePlace(kind: session.kind, number: last[session.kind, default: 0]), session)
    }
  }
}
