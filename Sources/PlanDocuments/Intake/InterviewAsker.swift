import GradedExposure

/// Puts questions one after the other: each takes its recorded answer, and the first without one stops the
/// interview there.
///
/// The interview is so a function of its answers: going back is one answer less, going on later is the same
/// answers again.
struct InterviewAsker: Sendable {
  /// Why the interview stands still.
  enum Stop: Error {
    case waiting(InterviewQuestion)
    /// The answer at that position cannot be taken.
    case refused(at: Int, because: String)
    case outOfScope(String)
  }

  /// Why an answer is not taken: a sentence that says what to type.
  struct Refusal: Error {
    let sentence: String
    init(_ sentence: String) { self.sentence = sentence }
  }

  private let answers: [String]
  private var next = 0
  /// The part that the questions belong to.
  var part = ""

  init(_ answers: [String]) { self.answers = answers }

  /// The answer to a question, as `read` understands it.
  mutating func ask<Value>(
    _ text: String, hint: String, choices: [String] = [],
    _ read: (String) throws(Refusal) -> Value
  ) throws(Stop) -> Value {
    let question = InterviewQuestion(part: part, text: text, hint: hint, choices: choices)
    guard next < answers.count else { throw .waiting(question) }
    do throws(Refusal) {
      guard answers[next].unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
        throw Refusal("A key left a character that no text has. Type it again.")
      }
      let value = try read(answers[next].trimmed)
      next += 1
      return value
    } catch {
      throw .refused(at: next, because: error.sentence)
    }
  }

  /// Yes, no, or nil for an empty answer: nobody answered.
  mutating func yesOrNo(_ text: String, hint: String = "y, n, or empty for no answer")
    throws(Stop) -> Bool?
  {
    try ask(text, hint: hint) { answer throws(Refusal) in
      switch answer.lowercased() {
      case "": nil
      case "y", "yes": true
      case "n", "no": false
      default: throw Refusal("Type y or n, or nothing where nobody answered.")
      }
    }
  }

  /// A person's own words; nil for an empty answer. A number or a y alone was meant for another question: it would
  /// be quoted on paper as what the patient fears.
  mutating func words(_ text: String, hint: String = "in the patient's words, or empty")
    throws(Stop) -> OwnWords?
  {
    try ask(text, hint: hint) { answer throws(Refusal) in
      guard answer.count <= 1_000 else { throw Refusal("At most 1000 characters fit. Shorten it.") }
      guard answer.isEmpty || answer.contains(where: \.isLetter), !["y", "n"].contains(answer.lowercased())
      else {
        throw Refusal("Type words, or nothing. < goes back to the question before.")
      }
      return answer.isEmpty ? nil : OwnWords(rawValue: answer)
    }
  }

  /// A whole number within bounds; nil for an empty answer.
  mutating func whole(_ text: String, _ bounds: ClosedRange<Int>, hint: String) throws(Stop) -> Int? {
    try ask(text, hint: hint) { answer throws(Refusal) in
      if answer.isEmpty { return nil }
      guard let value = Int(answer), bounds.contains(value) else {
        throw Refusal("Type a whole number from \(bounds.lowerBound) to \(bounds.upperBound), or nothing.")
      }
      return value
    }
  }

  /// A day; nil for an empty answer.
  mutating func day(_ text: String, hint: String = "year-month-day, such as 2026-12-01, or empty")
    throws(Stop) -> CivilDay?
  {
    try ask(text, hint: hint) { answer throws(Refusal) in
      if answer.isEmpty { return nil }
      guard let day = CivilDay(rawValue: answer) else {
        throw Refusal("Type the day as year-month-day: 2026-12-01.")
      }
      return day
    }
  }
}
