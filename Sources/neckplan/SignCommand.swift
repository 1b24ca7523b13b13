internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan sign`: a named clinician answers for the version in force.
struct SignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: "Signs the version in force, so that its sheets print without DRAFT.",
    discussion: """
      It is refused, and said why, while anything else holds the release back: an open screening question, a \
      sign, a limit of willingness that nobody agreed, an override in conflict, a clearance that has expired. \
      The signature covers everything that the plan says; whatever is recorded later makes a new version, a \
      draft again. It shows changes and proves no identity.

        neckplan plan Plans/screened.xml --today 2026-11-24 \\
          -o plan.xml
        neckplan sign plan.xml --by A.Keller \\
          --role physiotherapist --today 2026-11-24
      """)

  @Argument(help: "The plan document, which is replaced.", completion: .file(extensions: ["xml"]))
  var plan: String

  @OptionGroup var decision: DecisionOptions

  @Option(
    help: ArgumentHelp("What the signature says; without it, nothing beside the name.", valueName: "text"))
  var statement: String?

  @OptionGroup var edit: PlanEdit

  func run() throws {
    try Failure.told {
      let clinician = try decision.clinician()
      let words = statement.flatMap { $0.isBlank ? nil : OwnWords(rawValue: $0) }
      let after = try edit.change(plan) { before, day in
        // Nobody signs without having been told what differs from what was signed before.
        let after = try before.signed(by: clinician, statement: words, on: day)
        SignatureWording(before).changeLines.forEach(Console.tell)
        return after
      }
      after.current.map { Console.tell(PlanSummary($0).text) }
      SignatureWording(after).sentence.map(Console.tell)
    }
  }
}
