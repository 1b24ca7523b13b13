import Foundation

@testable import GradedExposure

/// The belief as engine.md writes it, slowly: whole matrices, and every change a product of them.
struct BeliefOracle {
  typealias Rows = [[Double]]

  private(set) var mean: [Double]
  private(set) var covariance: Rows
  /// Likeness of the steps, without the two shares.
  let likeness: Rows
  private var count: Int { likeness.count }

  init(_ belief: Belief) {
    let size = belief.state.count
    mean = belief.state
    covariance = (0..<size).map { row in (0..<size).map { belief.covariance[row, $0] } }
    likeness = belief.steps.indices.map { row in belief.steps.indices.map { belief.similarity(row, $0) } }
  }

  /// A Kalman update with the row h that reads one step: K = Σhᵀ/(hΣhᵀ + R), the surprise clipped.
  mutating func observe(_ step: Int, fear: Double, noise: Double, outlier: Double) {
    let reads = mean.indices.map { $0 == step ? 1.0 : 0 }
    let along = covariance.map { row in zip(row, reads).reduce(0) { $0 + $1.0 * $1.1 } }
    let variance = zip(reads, along).reduce(pow(noise, 2)) { $0 + $1.0 * $1.1 }
    let gain = along.map { $0 / variance }
    let limit = outlier * sqrt(variance)
    let surprise = min(max(fear - mean[step], -limit), limit)
    mean = zip(mean, gain).map { $0 + $1 * surprise }
    // Σ' = (I − K h) Σ
    let keeps = mean.indices.map { row in
      mean.indices.map { (row == $0 ? 1.0 : 0) - gain[row] * reads[$0] }
    }
    covariance = product(keeps, covariance)
  }

  /// f_j ← f_j − L·c_j·(g·s_ij + G), written as one matrix T: z ← T z, Σ ← T Σ Tᵀ; g and G within 0...1.
  mutating func carry(_ signal: Double, from step: Int) {
    for share in [count, count + 1] { mean[share] = min(max(mean[share], 0), 1) }
    var transition = mean.indices.map { row in mean.indices.map { row == $0 ? 1.0 : 0 } }
    for other in 0..<count {
      let pull = min(max(mean[other], 0) / max(mean[step], 15), 1.5)
      transition[other][count] = -signal * pull * likeness[step][other]
      transition[other][count + 1] = -signal * pull
    }
    mean = transition.map { row in zip(row, mean).reduce(0) { $0 + $1.0 * $1.1 } }
    let transposed = mean.indices.map { row in mean.indices.map { transition[$0][row] } }
    covariance = product(product(transition, covariance), transposed)
  }

  /// f_j ← f_j + (1 − (1 − leak/(1 + r_j))^(Δt/7))·max(b_j − f_j, 0); Σ_ff += drift²·(Δt/7)·S.
  mutating func pass(days: Int, before: [Double], retrievals: [Int], leak: Double, drift: Double) {
    let weeks = Double(days) / 7
    for step in 0..<count {
      let kept = pow(1 - leak / Double(1 + retrievals[step]), weeks)
      mean[step] += (1 - kept) * max(before[step] - mean[step], 0)
      for other in 0..<count { covariance[step][other] += pow(drift, 2) * weeks * likeness[step][other] }
    }
  }

  private func product(_ left: Rows, _ right: Rows) -> Rows {
    left.map { row in
      right.indices.map { column in row.indices.reduce(0) { $0 + row[$1] * right[$1][column] } }
    }
  }
}
