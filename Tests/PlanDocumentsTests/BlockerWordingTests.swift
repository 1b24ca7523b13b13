@testable import PlanDocuments
import GradedExposure
import Testing

/// Every reason for a draft, pinned.
@Test func blockers() {
  let sentences = [
    ReleaseBlocker.redFlag(questions: [.fiveDs]), .needsClearance(questions: [.dizziness, .malignancy]),
    .notScreened(questions: [.myelopathy]), .heldForReview, .consentDeclined, .acuteInjury,
    .consentOpen, .redFlag(questions: [.crisis, .fiveDs]), .ageUnknown,
    .willingnessAssumed(points: 40), .stopSigns(signs: [.gaitChange]), .signsNotAsked(on: Filled.day),
    .overrideConflict(entries: [FactSamples.override]), .notSigned,
  ].map { $0.inWords + " | " + $0.short + " | " + $0.shortForPatient }
  #expect(
    sentences == [
      """
      A red flag is present (S10 new five Ds): refer first; there is no plan. | a red flag is \
      present | your team looks at some answers first
      """,
      """
      A named clinician has to clear S28 long-standing dizziness and S18 cancer now or earlier. | \
      needs clearance | one check is still to come
      """,
      """
      1 screening question has no full answer, and that is not a no. | the screen has open questions | \
      some health questions are open
      """,
      """
      The clinician has to choose what comes first. | held for review | the next step is still open
      """,
      """
      The patient does not agree to graded exposure. There is no plan. | the patient does not agree | \
      you said no to it
      """,
      """
      The injury is in its first weeks: usual activity and reassurance, no ladder. | the injury is \
      fresh | it is too early for it
      """,
      """
      Whether the patient agrees to graded exposure is not recorded; a bound of fear is no consent. | \
      consent is open | your yes is still to come
      """,
      """
      The crisis pathway, today: S31-crisis crisis and S10 new five Ds. There is no plan. | the crisis \
      pathway, today | your team looks at some answers first
      """,
      """
      Nobody said how old the patient is; under 18 nothing is planned. | age is not known | your age \
      is not known
      """,
      """
      The most fear to meet (40) is assumed, not agreed with the patient. | willingness is assumed | \
      one thing is still to agree
      """,
      """
      The plan is stopped. Refer to a physician the same day: a change of walking or balance. No \
      session and no home practice until a clinician has recorded a clearance. | stopped: a new sign \
      | your plan is stopped for now
      """,
      """
      At the visit of 24 November 2026 nobody asked the symptom questions, and that is not a no. | \
      the symptom questions were not asked | some health questions are open
      """,
      """
      1 override is in conflict with what no override lifts. | an override is in conflict | one \
      thing is still to decide
      """,
      """
      Nobody has signed this version. | not signed | not signed yet
      """,
    ])
}
