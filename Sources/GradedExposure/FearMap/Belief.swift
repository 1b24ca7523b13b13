/// Expected fear of the steps, and how much of a drop carries over, as sessions change them.
///
/// One linear-Gaussian state z = (f₁…fₙ, g, G): the fear of each step, the share of a drop that carries over to
/// similar steps, and the share that carries over to all. Every later peak corrects the two shares through their
/// covariance with it, so that the patient's own rate of learning needs no fitting.
struct Belief {
  let steps: [StepID]
  /// The means of the state, the two shares last.
  private(set) var state: [Double]
  /// Of the state, in the same order.
  private(set) var covariance: Matrix
  /// Standard deviation of a single peak around what is expected.
  var peakNoise: Double
  private let similarity: Matrix
  private let expectedDrop: Double
  private let indexByID: [StepID: Int]

  init(_ steps: [StepID], in map: FearMap, settings: TreatmentProtocol) {
    let at = steps.compactMap(map.index(of:))
    let count = at.count
    self.steps = at.map { map.candidates[$0].id }
    peakNoise = settings[.peakNoise]
    expectedDrop = settings[.expectedDrop]
    indexByID = Dictionary(uniqueKeysWithValues: self.steps.enumerated().map { ($1, $0) })
    state = at.map { map.mean[$0] } + [settings[.carryOverSimilar], settings[.carryOverAll]]
    let spread = [settings[.carryOverSimilarSD], settings[.carryOverAllSD]]
    covariance = Matrix(rows: count + 2, columns: count + 2) { row, column in
      if row < count, column < count { return map.covariance(at[row], at[column]) }
      return row == column ? spread[row - count] * spread[row - count] : 0
    }
    similarity = Matrix(rows: count, columns: count) {
      map.kernel.similarity(map.candidates[at[$0]].features, map.candidates[at[$1]].features)
    }
  }

  /// Expected fear by position in `steps`, in points; not clipped to the scale.
  var mean: ArraySlice<Double> { state[..<steps.count] }

  /// The share of a drop that carries over to similar steps, 0...1.
  var carryOverSimilar: Double { min(1, max(0, state[steps.count])) }

  /// The share of a drop that carries over to every step, 0...1.
  var carryOverAll: Double { min(1, max(0, state[steps.count + 1])) }

  func index(of step: StepID) -> Int? { indexByID[step] }

  /// How alike two steps are, 0...1.
  func similarity(_ x: Int, _ y: Int) -> Double { similarity[x, y] }

  /// Standard deviation of the next peak: of the expected fear and of a single peak around it.
  func peakSD(_ step: Int) -> Double {
    (max(0, covariance[step, step]) + peakNoise * peakNoise).squareRoot()
  }

  /// The chance that the next peak lies above `bound`.
  func chance(_ step: Int, above bound: Double) -> Double {
    GradedExposure.chance(above: bound, mean: state[step], sd: peakSD(step))
  }

  /// How strongly a drop of `step` moves `other` (c in the equations): with its fear, at most one and a half times.
  func pull(of other: Int, practising step: Int) -> Double {
    min(max(state[other], 0) / max(state[step], 15), 1.5)
  }

  /// Expected points off step `other` when `step` is practised once (SEL-1).
  func expectedDrop(of other: Int, practising step: Int) -> Double {
    let carried = carryOverSimilar * similarity[step, other] + carryOverAll
    return expectedDrop * max(state[step], 0) * pull(of: other, practising: step) * carried
  }

  /// The belief after `step` was practised as expected: every step falls by its expected drop, and the
  /// practised one and its like are known better.
  func afterExpected(_ step: Int) -> Belief {
    var next = self
    for other in steps.indices { next.state[other] -= expectedDrop(of: other, practising: step) }
    let sd = peakSD(step)
    next.learn(along: next.column(step), variance: sd * sd)
    return next
  }

  func column(_ step: Int) -> [Double] { state.indices.map { covariance[$0, step] } }

  /// Takes what one observation says out of the covariance.
  mutating func learn(along column: [Double], variance: Double) {
    for row in state.indices {
      for other in state.indices { covariance[row, other] -= column[row] * column[other] / variance }
    }
  }

  mutating func move(_ index: Int, by points: Double) { state[index] += points }

  mutating func replaceCovariance(_ matrix: Matrix) { covariance = matrix }
}
