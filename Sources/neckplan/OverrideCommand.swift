internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan override`: a therapist's constraints on every later plan.
struct OverrideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "override",
    abstract: "Sets, ends and lists what a therapist asks of a plan.",
    discussion: """
      An override holds in every later version until it expires or is ended. It may exceed what the patient \
      agreed to meet for one step; never a jump, a limit or the patient's own range. The next version is made \
      at once, and it is said what became of every override. Without a word after the plan, it lists them.

      With --sign, who decides also signs what follows; where that is refused, the override is recorded all the \
      same, the plan is a draft, and the exit code is 1.

        neckplan override Plans/whiplash/plan.xml ban turn-left \\
          --by M.Berger --role physiotherapist --because pain \\
          --today 2026-12-01 -o after.xml
      """,
    subcommands: [
      List.self, Pin.self, Ban.self, Cap.self, Order.self, NotBefore.self, Trials.self, Practice.self,
      OwnStepCommand.self, End.self,
    ], defaultSubcommand: List.self)

  @Argument(help: "The plan document, which is replaced.", completion: .file(extensions: ["xml"]))
  var plan: String

  @OptionGroup var decision: DecisionOptions

  @Option(help: ArgumentHelp("Why; needed for an override and for its end.", valueName: "text"))
  var because: String?

  @Option(
    help: ArgumentHelp(
      "The last day on which it holds; the whole course where it is not given.", valueName: "date"),
    transform: Arguments.day)
  var until: CivilDay?

  @OptionGroup var signing: SignOptions

  @OptionGroup var edit: PlanEdit

  /// Why it is decided; a decision has a reason.
  func reason() throws -> String {
    guard let because, !because.isBlank else {
      throw Failure(.usage, "A decision has a reason: add --because TEXT.")
    }
    return because
  }

  /// Records an override, and says what became of every one.
  func record(_ kind: Override.Kind) throws {
    let override = Override(
      kind, by: try decision.clinician(), because: OwnWords(rawValue: try reason()), until: until)
    try apply { .override(override) }
  }

  func apply(_ content: () throws -> Event.Content) throws {
    let signer = signing.sign ? try decision.clinician() : nil
    var refused: [EntryProblem] = []
    var since: [String] = []
    let after = try edit.change(plan) { before, day in
      let recorded = try Planner.record(
        [try Event(on: day, enteredOn: day, try content())], in: before, today: day)
      let after: Plan
      (after, refused, since) = try signing.signed(recorded, by: signer, on: day)
      return after
    }
    Console.tell(OverrideList(after).text)
    after.current.map { Console.tell(PlanSummary($0).text) }
    since.forEach(Console.tell)
    try SignOptions.tell(refused)
  }
}
