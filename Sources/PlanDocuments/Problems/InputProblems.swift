/// Everything that is wrong with an input, sorted; never empty.
public struct InputProblems: Error, Hashable, Sendable {
  /// The problems.
  public let problems: [InputProblem]

  /// These problems, sorted.
  public init(_ problems: [InputProblem]) { self.problems = problems.sorted() }
}
