/// The verdict on a step after an exposure: the first of step back, split, advance and repeat that speaks.
///
/// Pain never speaks here (PAIN-1), and completing a step with much fear is no failure.
struct VerdictRule {
  let settings: TreatmentProtocol
  let mastery: Mastery
  /// The most fear that was agreed by then, points.
  let tolerance: Int

  /// What follows, with its reasons; the course already holds the exposure.
  func judge(_ course: StepCourse) -> (verdict: Verdict, facts: [Fact]) {
    guard let last = course.exposures.last else { return (.repeatStep, []) }
    if last.wasRefused {
      return (
        .stepBack,
        [.stepBack(because: last.refusedBecause, peak: last.peak, easierBy: settings[whole: .easierBy])]
      )
    }
    let (isMastered, reasons) = mastery.judge(course.exposures)
    // What is mastered, done again and not lost stays mastered, whatever was left unsaid of it.
    let isKept = course.masteredOn != nil && last.isCompleted
    var facts = isKept && !isMastered ? [] : reasons
    if last.isCompleted, let peak = last.peak, peak > tolerance {
      facts.append(.fearAboveAgreed(peak: peak, tolerance: tolerance))
    }
    if let rise = last.painRise, rise > settings[whole: .painRise] { facts.append(.painRose(rise: rise)) }
    if isMastered || isKept { return (.advance, facts) }
    if let stuck = stuck(course.exposures.filter { !$0.isHome }) {
      return course.isReviewed ? (.split, facts + [stuck]) : (.repeatStep, facts + [stuck])
    }
    return (.repeatStep, facts)
  }

  /// So many visits without a fall of fear or of expected harm; only what was said in all of them counts.
  private func stuck(_ exposures: [Exposure]) -> Fact? {
    let (count, change) = (settings[whole: .splitSessions], settings[whole: .splitChange])
    let recent = exposures.suffix(count)
    guard recent.count == count, let first = recent.first, let last = recent.last else { return nil }
    func fall(_ value: (Exposure) -> Int?) -> Int? {
      guard recent.allSatisfy({ value($0) != nil }), let from = value(first), let to = value(last) else {
        return nil
      }
      return from - to
    }
    let falls = [fall(\.peak), fall(\.harm)].compactMap(\.self)
    guard let most = falls.max(), most < change else { return nil }
    return .withoutChange(sessions: count, change: most, changeLeast: change)
  }
}
