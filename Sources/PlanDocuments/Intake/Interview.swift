public import GradedExposure

/// Asks for an assessment, one question at a time.
///
/// What it knows is what was typed, nothing else: an empty answer records nothing, and no default is ever recorded
/// as an answer. The state follows from the answers alone, so that they can be kept and taken up again.
public struct Interview: Sendable {
  /// Where the interview stands.
  public enum State: Hashable, Sendable {
    /// It waits for an answer to this question.
    case asking(InterviewQuestion)
    /// Everything was asked.
    case finished(Assessment)
    /// This program does not plan for this patient, and says why.
    case outOfScope(String)
  }

  /// What was typed and taken, in order.
  public private(set) var answers: [String] = []
  /// Where the interview stands after these answers.
  public private(set) var state: State
  private let start: InterviewScript

  /// An interview about the items of this catalogue, with these answers already given; what no longer fits is
  /// dropped from its first misfit on.
  ///
  /// - Parameter sheet: Ratings that are there already, so that neither they nor its goals are asked.
  public init(
    catalogue: Catalogue, settings: TreatmentProtocol, today: CivilDay, start: InterviewStart = .nothing,
    answers: [String] = []
  ) {
    self.init(
      InterviewScript(
        catalogue: catalogue, settings: settings, today: today, start: start), answers)
  }

  private init(_ start: InterviewScript, _ answers: [String]) {
    self.start = start
    var kept = answers
    while true {
      switch Interview.run(start, kept) {
      case .success(let state):
        self.answers = kept
        self.state = state
        return
      case .failure(let refused): kept = Array(kept.prefix(refused.position))
      }
    }
  }

  /// Takes an answer to the question that is asked.
  ///
  /// - Returns: Why it was not taken, and what to type; nil where it was.
  public mutating func answer(_ text: String) -> String? {
    guard case .asking = state else { return nil }
    switch Interview.run(start, answers + [text]) {
    case .success(let next):
      answers.append(text)
      state = next
      return nil
    case .failure(let refused): return refused.sentence
    }
  }

  /// Takes the last answer back, so that its question is asked again.
  ///
  /// - Returns: Whether there was one.
  public mutating func back() -> Bool {
    guard !answers.isEmpty else { return false }
    self = Interview(start, answers.dropLast())
    return true
  }

  /// An answer that was not taken.
  private struct Refused: Error {
    let position: Int
    let sentence: String
  }

  private static func run(_ start: InterviewScript, _ answers: [String]) -> Result<State, Refused> {
    var script = start
    script.asker = InterviewAsker(answers)
    do throws(InterviewAsker.Stop) {
      return .success(.finished(try script.assessment()))
    } catch {
      switch error {
      case .waiting(let question): return .success(.asking(question))
      case .outOfScope(let sentence): return .success(.outOfScope(sentence))
      case .refused(let position, let sentence):
        return .failure(Refused(position: position, sentence: sentence))
      }
    }
  }
}
