public import GradedExposure

/// One thing that is wrong with an input, and where.
///
/// Inputs report all their problems at once, sorted by file, line and field.
public struct InputProblem: Error, Hashable, Comparable, Sendable {
  /// The file as the user named it; `-` for standard input; empty for an option of the command line.
  public var file: String
  /// The line in the file, 1 for the first; for a sheet the row, numbered as a spreadsheet program does.
  public var line: Int?
  /// The column, element or option.
  public var field: String?
  /// What is wrong, with the offending value.
  public var cause: Cause

  /// Where a problem comes from.
  public enum Cause: Hashable, Sendable {
    /// A spreadsheet of ratings.
    case ratings(RatingsProblem)
    /// What a survey tool exported, or a mapping file for it.
    case survey(SurveyProblem)
    /// An XML document as a document.
    case document(DocumentProblem)
    /// What a catalogue says of its items.
    case catalogue(CatalogueProblem)
    /// What an entry says against the plan that it is to join.
    case entry(EntryProblem)
    /// What is to be recorded, before it is an entry.
    case record(RecordProblem)
    /// What is said, whatever the format.
    case request(RequestProblem)
    /// What a handout asks of the words in a plan.
    case handout(HandoutProblem)
    /// What is wrong with a wording file.
    case wording(WordingProblem)
  }

  /// That problem at that place.
  public init(file: String, line: Int? = nil, field: String? = nil, _ cause: Cause) {
    self.file = file
    self.line = line
    self.field = field
    self.cause = cause
  }

  /// By file, line, field and sentence.
  public static func < (left: InputProblem, right: InputProblem) -> Bool {
    (left.file, left.line ?? 0, left.field ?? "", left.sentence)
      < (right.file, right.line ?? 0, right.field ?? "", right.sentence)
  }
}
