internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan measure`: what was asked again beside fear goes into the plan's log.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Enters what was asked again beside fear: totals, own activities, how sure, a thought.",
    discussion: """
      It changes nothing of the plan: no version follows, and a signature stays. See it with neckplan progress; \
      take it back with neckplan undo.

      Of a questionnaire the total is entered, never an item. Where items were left out, enter the sum of the \
      others, and with --answered how many they are: where a published rule was read, it makes the total; \
      otherwise it is refused.

        neckplan measure Plans/whiplash/plan.xml --total NDI=16 \\
          --answered NDI=9 --sure 6 --today 2026-12-10 \\
          -o measured.xml
        neckplan measure Plans/whiplash/plan.xml --total NPRS=4 \\
          --thought 'My neck will give way' --belief 70 \\
          --today 2026-12-10 -o believed.xml

      How sure is our own question, of no questionnaire: How sure are you that you can do what matters to you, \
      pain or no pain? 0 is not at all, 10 completely.
      """)

  @Argument(help: "The plan document, which is replaced.", completion: .file(extensions: ["xml"]))
  var plan: String

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "A total, such as NDI=23; again for another; without it, none. There are "
        + "\(OutcomeTotal.Measure.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "total"),
    transform: Arguments.total)
  var total: [(measure: OutcomeTotal.Measure, number: Double)] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "How many items were answered, such as NDI=9, where some were left out; without it, all.",
      valueName: "count"), transform: Arguments.answered)
  var answered: [(measure: OutcomeTotal.Measure, number: Int)] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "An own activity, 0 unable to 10 as before, such as 'ride a bike=4'; again for another; without it, none.",
      valueName: "activity"), transform: Arguments.function)
  var activity: [Measurement.Function] = []

  @Option(
    help: ArgumentHelp(
      "How sure the patient is, 0 to 10, as the question above; without it, nobody asked.",
      valueName: "number"), transform: Arguments.whole(0...10))
  var sure: Int?

  @Option(
    help: ArgumentHelp(
      "An unhelpful thought in the patient's words; without it, the one entered last.", valueName: "words"))
  var thought: String?

  @Option(
    help: ArgumentHelp(
      "How much the patient believes the thought, 0 to 100; without it, no thought is entered.",
      valueName: "points"), transform: Arguments.whole(0...100))
  var belief: Int?

  @Option(
    help: "Who says so, patient or clinician; without it the patient.",
    completion: .list(ScreenAnswer.Source.allCases.map(\.rawValue)), transform: Arguments.source)
  var by: ScreenAnswer.Source?

  @Option(
    help: ArgumentHelp("The day on which it was asked; without it the day of entry.", valueName: "date"),
    transform: Arguments.day)
  var on: CivilDay?

  @OptionGroup var entered: EnteredByOptions

  @OptionGroup var edit: PlanEdit

  func run() throws {
    try Failure.told {
      let clinician = try entered.clinician()
      let after = try edit.record(in: plan) { before, today in
        [
          try Event(
            on: on ?? today, enteredOn: today, enteredBy: clinician, .measured(try measured(in: before)))
        ]
      }
      LogList(after).last(1).forEach(Console.tell)
    }
  }

  private func measured(in plan: Plan) throws -> Measurement {
    var measured = Measurement(by: by ?? .patient)
    if let lost = answered.first(where: { one in !total.contains { $0.measure == one.measure } }) {
      throw Failure(
        .usage,
        "--answered \(lost.measure.rawValue)=\(lost.number): of which sum? Add --total \(lost.measure.rawValue)=SUM."
      )
    }
    measured.totals = total.map { one in
      Measurement.Score(
        measure: one.measure, sum: one.number,
        answered: answered.first { $0.measure == one.measure }?.number)
    }
    measured.functions = activity
    measured.sure = sure
    switch (thought, belief) {
    case (nil, nil): break
    case (.some, nil): throw Failure(.usage, "--thought: how much is it believed? Add --belief 0 to 100.")
    case (let words, let belief?):
      guard let words = words.map(OwnWords.init(rawValue:)) ?? plan.lastThought else {
        throw Failure(.usage, "--belief: of which thought? No one was entered so far; add --thought WORDS.")
      }
      measured.thought = Measurement.Thought(words: words, belief: belief)
    }
    guard !measured.isEmpty else {
      throw Failure(.usage, "Nothing is to be entered: add --total, --activity, --sure or --belief.")
    }
    return measured
  }
}
