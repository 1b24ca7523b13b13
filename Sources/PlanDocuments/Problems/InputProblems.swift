/// Everything that is wrong with an input, sorted; never empty.
public struct InputProblems: Error, Hashable, Sendable {
  /// The problems.
  public let problems: [InputProblem]

  /// These problems, sorted.
  public init(_ problems: [InputProblem]) { self.problems = problems.sorted() }

  /// That a file holds one kind of document where another is needed.
  public static func wrongKind(_ found: DocumentKind, expected: DocumentKind, file: String) -> InputProblems {
    InputProblems([
      InputProblem(file: file, .document(.wrongKind(found.rawValue, expected: expected.rawValue)))
    ])
  }
}
