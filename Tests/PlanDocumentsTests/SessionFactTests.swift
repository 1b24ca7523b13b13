@testable import PlanDocuments
import GradedExposure
import Testing

/// Every sentence about a session, pinned.
@Test func sessionFacts() throws {
  let wording = FactWording(names: try FactSamples.names())
  #expect(
    FactSamples.session.map { wording.sentence($0.0, step: $0.1) } == [
      """
      "Turn your head half way to the left" is the allowed step that is expected to take most off \
      the goals (worth 4 points). The chance of a peak above 56 is 14%; it stands at 38, and up to \
      46 is no jump.
      """,
      """
      "Turn your head half way to the left" is the allowed step that is expected to take most off \
      the goals (worth 1 point). The chance of a peak above 56 is under 1%; it stands at 38, and up \
      to 46 is no jump.
      """,
      """
      "Turn your head left as far as you can" is the variation: 40% like the target, and worth 95% \
      of the best second step.
      """,
      """
      "Turn your head left as far as you can": the chance of a peak above 56 is 21%.
      """,
      """
      "Turn your head half way to the left": 3 tries planned, at most 5. They end when the patient \
      has learned, not by number and not by pain.
      """,
      """
      "Turn your head half way to the left": 1 try and not 3, for the session has 30 minutes.
      """,
      """
      On a Thursday, one of the agreed weekdays, at 2 sessions a week.
      """,
      """
      On a Monday, one of the agreed weekdays, at 1 session a week.
      """,
      """
      Not on Thursday 24 December 2026, a day off.
      """,
      """
      One education session comes before the first exposure.
      """,
      """
      Session 10: rate the items again and review the plan.
      """,
      """
      From here on sessions are projected from expected effects. They change with every session and \
      are no tasks.
      """,
      """
      After this session every target is projected at 40 or less, so no further exposure is laid \
      out.
      """,
      """
      A follow-up 3 months after the course, for gains often come late.
      """,
      """
      Home practice on 4 days a week, at most 15 minutes a day: 6 movements are projected to join, \
      always in the week after the step was done.
      """,
      """
      Home practice on 1 day a week, at most 5 minutes a day: 1 movement is projected to join, \
      always in the week after the step was done. In the fullest week 1 of them finds no room.
      """,
    ])
}
