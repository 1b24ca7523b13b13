/// What each candidate is expected to feel like, and how sure that is: a linear-Gaussian belief over all
/// candidates, conditioned on the ratings.
///
/// Ties, missing and contradictory ratings need no special case here; repeated ratings are combined by their
/// precision (HIER-2).
struct FearMap {
  let candidates: [Candidate]
  let kernel: Kernel
  /// Expected fear, in points; not clipped to the scale.
  let mean: [Double]
  /// Variance of the expected fear itself.
  let variance: [Double]
  /// Expected fear in the starting hierarchy: never lower for a harder candidate than for an easier one
  /// (PRED-2), within 0...100. It never changes once treatment has begun.
  let baseline: [Double]

  private let indexByID: [StepID: Int]
  /// Solved covariances of the ratings with every candidate, one row a candidate.
  private let weights: [[Double]]

  /// The map of these candidates; each rating names a candidate and its fear, 0...100.
  init(
    candidates: [Candidate], ratings: [(step: StepID, fear: Int)], settings: TreatmentProtocol,
    unordered: [Demand]
  ) {
    let kernel = Kernel(settings, unordered: unordered)
    let index = Dictionary(uniqueKeysWithValues: candidates.enumerated().map { ($1.id, $0) })
    // Ratings of one candidate say what their mean says with a smaller error. Combining them first keeps the
    // work to the number of rated candidates, and their order out of it.
    var fears: [Int: [Int]] = [:]
    for rating in ratings {
      if let at = index[rating.step] { fears[at, default: []].append(rating.fear) }
    }
    let rated = fears.sorted { $0.key < $1.key }.map { at, fears in
      (at: at, fear: Double(fears.reduce(0, +)) / Double(fears.count), times: Double(fears.count))
    }
    func covariance(_ x: Int, _ y: Int) -> Double {
      kernel.covariance(candidates[x].features, candidates[y].features, same: x == y)
    }
    let noise = settings[.ratingNoise]
    let own = candidates.indices.map { covariance($0, $0) }
    let posterior = Posterior(
      ratings: Matrix(rows: rated.count, columns: rated.count) { covariance(rated[$0].at, rated[$1].at) },
      noise: rated.map { noise * noise / $0.times },
      candidates: candidates.indices.map { at in rated.map { covariance(at, $0.at) } }, variances: own)
    let prior = candidates.map { kernel.mean($0.features) }
    let surprise = posterior.lower.forwardSolved(rated.map { $0.fear - prior[$0.at] })
    var mean = prior
    var variance: [Double] = []
    for (at, weights) in posterior.weights.enumerated() {
      var known = 0.0
      for (weight, value) in zip(weights, surprise) {
        mean[at] += weight * value
        known += weight * weight
      }
      variance.append(max(0, own[at] - known))
    }
    self.candidates = candidates
    self.kernel = kernel
    self.mean = mean
    self.variance = variance
    weights = posterior.weights
    indexByID = index
    baseline = FearMap.baseline(mean, candidates.map(\.features), DemandOrder(unordered: unordered))
  }

  /// The position of a candidate.
  func index(of step: StepID) -> Int? { indexByID[step] }

  /// Covariance of two candidates' expected fear.
  func covariance(_ x: Int, _ y: Int) -> Double {
    var sum = kernel.covariance(candidates[x].features, candidates[y].features, same: x == y)
    for (left, right) in zip(weights[x], weights[y]) { sum -= left * right }
    return sum
  }

  /// The mean of the two monotone envelopes: halfway between the highest that is expected of anything easier
  /// and the lowest of anything harder.
  private static func baseline(_ mean: [Double], _ features: [Kernel.Features], _ order: DemandOrder)
    -> [Double]
  {
    features.indices.map { i in
      var highest = mean[i]
      var lowest = mean[i]
      for j in features.indices where features[j].direction == features[i].direction {
        if order.isEasier(features[j], than: features[i]) {
          highest = max(highest, mean[j])
        } else if order.isEasier(features[i], than: features[j]) {
          lowest = min(lowest, mean[j])
        }
      }
      return min(100, max(0, (highest + lowest) / 2))
    }
  }
}
