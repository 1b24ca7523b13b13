/// How expected fear depends on what makes a movement hard, and how movements resemble one another
/// (PRED-1, PRED-3): the prior mean m and covariance K of the fear map.
struct Kernel {
  /// A candidate's demands, read once.
  struct Features {
    let direction: DirectionClass
    /// 0...1 in the order of `Demand.ordered`; a vector, because a map compares tens of thousands of pairs.
    let levels: SIMD8<Double>
    let hold: Hold
    let position: Position
    let aid: Aid

    init(_ demands: Demands) {
      direction = DirectionClass(demands)
      var levels = SIMD8<Double>()
      for (index, demand) in Demand.ordered.enumerated() { levels[index] = demands.scaled(demand) }
      self.levels = levels
      hold = demands.hold
      position = demands.position
      aid = demands.aid
    }
  }

  private let base: Double
  /// Points from none to full of each ordered demand; 0 for a demand that is not ordered for this patient.
  private let slopes: [Double]
  private let reach: [Double]
  private let mirror: Double
  private let other: Double
  private let levelVariance: Double
  private let directionVariance: Double
  private let similarVariance: Double
  private let itemVariance: Double

  init(_ settings: TreatmentProtocol, unordered: [Demand]) {
    base = settings[.priorBase]
    slopes = zip(
      Demand.ordered,
      [
        settings[.priorExtremity], settings[.priorSpeed], settings[.priorLoad], settings[.priorArms],
        settings[.priorContext],
      ]
    ).map { unordered.contains($0) ? 0 : $1 }
    reach = [
      settings[.extremityReach], settings[.speedReach], settings[.loadReach], settings[.armsReach],
      settings[.contextReach],
    ]
    mirror = settings[.mirrorSimilarity]
    other = settings[.otherSimilarity]
    func squared(_ key: SettingKey) -> Double { settings[key] * settings[key] }
    levelVariance = squared(.levelSD)
    directionVariance = squared(.directionSD)
    similarVariance = squared(.similarSD)
    itemVariance = squared(.itemSD)
  }

  /// Expected fear before any rating; also the physical demand, in points, by which ties are ordered.
  func mean(_ x: Features) -> Double {
    var sum = base
    for index in slopes.indices { sum += slopes[index] * x.levels[index] }
    return sum
  }

  /// How much of what is learned about one movement holds for the other, 0...1.
  func similarity(_ x: Features, _ y: Features) -> Double {
    var distance = 0.0
    for index in slopes.indices { distance += abs(x.levels[index] - y.levels[index]) / reach[index] }
    return x.direction.similarity(to: y.direction, mirror: mirror, distant: other) * exponential(-distance)
  }

  /// Prior covariance of two candidates.
  func covariance(_ x: Features, _ y: Features, same: Bool) -> Double {
    var sum = levelVariance
    if x.direction == y.direction { sum += directionVariance }
    for index in slopes.indices {
      let half = slopes[index] / 2
      sum += half * half * x.levels[index] * y.levels[index]
    }
    sum += similarVariance * similarity(x, y)
    return same ? sum + itemVariance : sum
  }
}
