import GradedExposure

/// Facts about what happened. Each verdict also says what would have changed it.
extension FactWording {
  func compared(
    _ on: CivilDay, _ peak: Int, _ expected: Int, _ low: Int, _ high: Int, _ last: Int?
  ) -> String {
    let place = peak < low ? "below" : peak > high ? "above" : "inside"
    let came =
      "On \(on.dateInWords) the peak was \(peak), \(place) its range: \(expected) was expected, likely \(low) to \(high)."
    guard let last else { return came + " No earlier peak is recorded." }
    return came
      + " The map was off by \(abs(peak - expected)); \"the same as last time\", \(last), is off by \(abs(peak - last))."
  }

  func noData(_ on: CivilDay, _ because: TrialRecord.Reason) -> String {
    "Not done on \(on.dateInWords) (\(because.inWords)). That says nothing about fear, so only dates move. Fear or the "
      + "patient's wish as the reason would have made it a step back."
  }

  func masteredByExpectancy(_ harm: [Int], _ most: Int, _ days: Int) -> String {
    "Mastered: expected harm was \(harm.map(String.init).phrase()) on \(days.counting("day", "separate days")) "
      + "(\(most) or less counts), the last time without a safety behaviour and without what was feared. "
      + "A day above \(most), and it would have been met again."
  }

  func masteredByFear(_ peak: Int, _ peakMost: Int, _ after: Int, _ afterMost: Int) -> String {
    "Mastered by fear: \(peak) at the peak (\(peakMost) or less counts) and \(after) at the end (\(afterMost) or less), "
      + "without a safety behaviour and without what was feared. With more of either it would have been met again."
  }

  func repeatHarm(_ harm: Int, _ most: Int, _ days: Int, _ needed: Int) -> String {
    if harm <= most {
      let left = max(1, needed - days).counting("more such day", "more such days")
      return "Met again: expected harm \(harm) is low enough (\(most) or less), on \(days) of "
        + "\(needed.counting("day", "separate days")). With \(left) it counts as mastered."
    }
    return "Met again: expected harm is \(harm). At \(most) or less"
      + (needed > 1 ? " on \(needed) separate days" : "") + " it counts as mastered."
  }

  func repeatFear(_ peak: Int, _ peakMost: Int, _ after: Int, _ afterMost: Int) -> String {
    var missing: [String] = []
    if peak > peakMost { missing.append("the peak \((peak - peakMost).counting("point", "points")) lower") }
    if after > afterMost {
      missing.append("the fear at the end \((after - afterMost).counting("point", "points")) lower")
    }
    return
      "Met again: fear was \(peak) at the peak (\(peakMost) or less counts) and \(after) at the end (\(afterMost) or "
      + "less). With \(missing.phrase()) it would count as mastered."
  }

  var repeatUnfinished: String {
    "Met again: it was not done to its end. What was said of it corrects the map; done to its end, the numbers would "
      + "have decided."
  }

  var repeatFearedOutcome: String {
    "Met again: what the patient feared happened, so nothing counts as learned. Go through with them what exactly "
      + "happened. Had it not, the numbers would have decided."
  }

  var repeatProtected: String {
    "Met again: it was done with a safety behaviour. Without one, the numbers would have decided."
  }

  func repeatNotSaid(_ outcome: Bool, _ protection: Bool) -> String {
    let missing =
      (outcome ? ["whether what was feared happened"] : [])
      + (protection ? ["whether a safety behaviour was used"] : [])
    return
      "Met again: nobody said \(missing.phrase(joinedBy: "or")). Not said is not no; with a no the numbers would "
      + "have decided. Ask, and record it."
  }

  var repeatNoNumbers: String {
    "Met again: what mastery goes by was not recorded, be it expected harm or fear at the peak and at the end. With it, "
      + "the numbers would have decided."
  }

