public import GradedExposure

/// What a plan says of a sheet's code on a day.
public enum CodeAnswer: Hashable, Sendable {
  /// It is the code of the version in force.
  case current(version: Int)
  /// It is the code of an earlier version; the next one replaced it on that day.
  case superseded(version: Int, by: Int, since: CivilDay)
  /// No version of the plan has it.
  case unknown(SheetCode)
  /// It is no code.
  case mistyped(SheetCodeProblem)

  /// What a plan says of a typed code.
  public init(typed: String, of plan: Plan) {
    do throws(SheetCodeProblem) {
      self.init(try SheetCode(typed: typed), of: plan)
    } catch {
      self = .mistyped(error)
    }
  }

  /// What a plan says of a code.
  public init(_ code: SheetCode, of plan: Plan) {
    let numbers = plan.versions.map(\.number)
    guard let number = numbers.reversed().first(where: { plan.code(of: $0) == code }) else {
      self = .unknown(code)
      return
    }
    if let next = plan.versions.first(where: { $0.number == number + 1 }) {
      self = .superseded(version: number, by: next.number, since: next.effectiveFrom)
    } else {
      self = .current(version: number)
    }
  }

  /// Whether the sheet is of the version in force.
  public var isCurrent: Bool { if case .current = self { true } else { false } }
}
