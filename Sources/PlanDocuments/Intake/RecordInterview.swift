public import GradedExposure

/// Asks what happened at a visit, one question at a time: a function of the answers, as ``Interview`` is, and short
/// enough that none of them are kept.
public struct RecordInterview: Sendable {
  /// Where it stands.
  public enum State: Hashable, Sendable {
    /// It waits for an answer to this question.
    case asking(InterviewQuestion)
    /// Everything was asked; the document holds what was said, and has neither visit nor home where nothing was.
    case finished(SessionDocument)
  }

  /// Where it stands after the answers so far.
  public private(set) var state: State
  private var answers: [String] = []
  private let start: RecordScript

  /// Questions about a visit of that day.
  ///
  /// - Parameter scales: The scales of the numbers, where they were declared.
  public init(_ plan: Plan, on day: CivilDay, scales: LineScales = LineScales()) {
    start = RecordScript(plan, on: day, scales: scales)
    state = .finished(SessionDocument(on: day))
    _ = take([])
  }

  /// Takes an answer to the question that is asked.
  ///
  /// - Returns: Why it was not taken, and what to type; nil where it was.
  public mutating func answer(_ text: String) -> String? { take(answers + [text]) }

  /// Takes the last answer back, so that its question is asked again.
  ///
  /// - Returns: Whether there was one.
  public mutating func back() -> Bool {
    guard !answers.isEmpty else { return false }
    return take(answers.dropLast()) == nil
  }

  private mutating func take(_ answers: [String]) -> String? {
    var script = start
    script.asker = InterviewAsker(answers)
    do throws(InterviewAsker.Stop) {
      state = .finished(try script.document())
    } catch {
      switch error {
      case .waiting(let question): state = .asking(question)
      case .refused(_, let sentence), .outOfScope(let sentence): return sentence
      }
    }
    self.answers = answers
    return nil
  }
}
