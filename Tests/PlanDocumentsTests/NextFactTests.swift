@testable import PlanDocuments
import GradedExposure
import Testing

/// Every sentence about what comes next in a running course, pinned.
@Test func nextFacts() throws {
  let wording = FactWording(names: try FactSamples.names())
  #expect(
    FactSamples.next.map { wording.sentence($0.0, step: $0.1) } == [
      """
      Not yet: after a refusal only steps expected at 55 or less are offered, and this one is expected \
      at 60. One completed step lifts that.
      """,
      """
      It rests: it was refused 2 times in a row. It comes back when it is expected at 62 or less (now \
      70).
      """,
      """
      Not yet: by 24 November 2026, neither fear nor expected harm had fallen enough between the first \
      and the last visit compared, so a smaller step comes first. Another step, completed after that \
      day, lifts this.
      """,
      """
      Not yet: held back by the override of 5 December 2026 by M. Berger ("Turn your head left as far \
      as you can" is not offered). Ending that override would change it.
      """,
      """
      After 20 days without practice (more than 14) the session starts with "Turn your head half way \
      to the left", which was completed last.
      """,
      """
      After 25 days without practice (more than 21) have the items rated again before the next step.
      """,
      """
      "Turn your head half way to the left" was mastered and last done 15 days before; from 14 days on \
      it is met once more, at the start.
      """,
      """
      "Turn your head left as far as you can" stays the target (2 visits so far, 4 at most). "Check \
      your left blind spot to change lanes" is worth 115% of it; from 130% on it would take its place.
      """,
      """
      "Turn your head left as far as you can" was met on 4 visits in a row (4 at most), so another \
      step comes first this time.
      """,
      """
      "Turn your head left as far as you can" is the target because of the override of 5 December 2026 \
      by M. Berger ("Turn your head left as far as you can" is the next target). The chance of a peak \
      above 60 is 40%.
      """,
      """
      Expected lowest of the steps that may be chosen is "Turn your head left as far as you can": \
      expected peak 51, likely 28-74; 40% chance of passing 60.
      """,
      """
      "Turn your head left as far as you can": 2 tries, because of the override of 5 December 2026 by \
      M. Berger (2 tries of "Turn your head left as far as you can" a visit).
      """,
      """
      "Turn your head left as far as you can": 2 tries and not 3, for pain had risen by 4 of 10 by the \
      day after the last visit. The step itself stays.
      """,
      """
      Home practice goes from 5 to 6 repetitions: all practice told of in that week was done, with \
      little more pain on the next day.
      """,
      """
      Home practice goes from 300 to 330 seconds: all practice told of in that week was done, with \
      little more pain on the next day.
      """,
      """
      Home practice stays at 5: pain was clearly higher on a next day. With less, it would have grown.
      """,
      """
      Home practice stays at 5: some practice told of was not done to its end.
      """,
      """
      Home practice stays at 5: nobody said what the pain was on the next day.
      """,
      """
      Home practice stays at 20: no protocol goes higher.
      """,
      """
      Home practice goes from 10 to 8: 2 flares in a row outlasted 24 hours. Ask what else these days \
      held.
      """,
      """
      Followed: the override of 5 December 2026 by M. Berger ("Turn your head left as far as you can" \
      is not offered).
      """,
      """
      Waiting for its time: the override of 5 December 2026 by M. Berger ("Turn your head left as far \
      as you can" is not offered).
      """,
      """
      Fulfilled, for the step is mastered: the override of 5 December 2026 by M. Berger ("Turn your \
      head left as far as you can" is not offered).
      """,
      """
      Expired on 14 December 2026: the override of 5 December 2026 by M. Berger ("Turn your head left \
      as far as you can" is not offered).
      """,
      """
      Ended: the override of 5 December 2026 by M. Berger ("Turn your head left as far as you can" is \
      not offered).
      """,
      """
      In conflict: the override of 5 December 2026 by M. Berger ("Turn your head left as far as you \
      can" is not offered), for the step is on no ladder of this plan. Change it or end it.
      """,
      """
      In conflict: the override of 5 December 2026 by M. Berger ("Turn your head left as far as you \
      can" is not offered), for a limit that is in force forbids the step, and no override lifts a \
      limit. Change it or end it.
      """,
      """
      In conflict: the override of 5 December 2026 by M. Berger ("Turn your head left as far as you \
      can" is not offered), for the step lies too far above the highest completed one, and no override \
      lifts that. Change it or end it.
      """,
      """
      In conflict: the override of 5 December 2026 by M. Berger ("Turn your head left as far as you \
      can" is not offered), for a step off the road, or on a quiet road, comes first. Change it \
      or end it.
      """,
      """
      In conflict: the override of 5 December 2026 by M. Berger ("Turn your head left as far as you \
      can" is not offered), for the visit has no room for it. Change it or end it.
      """,
      """
      In conflict: the override of 5 December 2026 by M. Berger ("Turn your head left as far as you \
      can" is not offered), for another override says otherwise. Change it or end it.
      """,
      """
      In conflict: the override of 5 December 2026 by M. Berger ("Turn your head left as far as you \
      can" is not offered), for that is more than any protocol gives, so the most that one gives is \
      planned. Change it or end it.
      """,
      """
      In conflict: the override of 5 December 2026 by M. Berger ("Turn your head left as far as you \
      can" is not offered), for the seconds are more than the hold of the step, which would be another \
      step, so the step is held as ever. Change it or end it.
      """,
      """
      In conflict: the override of 5 December 2026 by M. Berger ("Turn your head left as far as you \
      can" is not offered), for it joins no ladder: no target is harder in the same direction. Change \
      it or end it.
      """,
    ])
}