  func stepBack(_ because: TrialRecord.Reason, _ peak: Int?, _ easierBy: Int) -> String {
    "Step back: it was not done to its end (\(because.inWords)\(peak.map { ", peak \($0)" } ?? "")). Until any step is "
      + "completed, only steps expected \(easierBy.counting("point", "points")) easier are offered. Not done for a "
      + "reason other than fear or the patient's wish, it would have been met again."
  }

  func aboveAgreed(_ peak: Int, _ tolerance: Int) -> String {
    "It was completed with more fear (\(peak)) than agreed (\(tolerance)). Completed counts; nothing is held back for "
      + "it. Ask whether the bound still fits."
  }

  func painRose(_ rise: Int) -> String {
    "Pain had risen by \(rise) of 10 by the next day. Pain alone holds no step back."
  }

  func withoutChange(_ sessions: Int, _ change: Int, _ least: Int) -> String {
    let moved =
      change > 0
      ? "fell by \(change.counting("point", "points")) at most"
      : "did not fall"
    return
      "Over the last \(sessions) times fear and expected harm \(moved); \(least) points in either count as change. "
      + "Review what exactly is feared, and look for hidden safety behaviours. The second such finding in a row "
      + "brings a smaller step first."
  }

  func withoutStep(_ step: StepID) -> String {
    "\(names.quoted(step)) was recorded and is no step of this plan. The record stays and steers nothing."
  }

  func rangesWidened(_ inside: Int, _ of: Int, _ from: Int, _ to: Int) -> String {
    "Only \(inside) of the last \(of) peaks fell inside their range (about four in five are expected). The ranges are "
      + "wider now: a peak strays by \(to) points, not \(from)."
  }

  func carryOver(_ similar: Int, _ similarAtFirst: Int, _ all: Int, _ allAtFirst: Int) -> String {
    "Of what is learned in a session, \(similar)% carries over to the same and similar steps (taken as "
      + "\(similarAtFirst)% at first) and \(all)% to all (\(allAtFirst)%)."
  }

  func signsStop(_ signs: [StopSign]) -> String { FactWording.stopped(signs) }

  /// What a sign means for the plan, and how urgent it is.
  static func stopped(_ signs: [StopSign]) -> String {
    let groups = StopSign.Urgency.allCases.compactMap { urgency -> String? in
      let those = signs.filter { $0.urgency == urgency }.map(\.inWords)
      return those.isEmpty ? nil : "\(urgency.inWords): \(those.phrase())."
    }
    return "The plan is stopped. " + groups.joined(separator: " ")
      + " No session and no home practice until a clinician has recorded a clearance."
  }

  func signsNotAsked(_ on: CivilDay) -> String {
    "At the visit of \(on.dateInWords) nobody asked the symptom questions, and that is not a no. Ask them and record it."
  }

  func stepBacks(_ visits: Int) -> String {
    "On \(visits) visits in a row steps were refused and none completed. The clinician decides: an easier step, a step "
      + "made together, a new bound, other ratings, or waiting. One completed step would have let it go on."
  }

  func visitMissed(_ on: CivilDay, _ because: TrialRecord.Reason) -> String {
    "The visit of \(on.dateInWords) did not take place (\(because.inWords)). It is not doubled; dates move on."
  }

  func visitUnrecorded(_ on: CivilDay) -> String {
    "The visit planned for \(on.dateInWords) has passed, and nobody recorded it. Record what happened, or that it did "
      + "not take place."
  }

  func adverseEvent(_ on: CivilDay) -> String {
    "An adverse event was recorded on \(on.dateInWords). Read it, decide, and report it where your clinic asks for it."
  }

  func exposuresUsed(_ most: Int) -> String {
    "\(most.counting("exposure session was", "exposure sessions were")) held, as many as the protocol has. No further "
      + "one is laid out; the clinician decides whether the course goes on."
  }

  func goalsMastered(_ goals: Int) -> String {
    goals == 1
      ? "The goal is mastered, so no further exposure is laid out."
      : "All \(goals) goals are mastered, so no further exposure is laid out."
  }
}
