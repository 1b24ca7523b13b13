@testable import PlanDocuments
import GradedExposure
import Testing

/// Every sentence about a plan, pinned.
@Test func planFacts() throws {
  let wording = FactWording(names: try FactSamples.names())
  #expect(
    FactSamples.plan.map { wording.sentence($0.0, step: $0.1) } == [
      """
      1 rating was written on a 0-10 scale and converted to 0-100.
      """,
      """
      12 ratings were written on a 0-10 scale and converted to 0-100.
      """,
      """
      The highest rating is 8. Ratings of 10 or less could mean a 0-10 scale; 0-100 was declared, \
      and that was taken.
      """,
      """
      The 5 ratings lie within 4 points of each other (under 10 is flat), so they give no order. \
      Rate again or compare items in pairs; until then the ladders follow the physical demand.
      """,
      """
      Only 1 item carries a rating, so most steps rest on wide estimates. More ratings narrow them.
      """,
      """
      Only 2 items carry a rating, so most steps rest on wide estimates. More ratings narrow them.
      """,
      """
      "Turn your head half way to the left" is the easier movement and was rated 80, 30 points above \
      the harder "Turn your head left as far as you can" (50); above 20 points we ask. It may be a \
      slip of the pen or true for this patient. Both ratings stand.
      """,
      """
      "Paint a ceiling with a light roller" was rated 2 times. The ratings are kept and count \
      together as 65.
      """,
      """
      "Paint a ceiling with a light roller" is left out: the patient did not want to rate it.
      """,
      """
      "Paint a ceiling with a light roller" is left out: it is no part of the patient's life.
      """,
      """
      "Paint a ceiling with a light roller" has no rating: the patient has not tried it since the \
      pain began. It does not count as 0; where a ladder names it, it is an estimate.
      """,
      """
      "Paint a ceiling with a light roller" has no rating: nobody asked, or it was left empty. It \
      does not count as 0; where a ladder names it, it is an estimate.
      """,
      """
      For "Paint a ceiling with a light roller" nobody said how fast or what is carried. The plan \
      assumes a level for them, and every limit on them applies. Nobody said whether it brings contact \
      or something that brings on dizziness, so those limits apply too.
      """,
      """
      For "Paint a ceiling with a light roller" nobody said how long it is held. The plan \
      assumes a level for it, and every limit on it applies.
      """,
      """
      Nobody said whether "Paint a ceiling with a light roller" brings sudden jolts or weight on the \
      head, so those limits apply too.
      """,
      """
      Feared and yet not avoided at all: "Paint a ceiling with a light roller" and "Turn your head \
      left as far as you can". Ask whether the patient pushes through and pays for it later; that \
      excludes nobody.
      """,
      """
      Recorded as agreed: to meet a fear of up to 56 for now. The patient may always choose to go \
      beyond it.
      """,
      """
      No willingness was agreed, so the protocol's 40 is assumed. Agree it with the patient; until \
      then the plan cannot be signed.
      """,
      """
      The highest fear, expected harm or avoidance that was told is 42, not above 50. Not asked counts \
      nowhere. These ratings give no reason for exposure; the clinician decides.
      """,
      """
      No plan was made, for a red flag is present: S10 new five Ds and S29 new numbness or weakness. \
      Refer first. Emergency services now.
      """,
      """
      No plan was made, for a red flag is present: S16 spine red flags. Refer first. A physician sees \
      the patient the same day.
      """,
      """
      No plan was made, for a red flag is present: S24 neck surgery. Refer first. The surgeon agrees \
      first; nothing hurries.
      """,
      """
      No plan was made: S31-crisis crisis. The crisis pathway, today; do not leave the patient alone \
      with it.
      """,
      """
      A named clinician has to clear S28 long-standing dizziness before release.
      """,
      """
      Limit B-dizzy (nothing that brings on dizziness, such as turning the head while walking), set by \
      S10 new five Ds and S28 long-standing dizziness. It is lifted by a clinician who has examined \
      the patient.
      """,
      """
      The answer to S18 cancer now or earlier is of 4 September 2026, too old to count. Ask again.
      """,
      """
      To keep in mind, with nothing held back for it: smoking, now or earlier; diabetes.
      """,
      """
      The clearance of S18 cancer now or earlier ended on 23 November 2026 and lifts nothing any more.
      """,
      """
      The injury of 13 November 2026 is less than 42 days old. No ladder yet: encourage usual activity \
      that does not provoke, easy movement, and as little collar as can be, and reassure (the \
      guideline's advice for acute whiplash, Blanpied 2017, from memory). Assess again then.
      """,
      """
      Thoughts of ending one's life or of self-harm come before any plan. Nothing about them is on the \
      patient's sheet.
      """,
      """
      The patient is under 18. Words, screen and agreements here are made for adults.
      """,
      """
      The patient does not agree to graded exposure. Nothing is planned; offer what else there is, and \
      ask again only if the patient raises it.
      """,
      """
      The injury is in its first weeks.
      """,
      """
      Moving the neck brings back a frightening event, and nobody is on record who treats that. Plan \
      jointly with a psychologist. Neck items may go on then; no driving exposure alone.
      """,
      """
      Fear, expected harm and avoidance, where they were asked, are all low, so there is no reason for \
      exposure.
      """,
      """
      1 screening question has no full answer, and that is not a no: S07 myelopathy signs.
      """,
      """
      2 screening questions have no full answer, and that is not a no: S07 myelopathy signs and S15 \
      high blood pressure.
      """,
      """
      No goal was named and no fear lies above 50, so there is no target. Choose goals with the patient.
      """,
      """
      Every target is expected at 5 or less, so no allowed step would take anything off it. Choose \
      other goals with the patient, or end here.
      """,
      """
      None of the 12 steps may be offered by itself. The clinician chooses between the easiest step, \
      a step made together with the patient (imagined, on video, supported) and waiting.
      """,
    ])
}
