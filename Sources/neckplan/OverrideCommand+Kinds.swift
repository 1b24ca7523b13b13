internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// A word of `neckplan override` that asks for something.
protocol OverridingCommand: ParsableCommand {
  var parent: OverrideCommand { get }
  func kind() throws -> Override.Kind
}

extension OverridingCommand {
  func run() throws { try Failure.told { try parent.record(try kind()) } }
}

extension OverrideCommand {
  /// The help of a word: what it does, how the line is written, and an example that runs.
  static func configuration(
    _ name: String, _ abstract: String, _ arguments: String, _ example: String
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, abstract: abstract,
      usage: "neckplan override <plan> \(name) \(arguments) --by <name> --role <role> --because <text> "
        + "[--until <date>] [--sign] [-o <file>] [--today <date>]",
      discussion: """
          neckplan override Plans/whiplash/plan.xml \\
            \(name) \(example) \\
            --by M.Berger --role physiotherapist \\
            --because agreed --today 2026-12-01 -o next.xml
        """)
  }

  struct Pin: OverridingCommand {
    static let configuration = OverrideCommand.configuration(
      "pin", "Makes a step the next target until it is mastered.", "<step>", "look-up-half-way")

    @ParentCommand var parent: OverrideCommand
    @Argument(help: "The step, such as turn-left.speed-quick.") var step: String

    func kind() -> Override.Kind { .pin(step: StepID(rawValue: step)) }
  }

  struct Ban: OverridingCommand {
    static let configuration = OverrideCommand.configuration(
      "ban", "Keeps a step from being offered.", "<step>", "turn-left")

    @ParentCommand var parent: OverrideCommand
    @Argument(help: "The step, such as turn-left.speed-quick.") var step: String

    func kind() -> Override.Kind { .ban(step: StepID(rawValue: step)) }
  }

  struct Cap: OverridingCommand {
    static let configuration = OverrideCommand.configuration(
      "cap", "Keeps every step at or below a level of a demand.", "<demand> <level>", "extremity 75")

    @ParentCommand var parent: OverrideCommand

    @Argument(
      help: "The demand: \(Demand.ordered.map(\.rawValue).joined(separator: ", ")).",
      completion: .list(Demand.ordered.map(\.rawValue)), transform: Arguments.demand)
    var demand: Demand

    @Argument(help: "The highest level, such as 75 or slow.") var level: String

    func kind() -> Override.Kind { .cap(demand: demand, level: level) }
  }

  struct Order: OverridingCommand {
    static let configuration = OverrideCommand.configuration(
      "order", "Has one step completed before another is offered.", "<first> <before>",
      "look-up-half-way look-up")

    @ParentCommand var parent: OverrideCommand
    @Argument(help: "The step that comes first.") var first: String
    @Argument(help: "The step that waits for it.") var before: String

    func kind() -> Override.Kind { .order(first: StepID(rawValue: first), before: StepID(rawValue: before)) }
  }

  struct NotBefore: OverridingCommand {
    static let configuration = OverrideCommand.configuration(
      "not-before", "Keeps a step from being offered before a day.", "<step> <date>", "turn-left 2026-12-20")

    @ParentCommand var parent: OverrideCommand
    @Argument(help: "The step, such as turn-left.speed-quick.") var step: String
    @Argument(help: "The first day on which it may be offered.", transform: Arguments.day) var day: CivilDay

    func kind() -> Override.Kind { .notBefore(step: StepID(rawValue: step), day: day) }
  }

  struct Trials: OverridingCommand {
    static let configuration = OverrideCommand.configuration(
      "trials", "Sets how many tries of a step a session has.", "<step> <count>", "look-up-half-way 3")

    @ParentCommand var parent: OverrideCommand
    @Argument(help: "The step, such as turn-left.speed-quick.") var step: String
    @Argument(help: "Tries a session.", transform: Arguments.whole(0...1_000)) var count: Int

    func kind() -> Override.Kind { .trials(step: StepID(rawValue: step), count: count) }
  }

  struct Practice: OverridingCommand {
    static let configuration = OverrideCommand.configuration(
      "practice", "Sets how much a step is practised at home on a day.",
      "<step> <sets> <repetitions> [<seconds>]", "look-up-half-way 2 6 0")

    @ParentCommand var parent: OverrideCommand
    @Argument(help: "The step, such as turn-left.speed-quick.") var step: String
    @Argument(help: "Sets a day.", transform: Arguments.whole(0...1_000)) var sets: Int
    @Argument(help: "Repetitions a set.", transform: Arguments.whole(0...1_000)) var repetitions: Int
    @Argument(
      help: "Seconds to hold each; 0 where it is not given.", transform: Arguments.whole(0...10_000))
    var seconds: Int = 0

    func kind() -> Override.Kind {
      .practice(step: StepID(rawValue: step), sets: sets, repetitions: repetitions, holdSeconds: seconds)
    }
  }
}
