import GradedExposure

/// What was measured of single movements: ranges, and how much was tolerated before the course.
extension InterviewScript {
  mutating func motionRanges(_ assessment: inout Assessment) throws(InterviewAsker.Stop) {
    if assessment.sex == nil {
      assessment.sex = try asker.ask("Sex, for published ranges beside", hint: "f, m, or empty") {
        answer throws(InterviewAsker.Refusal) -> Sex? in
        switch answer.lowercased() {
        case "": return nil
        case "f", "female": return .female
        case "m", "male": return .male
        default: throw .init("Type f or m, or nothing.")
        }
      }
    }
    let devices = MotionRange.Device.allCases
    let device = try asker.ask(
      "What measures?", hint: "its number; empty where nothing was measured", choices: devices.map(\.inWords)
    ) { answer throws(InterviewAsker.Refusal) -> MotionRange.Device? in
      if answer.isEmpty { return nil }
      guard let number = Int(answer), devices.indices.contains(number - 1) else {
        throw .init("Type a number from the list, or nothing.")
      }
      return devices[number - 1]
    }
    guard let device else { return }
    for (direction, side) in InterviewScript.movements {
      let degrees = try asker.whole(
        direction.inWords(to: side).sentenceCase, 0...120,
        hint: "degrees of active movement, measured by a clinician; empty where it was not measured")
      guard let degrees else { continue }
      assessment.motionRanges.removeAll { $0.direction == direction && $0.side == side }
      assessment.motionRanges.append(
        MotionRange(
          direction: direction, side: side,
          finding: .measured(degrees: degrees, device: device, by: .clinician, on: assessment.assessedOn)))
    }
  }

  private static let movements: [(Direction, Side?)] = [
    (.flexion, nil), (.extension_, nil), (.lateralFlexion, .left), (.lateralFlexion, .right),
    (.rotation, .left),
    (.rotation, .right),
  ]

  mutating func baselineTrials(_ assessment: inout Assessment) throws(InterviewAsker.Stop) {
    while let item = try item(
      "A movement that was tried", hint: "id, title or a few words; empty when done", empty: nil,
      of: assessment)
    {
      if item.kind == .own, !assessment.ownItems.contains(where: { $0.id == item.id }) {
        assessment.ownItems.append(item)
      }
      let isHeld = item.demands.hold != Hold.none
      let unit: BaselineTrials.Unit = isHeld ? .seconds : .repetitions
      let bounds = unit.bounds
      let tolerated = try asker.ask(
        "What was tolerated in each trial, \(isHeld ? "seconds of one hold" : "repetitions without a rest")?",
        hint: "1 to \(BaselineTrials.most) numbers with blanks: 8 10 9"
      ) { answer throws(InterviewAsker.Refusal) in
        let words = answer.split(separator: " ")
        let values = words.compactMap { Int($0) }.filter(bounds.contains)
        guard values.count == words.count, (1...BaselineTrials.most).contains(values.count) else {
          throw .init(
            "Type 1 to \(BaselineTrials.most) numbers from \(bounds.lowerBound) to \(bounds.upperBound).")
        }
        return values
      }
      assessment.baselineTrials.append(
        BaselineTrials(
          step: StepID(item: item.id, change: nil), unit: unit, tolerated: tolerated,
          on: assessment.assessedOn))
    }
  }
}
