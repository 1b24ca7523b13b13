import GradedExposure

/// Everything that can be known beside ratings, goals and the screen.
extension SamplePlans {
  static func addKnown(to assessment: inout Assessment) {
    assessment.sex = .female
    assessment.lifeAnswers = LifeTopic.allCases.reversed().map { topic in
      LifeAnswer(
        topic, level: topic.hasLevel ? 4 : nil,
        words: topic == .mood ? nil : OwnWords(rawValue: "About \(topic.rawValue)."))
    }
    assessment.safetyBehaviours = [SafetyBehaviour(words: OwnWords(rawValue: "I hold my breath."))]
    assessment.safetyBehaviours[0].when = OwnWords(rawValue: "On stairs.")
    assessment.outcomes = OutcomeTotal.Measure.allCases.map {
      OutcomeTotal(measure: $0, total: Double($0.bounds.upperBound) - 0.5, on: today)
    }
    assessment.outcomes.insert(OutcomeTotal(measure: .pain, total: 5, on: today + -7), at: 3)
    assessment.ownFunctions = [3, 1, 4].map {
      OwnFunction(words: OwnWords(rawValue: "Task \($0)"), ability: $0, on: today)
    }
    func range(_ direction: Direction, _ side: Side?, _ degrees: Int, _ device: MotionRange.Device)
      -> MotionRange
    {
      MotionRange(
        direction: direction, side: side,
        finding: .measured(degrees: degrees, device: device, by: .clinician, on: today))
    }
    assessment.motionRanges = [
      range(.flexion, nil, 44, .goniometer), range(.rotation, .left, 58, .crom),
      range(.rotation, .right, 49, .phone),
      MotionRange(
        direction: .lateralFlexion, side: .left, finding: .taped(millimetres: 115, by: .patient, on: today)),
      MotionRange(
        direction: .lateralFlexion, side: .right,
        finding: .measured(degrees: 30, device: .inclinometer, by: .patient, on: today)),
      MotionRange(direction: .extension_, finding: .notMeasured(because: .declined)),
    ]
    assessment.baselineTrials = [
      BaselineTrials(
        step: StepID(rawValue: "turn-left-half-way"), unit: .repetitions, tolerated: [10, 12, 9], on: today),
      BaselineTrials(
        step: StepID(rawValue: "nod-chin-lying"), unit: .seconds, tolerated: [8], on: today),
    ]
    assessment.note = OwnWords(rawValue: "Two sons.")
  }
}
