internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan module`: pages of psychological care beside the exposures.
struct ModuleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "module",
    abstract: "Lists, suggests, places, logs and reviews pages of care beside the exposures.",
    discussion: """
      A module is a page for home: breathing, sleep, pacing and others. The therapist chooses it, gives it days and \
      a review. None is placed before or during an exposure, and none changes a step or a date. Each entry makes a \
      version, a draft until it is signed. Without a word after the plan, it lists them.

        neckplan module Plans/whiplash/plan.xml
      """,
    subcommands: [
      List.self, Suggest.self, Place.self, Log.self, Review.self, Page.self,
    ], defaultSubcommand: List.self)

  @Argument(help: "The plan document, which is replaced by an entry.", completion: .file(extensions: ["xml"]))
  var plan: String

  @OptionGroup var decision: DecisionOptions

  @Option(help: ArgumentHelp("Why; needed for a review, and nothing is said without it.", valueName: "text"))
  var because: String?

  @OptionGroup var edit: PlanEdit

  /// The day on which it is done.
  var day: CivilDay { edit.today ?? Clock.today() }

  /// The words of `--because`; nil where there are none.
  var reason: OwnWords? { because.flatMap { $0.isBlank ? nil : OwnWords(rawValue: $0) } }

  /// Records what is said of a module, and says where it stands.
  func record(_ module: AdjunctModule, _ kinds: (CivilDay) throws -> [ModuleEntry.Kind]) throws {
    let after = try edit.record(in: plan) { _, day in
      try kinds(day).map { try Event(on: day, enteredOn: day, .module(ModuleEntry(module, $0))) }
    }
    let list = ModuleList(after, on: day)
    Console.tell(list.standing(of: module))
    list.clashes.forEach(Console.tell)
    after.current.map { Console.tell(PlanSummary($0).text) }
  }
}

extension ModuleCommand {
  /// `neckplan module PLAN`: every module.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists every module with where it stands, its cautions and its doses with their sources.",
      usage: "neckplan module <plan>",
      discussion: """
          neckplan module Plans/whiplash/plan.xml
        """)

    @ParentCommand var parent: ModuleCommand

    func run() throws {
      try Failure.told {
        try Console.write(ModuleList(try PlanInput.read(parent.plan), on: parent.day).text.utf8)
      }
    }
  }

  /// `neckplan module PLAN suggest`: what answers suggest.
  struct Suggest: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "suggest",
      abstract: "Says which modules the answers suggest, why, and what speaks against them.",
      usage: "neckplan module <plan> suggest",
      discussion: """
          neckplan module Plans/desk-worker/plan.xml \\
            suggest
        """)

    @ParentCommand var parent: ModuleCommand

    func run() throws {
      try Failure.told {
        try Console.write(ModuleList(try PlanInput.read(parent.plan), on: parent.day).suggestions.utf8)
      }
    }
  }

  /// `neckplan module PLAN page MODULE`: the page for the patient.
  struct Page: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "page",
      abstract: "Prints the page of a module that is placed, for the patient.",
      usage: "neckplan module <plan> page <module> [--width <columns>] [--ascii] [--large-print]",
      discussion: """
        It prints DRAFT while the plan is a draft, and nothing for a plan that is refused or stopped.

          neckplan module Plans/whiplash/plan.xml \\
            place breathing --days sat,sun \\
            --review 2026-12-15 --by M.Berger \\
            --role psychologist --today 2026-12-01 -o on.xml
          neckplan module on.xml page breathing \\
            --today 2026-12-01
        """)

    @ParentCommand var parent: ModuleCommand
    @Argument(
      help: "The module, such as breathing.", completion: .list(AdjunctModule.allCases.map(\.rawValue)),
      transform: Arguments.module)
    var module: AdjunctModule

    @OptionGroup var page: PageOptions

    func run() throws {
      try Failure.told {
        let format = try page.format()
        let (plan, lines) = try PlanInput.readPlaced(parent.plan)
        guard
          let text = try ModulePage.text(
            module, of: plan, format: format, printedOn: parent.day, file: parent.plan, lines: lines)
        else {
          throw Failure(
            .badData,
            "\(parent.plan): there is no page of \"\(module.rawValue)\": it is not placed, or the plan is refused or "
              + "stopped. See neckplan module \(parent.plan).")
        }
        try Console.write(text.utf8)
      }
    }
  }
}
