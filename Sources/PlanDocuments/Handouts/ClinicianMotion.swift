import GradedExposure

/// Ranges of motion, with the error of the device and other people's ranges beside them.
struct ClinicianMotion {
  let assessment: Assessment

  var blocks: [Block] {
    guard !assessment.motionRanges.isEmpty else { return [] }
    return assessment.motionRanges.map { .item(line($0), marker: "-") } + context
  }

  private func line(_ range: MotionRange) -> String {
    let movement = range.direction.inWords(to: range.side).sentenceCase + ": "
    switch range.finding {
    case .measured(let degrees, let device, let by, let on):
      return movement
        + Text.degreesByThe.inWords([
          "degrees": degrees, "device": device.inWords, "by": by.inWords, "on": on.dateInWords,
        ])
        + band(range.direction)
    case .taped(let millimetres, let by, let on):
      return movement
        + Text.mmOnATape.inWords(["millimetres": millimetres, "by": by.inWords, "on": on.dateInWords])
    case .notMeasured(let because): return movement + Text.notMeasured.inWords + " " + because.inWords
    }
  }

  private func band(_ direction: Direction) -> String {
    guard let age = assessment.ageYears, let band = MotionReference.band(direction, ageYears: age) else {
      return ""
    }
    let status = MotionReference.bandSource.status.inWords
    return Text.roughBandAtTo.inWords([
      "age": age, "lowerBound": band.lowerBound, "upperBound": band.upperBound, "status": status,
    ])
  }

  private var context: [Block] {
    let measured = assessment.motionRanges.filter { if case .measured = $0.finding { true } else { false } }
    guard !measured.isEmpty else { return [] }
    let band = assessment.ageYears == nil ? [] : [MotionReference.bandSource]
    return [
      .paragraph(
        Text.besideTheRangesAs.inWords, indent: 2)
    ]
      + (bothWays + errors(measured) + (band + MotionReference.general).map(\.inWords)).map {
        .item($0.sentenceCase, marker: "-", indent: 2)
      }
  }

  /// Both ways of a movement together, where both were measured: only so are other people's read.
  private var bothWays: [String] {
    guard let age = assessment.ageYears, let sex = assessment.sex else { return [] }
    let pairs: [(name: String, one: (Direction, Side?), other: (Direction, Side?))] = [
      (Text.lookingDownAndUp.inWords, (.flexion, nil), (.extension_, nil)),
      (Text.tiltingBothWays.inWords, (.lateralFlexion, .left), (.lateralFlexion, .right)),
      (Text.turningBothWays.inWords, (.rotation, .left), (.rotation, .right)),
    ]
    return pairs.compactMap { pair in
      guard let one = latest(pair.one), let other = latest(pair.other),
        let reference = MotionReference.bothWays(pair.one.0, ageYears: age, sex: sex)
      else { return nil }
      return Text.togetherDegrees.inWords(["name": pair.name, "other": one + other]) + " " + reference.inWords
    }
  }

  private func latest(_ movement: (direction: Direction, side: Side?)) -> Int? {
    let found = assessment.motionRanges.compactMap { range -> (degrees: Int, on: CivilDay)? in
      guard range.direction == movement.direction, range.side == movement.side,
        case .measured(let degrees, _, _, let on) = range.finding
      else { return nil }
      return (degrees, on)
    }
    return found.max { $0.on < $1.on }?.degrees
  }

  private func errors(_ measured: [MotionRange]) -> [String] {
    MotionRange.Device.allCases.filter { device in
      measured.contains { if case .measured(_, device, _, _) = $0.finding { true } else { false } }
    }.map { device in
      let rows = MotionReference.errors(device).map(\.inWords)
      return device.inWords + ": "
        + (rows.isEmpty ? Text.noErrorOfMeasurement.inWords : rows.joined(separator: "; "))
    }
  }
}

extension ClinicianMotion {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "clinician-motion"
    case degreesByThe, mmOnATape, notMeasured, roughBandAtTo, besideTheRangesAs, lookingDownAndUp
    case tiltingBothWays, turningBothWays, togetherDegrees, noErrorOfMeasurement
  }
}
