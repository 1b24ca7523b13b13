@testable import PlanDocuments
import GradedExposure
import Testing

/// Every limit and who lifts it, pinned.
@Test func gates() {
  let sentences = Gate.allCases.map { "\($0.rawValue): \($0.limits); \($0.liftedBy)" }
  #expect(
    sentences == [
      """
      C-ext: no looking up beyond 50% of the own range or for minutes, and none joined with turning or \
      tilting; a clinician who has examined the patient
      """,
      """
      C-rot: no turning beyond 75% of the own range; a clinician who has examined the patient
      """,
      """
      C-load: nothing of 2 kg or more in the hands, and no lifting of the head while lying; a clinician \
      who has examined the patient
      """,
      """
      C-hold: no position held for 30 seconds or longer; a clinician, once the day-after rule was \
      met twice
      """,
      """
      C-speed: nothing faster than slow; a clinician who has examined the patient
      """,
      """
      B-med: no driving; the patient and a clinician together
      """,
      """
      B-vasc: no long hanging back of the head, as at a salon basin; a clinician who has examined \
      the patient
      """,
      """
      B-dizzy: nothing that brings on dizziness, such as turning the head while walking; a clinician \
      who has examined the patient
      """,
      """
      X-endrange: nothing beyond 75% of the own range in any direction; a specialist
      """,
      """
      X-axial: no weight on the head, as in a headstand; a specialist
      """,
      """
      X-contact: no contact, as in a tackle or heading a ball; a specialist
      """,
      """
      X-impact: no jolts that cannot be foreseen, as on a rollercoaster; a specialist
      """,
    ])
}
