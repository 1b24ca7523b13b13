import GradedExposure

/// Facts about what happened. Each verdict also says what would have changed it.
extension FactWording {
  func compared(
    _ on: CivilDay, _ peak: Int, _ expected: Int, _ low: Int, _ high: Int, _ last: Int?
  ) -> String {
    let place =
      peak < low
      ? CourseFactText.below.inWords
      : peak > high ? CourseFactText.above.inWords : CourseFactText.inside.inWords
    let came =
      CourseFactText.onThePeakWas.inWords([
        "on": on.dateInWords, "peak": peak, "place": place, "expected": expected, "low": low, "high": high,
      ])
    guard let last else { return came + " " + CourseFactText.noEarlierPeakIs.inWords }
    return came
      + " "
      + CourseFactText.theMapWasOff.inWords([
        "abs": abs(peak - expected), "last": last, "absToo": abs(peak - last),
      ])
  }

  func noData(_ on: CivilDay, _ because: TrialRecord.Reason) -> String {
    CourseFactText.notDoneOnThat.inWords(["on": on.dateInWords, "because": because.inWords])
  }

  func masteredByExpectancy(_ harm: [Int], _ most: Int, _ days: Int) -> String {
    CourseFactText.masteredExpectedHarmWas.inWords([
      "harm": harm.map(String.init).phrase(), "days": days, "most": most,
    ])
  }

  func masteredByFear(_ peak: Int, _ peakMost: Int, _ after: Int, _ afterMost: Int) -> String {
    CourseFactText.masteredByFearAt.inWords([
      "peak": peak, "peakMost": peakMost, "after": after, "afterMost": afterMost,
    ])
  }

  func repeatHarm(_ harm: Int, _ most: Int, _ days: Int, _ needed: Int) -> String {
    if harm <= most {
      let left = max(1, needed - days).counting(
        CourseFactText.moreSuchDay.inWords, CourseFactText.moreSuchDays.inWords)
      return CourseFactText.metAgainExpectedHarm.inWords([
        "harm": harm, "most": most, "days": days, "needed": needed, "left": left,
      ])
    }
    return CourseFactText.metAgainExpectedHarmIs.inWords(["harm": harm, "most": most])
      + (needed > 1 ? " " + CourseFactText.onSeparateDays.inWords(["needed": needed]) : "") + " "
      + CourseFactText.itCountsAsMastered.inWords
  }

  func repeatFear(_ peak: Int, _ peakMost: Int, _ after: Int, _ afterMost: Int) -> String {
    var missing: [String] = []
    if peak > peakMost { missing.append(CourseFactText.thePeakLower.inWords(["number": (peak - peakMost)])) }
    if after > afterMost {
      missing.append(CourseFactText.theFearAtThe.inWords(["number": (after - afterMost)]))
    }
    return
      CourseFactText.metAgainFearWas.inWords([
        "peak": peak, "peakMost": peakMost, "after": after, "afterMost": afterMost,
        "missing": missing.phrase(),
      ])
  }

  var repeatUnfinished: String {
    CourseFactText.metAgainItWas.inWords
  }

  var repeatFearedOutcome: String {
    CourseFactText.metAgainWhatThe.inWords
  }

  var repeatProtected: String {
    CourseFactText.metAgainItWasDone.inWords
  }

  func repeatNotSaid(_ outcome: Bool, _ protection: Bool) -> String {
    let missing =
      (outcome ? [CourseFactText.whetherWhatWasFeared.inWords] : [])
      + (protection ? [CourseFactText.whetherASafetyBehaviour.inWords] : [])
    return
      CourseFactText.metAgainNobodySaid.inWords(["missing": missing.phrase(joinedBy: .or)])
  }

  var repeatNoNumbers: String {
    CourseFactText.metAgainWhatMastery.inWords
  }

  func stepBack(_ because: TrialRecord.Reason, _ peak: Int?, _ easierBy: Int) -> String {
    CourseFactText.stepBackItWas.inWords([
      "because": because.inWords, "peak": peak.map { CourseFactText.withPeak.inWords(["peak": $0]) } ?? "",
      "easierBy": easierBy,
    ])
  }

  func aboveAgreed(_ peak: Int, _ tolerance: Int) -> String {
    CourseFactText.itWasCompletedWith.inWords(["peak": peak, "tolerance": tolerance])
  }

