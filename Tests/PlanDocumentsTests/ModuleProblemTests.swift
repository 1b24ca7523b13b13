import GradedExposure
import PlanDocuments
import Testing

/// What is said where a module or a note cannot be recorded.
@Suite struct ModuleProblemTests {
  private static let day = CivilDay(number: 20_781)

  static let sentences: [(problem: EntryProblem, sentence: String)] = [
    (
      .moduleNotPlaced(.sleep),
      "\"sleep\" is not placed. Place it first: neckplan module PLAN place sleep."
    ),
    (
      .moduleInPast(.sleep, day + -1, on: day),
      "\"sleep\" starts on 2026-11-23, before the day of entry, 2026-11-24. Correct a date."
    ),
    (.moduleReviewMissing(.sleep), "\"sleep\" goes on: when is it looked at again? Add the day (--next)."),
    (
      .moduleReviewNotAsked(.sleep),
      "\"sleep\" does not go on as it is, and yet its next review is given. Take one of the two out."
    ),
    (
      .moduleReviewTooEarly(.sleep, day, after: day),
      "the review of \"sleep\", 2026-11-24, is not after 2026-11-24. Choose a later day."
    ),
    (
      .moduleBeforeExposure(.breathing, days: [day, day + 3]),
      "\"breathing\" falls on a day with an exposure session, 2026-11-24 and 2026-11-27. No module comes before or "
        + "during an exposure: choose other days, or say that it comes after it (--after-session)."
    ),
    (
      .moduleWhileStopped(.group),
      "\"group\" waits: the plan is refused or stopped, and what stopped it comes first."
    ),
    (.moduleTwice(.pacing, day), "\"pacing\" on 2026-11-24 is in the log already. Keep each day once."),
    (
      .cautionNotOf(.breathing, .falls), "\"falls\" is no caution of \"breathing\". It has dizziness."
    ),
    (.cautionNotOf(.group, .falls), "\"falls\" is no caution of \"group\". It has none."),
    (.noNote(nil), "there is no note for the plan, and so none to end. See neckplan log."),
    (
      .noNote(StepID(rawValue: "turn-left")),
      "there is no note for \"turn-left\", and so none to end. See neckplan log."
    ),
  ]

  @Test(arguments: sentences.indices) func isSaid(_ index: Int) {
    #expect(Self.sentences[index].problem.sentence == Self.sentences[index].sentence)
  }
}
