internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan update`: what was known before planning and is otherwise now.
struct UpdateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Enters what was agreed, rated or screened anew, and plans with it.",
    discussion: """
      The most fear to meet, when sessions can take place, ratings and screening answers; what is not given \
      stays as it is. All of it joins the log, and one version follows.

        neckplan update Plans/whiplash/plan.xml --willing 70 \\
          --off 2027-01-04 --today 2026-12-10 -o after.xml
        neckplan update Plans/whiplash/plan.xml \\
          --ratings Plans/whiplash/ratings.csv \\
          --today 2026-12-10 -o rated.xml
      """)

  @Argument(help: "The plan document, which is replaced.", completion: .file(extensions: ["xml"]))
  var plan: String

  @OptionGroup(title: "What is otherwise now") var changes: UpdateOptions

  @OptionGroup var entered: EnteredByOptions

  @OptionGroup var edit: PlanEdit

  func run() throws {
    try Failure.told {
      let clinician = try entered.clinician()
      var count = 0
      let after = try edit.record(in: plan) { before, today in
        let day = changes.on ?? today
        let contents = try changes.contents(before)
        guard !contents.isEmpty else {
          throw Failure(
            .usage, "Nothing is otherwise: add --willing, --days, --off, --ratings or --screen. See --help.")
        }
        count = contents.count
        return try contents.map { try Event(on: day, enteredOn: today, enteredBy: clinician, $0) }
      }
      LogList(after).last(count).forEach(Console.tell)
      after.current.map { Console.tell(PlanSummary($0).text) }
      SignatureWording(after).lines.forEach(Console.tell)
    }
  }
}