  func painRose(_ rise: Int) -> String {
    CourseFactText.painHadRisenBy.inWords(["rise": rise])
  }

  func withoutChange(_ sessions: Int, _ change: Int, _ least: Int) -> String {
    let moved =
      change > 0
      ? CourseFactText.fellByAtMost.inWords(["change": change])
      : CourseFactText.didNotFall.inWords
    return
      CourseFactText.overTheLastTimes.inWords(["sessions": sessions, "moved": moved, "least": least])
  }

  func withoutStep(_ step: StepID) -> String {
    CourseFactText.wasRecordedAndIs.inWords(["step": names.quoted(step)])
  }

  func rangesWidened(_ inside: Int, _ of: Int, _ from: Int, _ to: Int) -> String {
    CourseFactText.onlyOfTheLast.inWords(["inside": inside, "of": of, "to": to, "from": from])
  }

  func carryOver(_ similar: Int, _ similarAtFirst: Int, _ all: Int, _ allAtFirst: Int) -> String {
    CourseFactText.ofWhatIsLearned.inWords([
      "similar": similar, "similarAtFirst": similarAtFirst, "all": all, "allAtFirst": allAtFirst,
    ])
  }

  func signsStop(_ signs: [StopSign]) -> String { FactWording.stopped(signs) }

  /// What a sign means for the plan, and how urgent it is.
  static func stopped(_ signs: [StopSign]) -> String {
    let groups = StopSign.Urgency.allCases.compactMap { urgency -> String? in
      let those = signs.filter { $0.urgency == urgency }.map(\.inWords)
      return those.isEmpty ? nil : "\(urgency.inWords): \(those.phrase())."
    }
    return CourseFactText.thePlanIsStopped.inWords + " " + groups.joined(separator: " ")
      + " " + CourseFactText.noSessionAndNo.inWords
  }

  func signsNotAsked(_ on: CivilDay) -> String {
    CourseFactText.atTheVisitOf.inWords(["on": on.dateInWords])
  }

  func stepBacks(_ visits: Int) -> String {
    CourseFactText.onVisitsInA.inWords(["visits": visits])
  }

  func visitMissed(_ on: CivilDay, _ because: TrialRecord.Reason) -> String {
    CourseFactText.theVisitOfDid.inWords(["on": on.dateInWords, "because": because.inWords])
  }

  func visitUnrecorded(_ on: CivilDay) -> String {
    CourseFactText.theVisitPlannedFor.inWords(["on": on.dateInWords])
  }

  func adverseEvent(_ on: CivilDay) -> String {
    CourseFactText.anAdverseEventWas.inWords(["on": on.dateInWords])
  }

  func exposuresUsed(_ most: Int) -> String {
    CourseFactText.heldAsManyAs.inWords(["most": most])
  }

  func goalsMastered(_ goals: Int) -> String {
    goals == 1
      ? CourseFactText.theGoalIsMastered.inWords
      : CourseFactText.allGoalsAreMastered.inWords(["goals": goals])
  }

  func despiteLimit(_ on: CivilDay, _ gates: [Gate]) -> String {
    CourseFactText.itWasDoneWhile.inWords(["on": on.dateInWords, "gates": gates.map(\.inWords).phrase()])
  }
}

/// The words of it.
enum CourseFactText: String, TextKey {
  static let area = "fact-course"
  case withPeak, below, above, inside, onThePeakWas, noEarlierPeakIs, theMapWasOff, notDoneOnThat
  case masteredExpectedHarmWas, masteredByFearAt, moreSuchDay, moreSuchDays, metAgainExpectedHarm
  case metAgainExpectedHarmIs, onSeparateDays, itCountsAsMastered, thePeakLower, theFearAtThe
  case metAgainFearWas, metAgainItWas, metAgainWhatThe, metAgainItWasDone, whetherWhatWasFeared
  case whetherASafetyBehaviour, metAgainNobodySaid, metAgainWhatMastery, stepBackItWas
  case itWasCompletedWith, painHadRisenBy, fellByAtMost, didNotFall, overTheLastTimes
  case wasRecordedAndIs, onlyOfTheLast, ofWhatIsLearned, thePlanIsStopped, noSessionAndNo
  case atTheVisitOf, onVisitsInA, theVisitOfDid, theVisitPlannedFor, anAdverseEventWas
  case heldAsManyAs, theGoalIsMastered, allGoalsAreMastered, itWasDoneWhile
}
