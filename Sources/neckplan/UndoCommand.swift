internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan undo`: what was entered last counts no more, and stays visible.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Takes back what was entered last in a plan, as entered in error.",
    discussion: """
      What was entered together is taken back together. It stays in the log for all to see, and the next version \
      is planned without it. Undo again to bring it back.

        neckplan record Plans/whiplash/plan.xml Plans/session.xml \\
          --today 2026-12-07 -o wrong.xml
        neckplan undo wrong.xml --because "wrong patient's sheet" \\
          --today 2026-12-07
      """)

  @Argument(help: "The plan document, which is replaced.", completion: .file(extensions: ["xml"]))
  var plan: String

  @Argument(help: "One entry of the log by its id; what was entered last where it is not given.")
  var entry: String?

  @Option(help: ArgumentHelp("Why; without it, \"taken back\".", valueName: "words"))
  var because = "taken back"

  @OptionGroup var edit: PlanEdit

  func run() throws {
    try Failure.told {
      let today = edit.today ?? Clock.today()
      var current: PlanVersion?
      var since: [String] = []
      try PlanChange(plan: plan, output: edit.output, wording: edit.wording).make { before in
        let ids = entry.map { [EventID(rawValue: $0)] } ?? before.enteredLast
        guard !ids.isEmpty else {
          throw Failure(.badData, "The log is empty: there is nothing to take back.")
        }
        let entries = try ids.map {
          try Event(on: today, enteredOn: today, .enteredInError(event: $0, because: because))
        }
        let after = try PlanChange.record(entries, in: before, today: today)
        ids.forEach { Console.tell("Taken back: \($0.rawValue). It stays in the log, as entered in error.") }
        current = after.current
        since = SignatureWording(after).lines
        return after
      }
      current.map { Console.tell(PlanSummary($0).text) }
      since.forEach(Console.tell)
    }
  }
}
