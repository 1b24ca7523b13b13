import Foundation

@testable import GradedExposure

/// Random courses, made once for all tests of what always holds: 24, or as many as `NECKPLAN_COURSES` says. Thousands
/// take a release build: `NECKPLAN_COURSES=2000 swift test -c release -Xswiftc -enable-testing --filter Course`.
enum RandomCourses {
  /// Which courses a test is about.
  enum Kind: CaseIterable, Sendable {
    case whole, overruled

    func courses() async throws -> [RandomCourse] {
      switch self {
      case .whole: try await RandomCourses.all()
      case .overruled: try await RandomCourses.overruled()
      }
    }
  }

  static func all() async throws -> [RandomCourse] { try await made.value }

  /// Short courses in which a therapist overrules at every turn: 60, or as many as `NECKPLAN_OVERRULED` says. Two thousand
  /// take some minutes: `NECKPLAN_OVERRULED=2000 swift test --filter CourseOverrideTests`.
  static func overruled() async throws -> [RandomCourse] { try await madeOverruled.value }

  private static let made = Task { try await make(count("NECKPLAN_COURSES") ?? 24, isOverruled: false) }
  private static let madeOverruled = Task {
    try await make(count("NECKPLAN_OVERRULED") ?? 60, isOverruled: true)
  }

  private static func count(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init)
  }

  private static func make(_ count: Int, isOverruled: Bool) async throws -> [RandomCourse] {
    try await withThrowingTaskGroup { group in
      for start in 1...10 {
        group.addTask {
          try stride(from: start, through: count, by: 10).map {
            try RandomCourse(seed: $0, isOverruled: isOverruled)
          }
        }
      }
      var courses: [RandomCourse] = []
      for try await part in group { courses += part }
      return courses.sorted { $0.seed < $1.seed }
    }
  }
}
