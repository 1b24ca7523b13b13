internal import GradedExposure
internal import PlanDocuments

/// What happened at a visit, asked on the terminal.
struct RecordQuestions {
  private let interview: RecordInterview

  init(_ plan: Plan, on day: CivilDay, scales: LineScales) {
    interview = RecordInterview(plan, on: day, scales: scales)
  }

  /// What was said; nil where the person stopped with quit.
  func ask() throws -> SessionDocument? {
    var interview = interview
    var part = ""
    Console.tell(
      "Enter alone says nothing. < takes the last answer back. quit stops, and nothing is recorded.")
    while case .asking(let question) = interview.state {
      if question.part != part { Console.tell("\n\(question.part)\n") }
      part = question.part
      for (index, choice) in question.choices.enumerated() { Console.tell("  \(index + 1)  \(choice)") }
      Console.tell("\(question.text)  (\(question.hint))")
      Console.prompt()
      guard let line = readLine() else {
        throw Failure(
          .usage, "\nNothing was recorded: the answers end here. Answer on a terminal, or say it with --line."
        )
      }
      switch line.split(separator: " ") {
      case ["quit"]:
        Console.tell("Stopped. Nothing was recorded.")
        return nil
      case ["<"]: Console.tell(interview.back() ? "Taken back." : "This is the first question.")
      default: interview.answer(line).map(Console.tell)
      }
    }
    guard case .finished(let document) = interview.state, document.visit != nil || document.home != nil else {
      throw Failure(.usage, "Nothing was recorded, for nothing was said.")
    }
    return document
  }
}
