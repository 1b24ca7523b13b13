import GradedExposure

/// Directions and contexts: practised, planned, avoided.
struct ProgressCoverage {
  typealias Text = ProgressText

  let coverage: [CourseProgress.Coverage]

  var blocks: [Block] {
    coverage.map { row in
      .item(
        (row.isAvoidanceTold ? Text.covered : .coveredUntold).inWords([
          "direction": row.direction.inWords(to: row.side).sentenceCase, "context": row.context.inWords,
          "practised": row.practised.count, "planned": row.planned.count, "avoided": row.avoided.count,
        ]), marker: "-")
    } + [.item(missing, marker: "-"), .paragraph(Text.coverageKey.inWords)]
  }

  private var missing: String {
    let plain: [(Direction, Side?)] = [
      (.flexion, nil), (.extension_, nil), (.lateralFlexion, .left), (.lateralFlexion, .right),
      (.rotation, .left), (.rotation, .right),
    ]
    let none = plain.filter { direction, side in
      !coverage.contains { $0.direction == direction && ($0.side == side || $0.side == .both) }
    }
    return none.isEmpty
      ? Text.allCovered.inWords
      : Text.notCovered.inWords(["list": none.map { $0.inWords(to: $1) }.joined(separator: ", ")])
  }
}
