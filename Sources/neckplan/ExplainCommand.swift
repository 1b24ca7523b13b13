internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan explain`: why the plan, a step or a session is as it is.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says why: every decision with its rule, threshold, source and status.",
    discussion: """
      Of the whole plan, of a step, a session, a day or an override. A step has its dose and every record of it \
      with it; a day says what was planned and what happened. For an id that the plan does not have, it names \
      those that it has.

        neckplan explain Plans/whiplash/plan.xml
        neckplan explain Plans/whiplash/plan.xml session-2026-12-07

      The plan is checked first: a plan with problems explains nothing.
      """)

  @Argument(
    help: "A plan document; - for standard input.", completion: .file(extensions: ["xml"]))
  var plan: String

  @Argument(help: "A step, session or override id, or a date; the whole plan where it is not given.")
  var about: String?

  @OptionGroup var wording: WordingOption

  func run() throws {
    try Failure.told { try wording.speaking(explain) }
  }

  private func explain() throws {
    let plan = try PlanInput.read(plan)
    guard let text = Explanation(plan: plan).text(about: about) else {
      let steps = plan.current?.hierarchy?.steps.map(\.id.rawValue) ?? []
      let sessions = plan.current?.schedule?.sessions.map(\.id.rawValue) ?? []
      let overrides = plan.events.compactMap { event in
        if case .override = event.content { event.id.rawValue } else { nil }
      }
      throw Failure(
        .usage,
        "\"\(about ?? "")\" is no step, session, override or date of this plan. It has:\n"
          + (steps + sessions + overrides).map { "  " + $0 }.joined(separator: "\n"))
    }
    try Console.write(text.utf8)
  }
}
