import Foundation

@testable import GradedExposure

/// Random courses, made once for all tests of what always holds: 24, or as many as `NECKPLAN_COURSES` says. Thousands
/// take a release build: `NECKPLAN_COURSES=2000 swift test -c release -Xswiftc -enable-testing --filter Course`.
enum RandomCourses {
  static func all() async throws -> [RandomCourse] { try await made.value }

  private static let made = Task {
    let count = ProcessInfo.processInfo.environment["NECKPLAN_COURSES"].flatMap(Int.init) ?? 24
    return try await withThrowingTaskGroup { group in
      for start in 1...10 {
        group.addTask { try stride(from: start, through: count, by: 10).map { try RandomCourse(seed: $0) } }
      }
      var courses: [RandomCourse] = []
      for try await part in group { courses += part }
      return courses.sorted { $0.seed < $1.seed }
    }
  }
}
