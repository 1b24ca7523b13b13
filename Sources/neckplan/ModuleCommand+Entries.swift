internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

extension ModuleCommand {
  /// `neckplan module PLAN place MODULE`: chosen, with its days.
  struct Place: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "place",
      abstract: "Places a module on days of the week, with a day on which it is looked at again.",
      usage: "neckplan module <plan> place <module> --days <days> --review <date> [--start <date>] "
        + "[--after-session] [--ruled-out <cautions>] --by <name> --role <role> [--because <text>] [-o <file>]",
      discussion: """
        A later placement takes the place of an earlier one. A day with an exposure session is refused, unless the \
        module comes after it. Less time in bed stays off the page of sleep until all its cautions are ruled out.

          neckplan module Plans/whiplash/plan.xml \\
            place sleep --days mon,tue,wed,thu,fri,sat,sun \\
            --after-session --review 2026-12-15 \\
            --ruled-out apnoea,falls --by M.Berger \\
            --role psychologist --today 2026-12-01 -o on.xml
        """)

    @ParentCommand var parent: ModuleCommand
    @Argument(
      help: "The module, such as sleep.", completion: .list(AdjunctModule.allCases.map(\.rawValue)),
      transform: Arguments.module)
    var module: AdjunctModule

    @OptionGroup var days: PlacementOptions

    func run() throws {
      try Failure.told {
        let by = try parent.decision.clinician()
        try parent.record(module) { day in
          [.placed(try days.placement(by: by, because: parent.reason, on: day))]
        }
      }
    }
  }

  /// `neckplan module PLAN log MODULE`: done at home.
  struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "log",
      abstract: "Records on which days a module was done, and how useful it was.",
      usage:
        "neckplan module <plan> log <module> --on <dates> [--useful <0-10>] [--note <words>] [-o <file>]",
      discussion: """
          neckplan module Plans/whiplash/plan.xml \\
            place breathing --days sat,sun \\
            --review 2026-12-15 --by M.Berger \\
            --role psychologist --today 2026-12-01 -o on.xml
          neckplan module on.xml log breathing \\
            --on 2026-12-05,2026-12-06 --useful 6 \\
            --today 2026-12-07
        """)

    @ParentCommand var parent: ModuleCommand
    @Argument(
      help: "The module, such as breathing.", completion: .list(AdjunctModule.allCases.map(\.rawValue)),
      transform: Arguments.module)
    var module: AdjunctModule

    @Option(
      help: ArgumentHelp("The days with commas; needed.", valueName: "dates"), transform: Arguments.days)
    var on: [CivilDay]

    @Option(
      help: ArgumentHelp("How useful, 0 to 10; without it, nobody said.", valueName: "number"),
      transform: Arguments.whole(0...10))
    var useful: Int?

    @Option(help: ArgumentHelp("What the patient says of it; without it, nothing.", valueName: "words"))
    var note: String?

    @Option(
      help: "Who says so, patient or clinician; without it the patient.",
      completion: .list(ScreenAnswer.Source.allCases.map(\.rawValue)), transform: Arguments.source)
    var from: ScreenAnswer.Source?

    func run() throws {
      try Failure.told {
        var log = ModuleLog(by: from ?? .patient, days: on.sorted())
        log.useful = useful
        log.note = note.flatMap { $0.isEmpty ? nil : OwnWords(rawValue: $0) }
        try parent.record(module) { _ in [.logged(log)] }
      }
    }
  }

  /// `neckplan module PLAN review MODULE DECISION`: looked at again.
  struct Review: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "review",
      abstract: "Records that a module was looked at again: it goes on, it changes, or it stops.",
      usage: "neckplan module <plan> review <module> <continue|change|stop> [--next <date>] [--days <days>] "
        + "[--review <date>] --by <name> --role <role> --because <text> [-o <file>]",
      discussion: """
        To go on it needs the day of the next review; to change it, the new days, as for place.

          neckplan module Plans/whiplash/plan.xml \\
            place breathing --days sat,sun \\
            --review 2026-12-15 --by M.Berger \\
            --role psychologist --today 2026-12-01 -o on.xml
          neckplan module on.xml review breathing \\
            continue --next 2027-01-05 --by M.Berger \\
            --role psychologist --because useful \\
            --today 2026-12-15
        """)

    @ParentCommand var parent: ModuleCommand
    @Argument(
      help: "The module, such as breathing.", completion: .list(AdjunctModule.allCases.map(\.rawValue)),
      transform: Arguments.module)
    var module: AdjunctModule

    @Argument(
      help: "What follows: continue, change or stop.",
      completion: .list(ModuleReview.Decision.allCases.map(\.rawValue)), transform: Arguments.moduleDecision)
    var outcome: ModuleReview.Decision

    @Option(
      help: ArgumentHelp("The day of the next review; needed to continue.", valueName: "date"),
      transform: Arguments.day)
    var next: CivilDay?

    @OptionGroup var days: PlacementOptions

    func run() throws {
      try Failure.told {
        let by = try parent.decision.clinician()
        guard let because = parent.reason else {
          throw Failure(.usage, "A decision has a reason: add --because TEXT.")
        }
        let review = ModuleReview(by: by, decision: outcome, because: because, next: next)
        try parent.record(module) { day in
          [.reviewed(review)]
            + (outcome == .change
              ? [.placed(try days.placement(by: by, because: because, on: day))] : [])
        }
      }
    }
  }
}
