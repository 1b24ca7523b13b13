import Foundation

@testable import GradedExposure

/// Random courses, made once for all tests of what always holds: 60, or as many as `NECKPLAN_COURSES` says.
enum RandomCourses {
  static func all() async throws -> [RandomCourse] { try await made.value }

  private static let made = Task {
    let count = ProcessInfo.processInfo.environment["NECKPLAN_COURSES"].flatMap(Int.init) ?? 60
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
