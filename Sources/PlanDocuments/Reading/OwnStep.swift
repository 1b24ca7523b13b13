public import GradedExposure

/// A step of the therapist's own, from the words of a command line; read as a row of a sheet is.
public struct OwnStep {
  private let title: String
  private let said: [String]

  /// That step.
  ///
  /// - Parameters:
  ///   - demands: Demands with their levels, as in `direction=rotation`; one that is not named has the plain level,
  ///     and is assumed.
  ///   - strains: Strains with yes or no, as in `contact=no`; one that is not named is unanswered.
  public init(title: String, demands: [String], strains: [String]) {
    self.title = title
    said = demands + strains
  }

  /// The own item.
  ///
  /// - Throws: What is wrong with the words, all at once.
  public func item() throws(InputProblems) -> Item {
    var cells: [(column: RatingsColumn, text: String)] = [(.item, title)]
    var problems: [InputProblem] = []
    for word in said {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let column = RatingsColumn(rawValue: parts[0].lowercased()),
        OwnStep.columns.contains(column), !cells.contains(where: { $0.column == column })
      else {
        problems.append(InputProblem(file: "", .ratings(.ownStepWord(word))))
        continue
      }
      cells.append((column, parts[1]))
    }
    if !cells.contains(where: { $0.column == .direction }) {
      problems.append(InputProblem(file: "", .ratings(.ownStepWithoutDirection)))
    }
    var row = RatingsRow(
      record: .init(row: 0, cells: cells.map(\.text), problems: []),
      columns: cells.enumerated().map { .init(column: $1.column, place: $0, scale: nil) }, file: "")
    let item = problems.isEmpty ? row.ownItem(title) : nil
    problems += row.problems.map { InputProblem(file: $0.field ?? "", $0.cause) }
    guard let item, problems.isEmpty else { throw InputProblems(problems) }
    return item
  }

  private static let columns: Set<RatingsColumn> = [
    .direction, .parts, .side, .extremity, .arms, .load, .speed, .hold, .position, .aid, .context, .contact,
    .axialLoad, .impact, .vestibular,
  ]
}
