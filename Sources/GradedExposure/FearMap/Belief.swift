/// Expected fear of the steps on the ladders, as sessions change it.
///
/// Means and covariance in points; a session's effects are applied to a copy, never in place of the map.
struct Belief {
  let steps: [StepID]
  private(set) var mean: [Double]
  private var covariance: Matrix
  private let similarity: Matrix
  private let peakNoise: Double
  private let carryOverSimilar: Double
  private let carryOverAll: Double
  private let expectedDrop: Double
  private let indexByID: [StepID: Int]

  init(_ steps: [StepID], in map: FearMap, settings: TreatmentProtocol) {
    let at = steps.compactMap(map.index(of:))
    self.steps = at.map { map.candidates[$0].id }
    peakNoise = settings[.peakNoise]
    carryOverSimilar = settings[.carryOverSimilar]
    carryOverAll = settings[.carryOverAll]
    expectedDrop = settings[.expectedDrop]
    indexByID = Dictionary(uniqueKeysWithValues: self.steps.enumerated().map { ($1, $0) })
    mean = at.map { map.mean[$0] }
    covariance = Matrix(rows: at.count, columns: at.count) { map.covariance(at[$0], at[$1]) }
    similarity = Matrix(rows: at.count, columns: at.count) {
      map.kernel.similarity(map.candidates[at[$0]].features, map.candidates[at[$1]].features)
    }
  }

  func index(of step: StepID) -> Int? { indexByID[step] }

  /// How alike two steps are, 0...1.
  func similarity(_ x: Int, _ y: Int) -> Double { similarity[x, y] }

  /// Standard deviation of the next peak: of the expected fear and of a single peak around it.
  func peakSD(_ step: Int) -> Double {
    (max(0, covariance[step, step]) + peakNoise * peakNoise).squareRoot()
  }

  /// The chance that the next peak lies above `bound`.
  func chance(_ step: Int, above bound: Double) -> Double {
    GradedExposure.chance(above: bound, mean: mean[step], sd: peakSD(step))
  }

  /// Expected points off step `other` when `step` is practised once (SEL-1).
  func expectedDrop(of other: Int, practising step: Int) -> Double {
    let scale = min(max(mean[other], 0) / max(mean[step], 15), 1.5)
    let carried = carryOverSimilar * similarity[step, other] + carryOverAll
    return expectedDrop * max(mean[step], 0) * scale * carried
  }

  /// The belief after `step` was practised as expected: every step falls by its expected drop, and the
  /// practised one and its like are known better.
  func afterExpected(_ step: Int) -> Belief {
    var next = self
    for other in steps.indices { next.mean[other] -= expectedDrop(of: other, practising: step) }
    let sd = peakSD(step)
    let column = steps.indices.map { covariance[$0, step] }
    for row in steps.indices {
      for other in steps.indices { next.covariance[row, other] -= column[row] * column[other] / (sd * sd) }
    }
    return next
  }
}
