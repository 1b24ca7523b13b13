import GradedExposure

/// Facts about what happened. Each verdict also says what would have changed it.
extension FactWording {
  func compared(
    _ on: CivilDay, _ peak: Int, _ expected: Int, _ low: Int, _ high: Int, _ last: Int?
  ) -> String {
    let place = peak < low ? "below that range" : peak > high ? "above that range" : "inside that range"
    let before =
      "On \(on.dateInWords) the peak was \(peak); \(expected) was expected, likely \(low) to \(high): \(place)."
    guard let last else { return before + " It was the first time." }
    return before
      + " \"The same as last time\" would have said \(last). Off by \(abs(peak - expected)), and by \(abs(peak - last))."
  }

  func noData(_ on: CivilDay, _ because: TrialRecord.Reason) -> String {
    "Not done on \(on.dateInWords) (\(because.inWords)). That says nothing about fear, so nothing but dates changes."
  }

  func masteredByExpectancy(_ harm: [Int], _ most: Int, _ days: Int) -> String {
    "Mastered: expected harm \(harm.map(String.init).phrase()) on \(days.counting("day", "separate days")), \(most) or "
      + "less counts; done last without a safety behaviour, and what was feared did not happen. One day "
      + "above \(most) and it would have been met again."
  }

  func masteredByFear(_ peak: Int, _ peakMost: Int, _ after: Int, _ afterMost: Int) -> String {
    "Mastered by fear: peak \(peak) (\(peakMost) or less counts) and \(after) at the end "
      + "(\(afterMost) or less). Above either and it would have been met again."
  }

  func repeatHarm(_ harm: Int, _ most: Int, _ days: Int, _ needed: Int) -> String {
    if harm <= most {
      return "Met again: expected harm \(harm) is low enough (\(most) or less), on "
        + "\(days.counting("day", "days")) of the \(needed) that it takes. One more such day and it is mastered."
    }
    return "Met again: expected harm is \(harm). \((harm - most).counting("point", "points")) lower on "
      + "\(needed.counting("day", "separate days")), and it is mastered (\(most) or less counts)."
  }

  func repeatFear(_ peak: Int, _ peakMost: Int, _ after: Int, _ afterMost: Int) -> String {
    var missing: [String] = []
    if peak > peakMost { missing.append("the peak \((peak - peakMost).counting("point", "points")) lower") }
    if after > afterMost {
      missing.append("the fear at the end \((after - afterMost).counting("point", "points")) lower")
    }
    return "Met again: peak \(peak), \(after) at the end. With \(missing.phrase()) it would be mastered "
      + "(\(peakMost) and \(afterMost) or less count)."
  }

  var repeatUnfinished: String {
    "Met again: it was not done to its end. Done in part corrects the map and masters nothing."
  }

  var repeatFearedOutcome: String {
    "Met again: what the patient feared happened, so nothing counts as learned. Look at it together; without it, the "
      + "numbers would have decided."
  }

  var repeatProtected: String {
    "Met again: it was done with a safety behaviour. Without it, the numbers would have decided."
  }

  func repeatNotSaid(_ outcome: Bool, _ protection: Bool) -> String {
    let missing =
      (outcome ? ["whether what was feared happened"] : [])
      + (protection ? ["whether a safety behaviour was used"] : [])
    return
      "Met again: nobody said \(missing.phrase(joinedBy: "or")). Not said is not no; with a no the numbers would "
      + "have decided."
  }

  var repeatNoNumbers: String {
    "Met again: neither expected harm nor fear at the peak and at the end was recorded, so nothing can be judged."
  }

  func stepBack(_ because: TrialRecord.Reason, _ peak: Int?, _ easierBy: Int) -> String {
    "Step back: it was not done to its end (\(because.inWords)\(peak.map { ", peak \($0)" } ?? "")). Until a step is "
      + "completed, only steps expected \(easierBy) points easier are offered. For another reason it would have been "
      + "met again."
  }

  func aboveAgreed(_ peak: Int, _ tolerance: Int) -> String {
    "It was completed with more fear (\(peak)) than agreed (\(tolerance)). That is no failure, and may be "
      + "the best learning there is. Ask whether the bound still fits."
  }

  func painRose(_ rise: Int) -> String {
    "Pain had risen by \(rise.counting("point", "points")) by the next day. Pain alone holds nothing back."
  }

  func withoutChange(_ sessions: Int, _ change: Int, _ least: Int) -> String {
    let moved = change > 0 ? "only \(change.counting("point", "points"))" : "not at all"
    return
      "In \(sessions) sessions neither fear nor expected harm fell by \(least) (\(moved)). Review what exactly is "
      + "feared, and look for hidden safety behaviours. If the next time brings no change either, a smaller step comes "
      + "first."
  }

  func withoutStep(_ step: StepID) -> String {
    "\(names.quoted(step)) was recorded and is no step of this plan any more. The record stays and steers nothing."
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
      + "made together, a new bound, other ratings, or waiting."
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
