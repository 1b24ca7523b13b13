@testable import PlanDocuments
import GradedExposure
import Testing

/// Every sentence about what happened in a running course, pinned.
@Test func courseFacts() throws {
  let wording = FactWording(names: try FactSamples.names())
  #expect(
    FactSamples.course.map { wording.sentence($0.0, step: $0.1) } == [
      """
      On 24 November 2026 the peak was 55, inside its range: 62 was expected, likely 45 to 79. The map \
      was off by 7; "the same as last time", 70, is off by 15.
      """,
      """
      On 24 November 2026 the peak was 85, above its range: 62 was expected, likely 45 to 79. No \
      earlier peak is recorded.
      """,
      """
      On 24 November 2026 the peak was 20, below its range: 62 was expected, likely 45 to 79. The map \
      was off by 42; "the same as last time", 62, is off by 42.
      """,
      """
      Not done on 24 November 2026 (illness). That says nothing about fear, so only dates move. Fear \
      or the patient's wish as the reason would have made it a step back.
      """,
      """
      Mastered: expected harm was 20 and 10 on 2 separate days (20 or less counts), the last time \
      without a safety behaviour and without what was feared. A day above 20, and it would have been \
      met again.
      """,
      """
      Mastered by fear: 38 at the peak (40 or less counts) and 20 at the end (30 or less), without a \
      safety behaviour and without what was feared. With more of either it would have been met again.
      """,
      """
      To be met again: expected harm is 22. At 20 or less on 2 separate days it counts as mastered.
      """,
      """
      To be met again: expected harm 15 is low enough (20 or less), on 1 of 2 separate days. With 1 more \
      such day it counts as mastered.
      """,
      """
      To be met again: fear was 52 at the peak (40 or less counts) and 31 at the end (30 or less). With the \
      peak 12 points lower and the fear at the end 1 point lower it would count as mastered.
      """,
      """
      To be met again: fear was 52 at the peak (40 or less counts) and 20 at the end (30 or less). With the \
      peak 12 points lower it would count as mastered.
      """,
      """
      To be met again: it was not done to its end. What was said of it corrects the map; done to its end, \
      the numbers would have decided.
      """,
      """
      To be met again: what the patient feared happened, so nothing counts as learned. Go through with them \
      what exactly happened. Had it not, the numbers would have decided.
      """,
      """
      To be met again: it was done with a safety behaviour. Without one, the numbers would have decided.
      """,
      """
      To be met again: nobody said whether what was feared happened or whether a safety behaviour was used. \
      Not said is not no; with a no the numbers would have decided. Ask, and record it.
      """,
      """
      To be met again: nobody said whether a safety behaviour was used. Not said is not no; with a no the \
      numbers would have decided. Ask, and record it.
      """,
      """
      To be met again: what mastery goes by was not recorded, be it expected harm or fear at the peak and at \
      the end. With it, the numbers would have decided.
      """,
      """
      Step back: it was not done to its end (fear, peak 85). Until any step is completed, only steps \
      expected 5 points easier are offered. Not done for a reason other than fear or the patient's \
      wish, it would have been met again.
      """,
      """
      Step back: it was not done to its end (the patient's wish). Until any step is completed, only \
      steps expected 5 points easier are offered. Not done for a reason other than fear or the \
      patient's wish, it would have been met again.
      """,
      """
      It was completed with more fear (75) than agreed (60). Completed counts; nothing is held back \
      for it. Ask whether the bound still fits.
      """,
      """
      Pain had risen by 3 of 10 by the next day. Pain alone holds no step back.
      """,
      """
      From the first to the last of the 3 latest visits fear and expected harm fell by 4 points at \
      most; 10 points in either count as change. Review what exactly is feared, and look for hidden \
      safety behaviours. The second such finding in a row brings a smaller step first.
      """,
      """
      From the first to the last of the 3 latest visits fear and expected harm did not fall; 10 points \
      in either count as change. Review what exactly is feared, and look for hidden safety behaviours. The second such finding in \
      a row brings a smaller step first.
      """,
      """
      "Check your left blind spot on a quiet road" was recorded and is no step of this plan. The \
      record stays and steers nothing.
      """,
      """
      Only 5 of the last 10 peaks fell inside their range (about four in five are expected). The \
      ranges are wider now: a peak strays by 11 points, not 9.
      """,
      """
      Of what is learned in a session, 52% carries over to the same and similar steps (taken as 45% at \
      first) and 8% to all (10%).
      """,
      """
      The plan is stopped. Call the emergency services now: signs of a stroke (face, arm, speech, \
      sight, swallowing). Start the crisis pathway today, and do not leave the person alone with it: \
      thoughts of ending their life. Refer to a physician the same day: a change of walking or \
      balance. No session and no home practice until a clinician has recorded a clearance.
      """,
      """
      At the visit of 24 November 2026 nobody asked the symptom questions, and that is not a no. Ask \
      them and record it.
      """,
      """
      On 2 visits in a row steps were stopped or refused, out of fear or on the patient's wish, and \
      none was completed. The clinician decides: an easier step, a step made together, a new bound, \
      other ratings, or waiting. One completed step would have let it go on.
      """,
      """
      The visit of 24 November 2026 did not take place (away). It is not doubled; dates move on.
      """,
      """
      The visit planned for 24 November 2026 has passed, and nobody recorded it. Record what happened, \
      or that it did not take place.
      """,
      """
      An adverse event was recorded on 24 November 2026. Read it, decide, and report it where your \
      clinic asks for it.
      """,
      """
      12 exposure sessions were held, as many as the protocol has. No further one is laid out; the \
      clinician decides whether the course goes on.
      """,
      """
      The goal is mastered, so no further exposure is laid out.
      """,
      """
      All goals (3) are mastered, so no further exposure is laid out.
      """,
      """
      On 24 November 2026 it was done while a limit forbade it: C-speed (nothing faster than slow). Ask \
      what happened. Before it is done again, have a clinician look at it and clear it.
      """,
    ])
}
