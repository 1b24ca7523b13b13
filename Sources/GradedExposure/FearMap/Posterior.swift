/// What the ratings say of every candidate: covariances solved by the Cholesky factor of the ratings' own.
///
/// Likeness of directions (PRED-3) is no true covariance for every protocol within its bounds and every set of
/// own items. Where it is none, noise is added until nothing is known better than wholly: the ratings then say
/// less, and the map stays nearer the prior. On the standard protocol and catalogue nothing is added.
struct Posterior {
  /// The factor of the ratings' covariance, noise included.
  let lower: Matrix
  /// One row a candidate.
  let weights: [[Double]]

  /// - Parameters:
  ///   - ratings: Covariance of the rated candidates, without noise.
  ///   - noise: Variance of each rating.
  ///   - candidates: Covariance of every candidate with the rated ones, one row a candidate.
  ///   - variances: Prior variance of every candidate.
  init(ratings: Matrix, noise: [Double], candidates: [[Double]], variances: [Double]) {
    var added = 0.0
    while true {
      let observed = Matrix(rows: ratings.rows, columns: ratings.columns) { row, column in
        row == column ? ratings[row, column] + noise[row] + added : ratings[row, column]
      }
      // Whatever the others say, a rating varies by its own noise at least; half of it allows for rounding.
      if let lower = observed.cholesky(least: (noise.min() ?? 1) / 2) {
        let weights = candidates.map(lower.forwardSolved)
        let isConsistent = zip(weights, variances).allSatisfy { weights, variance in
          weights.reduce(0) { $0 + $1 * $1 } <= variance
        }
        if isConsistent {
          self.lower = lower
          self.weights = weights
          return
        }
      }
      added = max(1, 2 * added)
    }
  }
}
