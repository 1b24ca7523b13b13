import Foundation
import Testing

@testable import GradedExposure

/// The fear map as engine.md writes it, slowly: every rating a row of its own, and a whole inverse.
struct MapOracle {
  let mean: [Double]
  let covariance: (Int, Int) -> Double
  let prior: [Double]

  init(
    _ candidates: [(id: StepID, demands: Demands)], ratings: [(step: StepID, fear: Int)],
    settings: TreatmentProtocol, unordered: [Demand]
  ) {
    let points: [(Demand, Double, Double)] = [
      (.extremity, settings[.priorExtremity], settings[.extremityReach]),
      (.speed, settings[.priorSpeed], settings[.speedReach]),
      (.load, settings[.priorLoad], settings[.loadReach]),
      (.arms, settings[.priorArms], settings[.armsReach]),
      (.context, settings[.priorContext], settings[.contextReach]),
    ].map { (demand: Demand, points: Double, reach: Double) in
      (demand, unordered.contains(demand) ? 0 : points, reach)
    }
    let movements = candidates.map { MapOracle.movements($0.demands) }
    let levels = candidates.map { candidate in points.map { candidate.demands.scaled($0.0) } }
    func kernel(_ i: Int, _ j: Int) -> Double {
      let isSame = movements[i] == movements[j]
      var sum = pow(settings[.levelSD], 2) + (isSame ? pow(settings[.directionSD], 2) : 0)
      var distance = 0.0
      for (at, (_, slope, reach)) in points.enumerated() {
        sum += pow(slope / 2, 2) * levels[i][at] * levels[j][at]
        distance += abs(levels[i][at] - levels[j][at]) / reach
      }
      let alike =
        isSame
        ? 1
        : MapOracle.areRelated(movements[i], movements[j])
          ? settings[.mirrorSimilarity] : settings[.otherSimilarity]
      sum += pow(settings[.similarSD], 2) * alike * exp(-distance)
      return sum + (i == j ? pow(settings[.itemSD], 2) : 0)
    }
    let prior = levels.map { levels in
      zip(points, levels).reduce(settings[.priorBase]) { $0 + $1.0.1 * $1.1 }
    }
    let rated = ratings.compactMap { rating in
      candidates.firstIndex { $0.id == rating.step }.map { (at: $0, fear: Double(rating.fear)) }
    }
    let shared = candidates.indices.map { i in candidates.indices.map { kernel(i, $0) } }
    let inverse = MapOracle.inverse(
      rated.indices.map { row in
        rated.indices.map { column in
          shared[rated[row].at][rated[column].at] + (row == column ? pow(settings[.ratingNoise], 2) : 0)
        }
      })
    // The gain of every candidate: its covariance with the ratings times their inverse.
    let gains = candidates.indices.map { i in
      rated.indices.map { column in
        rated.indices.reduce(0) { $0 + shared[i][rated[$1].at] * inverse[$1][column] }
      }
    }
    self.prior = prior
    mean = candidates.indices.map { i in
      zip(gains[i], rated).reduce(prior[i]) { $0 + $1.0 * ($1.1.fear - prior[$1.1.at]) }
    }
    covariance = { i, j in
      zip(gains[i], rated).reduce(shared[i][j]) { $0 - $1.0 * shared[$1.1.at][j] }
    }
  }

  /// The single movements, each with its side, that a movement is made of.
  private static func movements(_ demands: Demands) -> Set<String> {
    var found: Set<String> = []
    for direction in demands.components {
      let sides: [Side?] =
        !direction.hasSide ? [nil] : demands.side == .both ? [.left, .right] : [demands.side]
      for side in sides { found.insert(direction.rawValue + (side?.rawValue ?? "")) }
    }
    return found
  }

  /// The other side, or a part of a whole.
  private static func areRelated(_ left: Set<String>, _ right: Set<String>) -> Bool {
    func mirrored(_ movement: String) -> String {
      if movement.hasSuffix("left") { return movement.dropLast(4) + "right" }
      return movement.hasSuffix("right") ? movement.dropLast(5) + "left" : movement
    }
    guard !left.isEmpty, !right.isEmpty else { return false }
    return left.isSubset(of: right) || right.isSubset(of: left) || Set(left.map(mirrored)) == right
  }

  /// Gauss and Jordan's elimination with pivots.
  private static func inverse(_ matrix: [[Double]]) -> [[Double]] {
    let size = matrix.count
    var rows = matrix.indices.map { row in matrix[row] + matrix.indices.map { $0 == row ? 1 : 0 } }
    for column in 0..<size {
      let pivot = (column..<size).max { abs(rows[$0][column]) < abs(rows[$1][column]) } ?? column
      rows.swapAt(column, pivot)
      let divisor = rows[column][column]
      rows[column] = rows[column].map { $0 / divisor }
      for row in 0..<size where row != column {
        let factor = rows[row][column]
        for at in rows[row].indices { rows[row][at] -= factor * rows[column][at] }
      }
    }
    return rows.map { Array($0[size...]) }
  }
}
