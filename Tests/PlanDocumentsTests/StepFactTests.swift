@testable import PlanDocuments
import GradedExposure
import Testing

/// Every sentence about a step, pinned.
@Test func stepFacts() throws {
  let wording = FactWording(names: try FactSamples.names())
  #expect(
    FactSamples.step.map { wording.sentence($0.0, step: $0.1) } == [
      """
      A target: the patient's goal number 1.
      """,
      """
      A target: rated 82, above 50, and no goals were named.
      """,
      """
      The target itself is held back: C-rot (no turning beyond 75% of the own range), lifted by a \
      clinician who has examined the patient. Its ladder ends below it.
      """,
      """
      Waits for the therapist's choice (rated 72). Goals come first, and a plan has at most 5 \
      targets.
      """,
      """
      Waits for the therapist's choice (not rated). Goals come first, and a plan has at most 5 \
      targets.
      """,
      """
      The ladder to "Check your left blind spot to change lanes" starts here, at 18: the highest \
      step at or below 20.
      """,
      """
      The ladder to "Check your left blind spot to change lanes" starts here, at 31: nothing on it \
      lies at or below 20.
      """,
      """
      Stands 25 points above "Turn your head half way to the left" on the ladder to "Check your left \
      blind spot to change lanes", and nothing fills the gap (10 is the widest). Make a step \
      together with the patient: imagined, on video or supported.
      """,
      """
      Stands just over 10 points above "Turn your head half way to the left" on the ladder to "Check \
      your left blind spot to change lanes", and nothing fills the gap (10 is the widest). Make a \
      step together with the patient: imagined, on video or supported.
      """,
      """
      Put in 9 points above "Turn your head half way to the left" on the ladder to "Check your left \
      blind spot to change lanes": it reaches farthest within a gap of 10.
      """,
      """
      Rated 62.
      """,
      """
      Rated 2 times; counts as 65.
      """,
      """
      Rated 55. Expected at 62, for one rating may be off and those of similar movements count too.
      """,
      """
      Not rated. Estimated at 82 above all from "Check your left blind spot to change lanes", rated \
      93. What differs: where it happens (in traffic -> on a quiet road).
      """,
      """
      Not rated. Estimated at 0 above all from "Turn your head left as far as you can", rated 64. \
      What differs: how far (100% of range -> 50% of range); the side.
      """,
      """
      Not rated. Estimated at 100 above all from "Turn your head left as far as you can", rated 64, \
      which has the same demands.
      """,
      """
      Stands at 55 and not at its own estimate of 48, so that no harder movement starts below an \
      easier one.
      """,
      """
      As high as "Turn your head left as far as you can"; the order of the two goes by physical \
      demand, expected harm, goal and id.
      """,
      """
      Not yet: the chance of a peak above 56, the willingness bound, is 43%; 25% is allowed. At an \
      expected peak of about 49, now 87, this rule would let it pass.
      """,
      """
      Not yet: the chance of a peak above 56, the willingness bound, is over 99%; 27% is allowed.
      """,
      """
      Not yet: the chance of a peak above 76, far over the willingness bound, is 9%; 5% is allowed. \
      At an expected peak of about 58, now 87, this rule would let it pass.
      """,
      """
      Not yet: it stands at 60, more than 15 points above 31, the highest completed rung or, before \
      any, the lowest. A completed rung at 45 or more on its ladder would change that; nothing else \
      does.
      """,
      """
      Not yet: one try takes 30 minutes, and a session leaves 5 minutes for tries. A longer session would \
      change that.
      """,
      """
      Not yet: it takes place on a road. A step of its ladder off the road comes first; the highest of \
      these is "Turn your head half way to the left".
      """,
      """
      At home practice starts at 8 repetitions a set, in place of the protocol's start: 80% of the mean \
      of 10, 12 and 9 tolerated in the baseline trials, rounded down, at least 1.
      """,
      """
      At home practice starts at 1 repetition a set, in place of the protocol's start: 80% of the 1 \
      tolerated in the baseline trial, rounded down, at least 1.
      """,
      """
      At home practice starts at 20 repetitions a set, in place of the protocol's start: 80% of the \
      mean of 40 and 60 tolerated in the baseline trials, rounded down, at least 1. That would be 40; no \
      protocol starts with more than 20.
      """,
      """
      At home practice starts at 10 seconds a hold: 80% of the mean of 30 and 30 tolerated in the baseline trials, rounded down, at least 1. That would be 24; the step \
      itself is held no longer than 10.
      """,
    ])
}
