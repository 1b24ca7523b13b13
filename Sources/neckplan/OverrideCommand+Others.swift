internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

extension OverrideCommand {
  /// `neckplan override PLAN own-step`: a step of the therapist's own.
  struct OwnStepCommand: OverridingCommand {
    static let configuration = CommandConfiguration(
      commandName: "own-step",
      abstract: "Adds a step of the therapist's own to the ladders of its direction.",
      usage:
        "neckplan override <plan> own-step <title> [--demand <name=level>]... [--strain <name=yes|no>]... "
        + "--by <name> --role <role> --because <text> [--until <date>] [-o <file>] [--today <date>]",
      discussion: """
        The title is its name, and its id is made from it. The direction is needed; of the other demands, as in a \
        sheet of ratings, the plain level is assumed where none is named, and a strain that nobody answered for \
        limits the step as if it were there.

          neckplan override Plans/whiplash/plan.xml \\
            own-step Nod --demand direction=flexion \\
            --demand extremity=50 --strain contact=no \\
            --by M.Berger --role physiotherapist \\
            --because agreed --today 2026-12-01 -o own.xml
        """)

    @ParentCommand var parent: OverrideCommand

    @Argument(help: "What the patient does, in words.") var title: String

    @Option(
      help: ArgumentHelp(
        "A demand, such as direction=rotation, side=left or extremity=50; the plain level without it.",
        valueName: "name=level"))
    var demand: [String] = []

    @Option(
      help: ArgumentHelp(
        "Whether it brings contact, axial-load, impact or vestibular, such as contact=no; unanswered without it.",
        valueName: "name=yes|no"))
    var strain: [String] = []

    func kind() throws -> Override.Kind {
      let item = try OwnStep(title: title, demands: demand, strains: strain).item()
      RatingsWarning(sideOf: item).map { Console.tell($0.sentence) }
      return .ownStep(item: item)
    }
  }

  /// `neckplan override PLAN end`: an override that no longer holds.
  struct End: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "end", abstract: "Ends an override from the day of entry on.",
      usage: "neckplan override <plan> end <entry> --because <text> [-o <file>] [--today <date>]",
      discussion: """
        The id is the one that "neckplan override <plan>" lists.

          neckplan override Plans/whiplash/plan.xml \\
            ban turn-left --by M.Berger \\
            --role physiotherapist --because pain \\
            --today 2026-12-01 -o after.xml
          neckplan override after.xml \\
            end override-2026-12-01-799a3e5f85e8 \\
            --because over --today 2026-12-02
        """)

    @ParentCommand var parent: OverrideCommand
    @Argument(help: "The id of its entry.") var entry: String

    func run() throws {
      try Failure.told {
        let because = try parent.reason()
        try parent.apply { .ended(event: EventID(rawValue: entry), because: because) }
      }
    }
  }

  /// `neckplan override PLAN`: every override.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists every override with what became of it.",
      usage: "neckplan override <plan>",
      discussion: """
          neckplan override Plans/whiplash/plan.xml
        """)

    @ParentCommand var parent: OverrideCommand

    func run() throws {
      try Failure.told {
        try Console.write((OverrideList(try PlanInput.read(parent.plan)).text + "\n").utf8)
      }
    }
  }
}
