/// What a session does to the belief (engine equations, part d).
extension Belief {
  /// One observed fear of a step corrects it, its like, and the personal shares (LEARN-1); it pulls at most so many
  /// standard deviations (LEARN-7).
  mutating func observe(_ step: Int, fear: Double, noise: Double, outlier: Double) {
    let variance = max(0, covariance[step, step]) + noise * noise
    let most = outlier * variance.squareRoot()
    let surprise = min(most, max(-most, fear - state[step]))
    let column = column(step)
    for index in state.indices { move(index, by: column[index] / variance * surprise) }
    learn(along: column, variance: variance)
  }

  /// A drop within the session carries over to the next one: to the step itself and its like by one personal share,
  /// to all by another (LEARN-2). Linear in the state, so that the shares are learned with the fears; what they were
  /// corrected to beyond 0...1 is no share, and would let what is expected rise with every drop.
  mutating func carry(_ signal: Double, from step: Int) {
    guard signal > 0 else { return }
    let count = steps.count
    move(count, by: carryOverSimilar - state[count])
    move(count + 1, by: carryOverAll - state[count + 1])
    let weights = steps.indices.map { other in
      let pull = pull(of: other, practising: step)
      return (similar: signal * pull * similarity(step, other), all: signal * pull)
    }
    for (other, weight) in weights.enumerated() {
      move(other, by: -(weight.similar * state[count] + weight.all * state[count + 1]))
    }
    // T·Σ·Tᵀ, where T takes the weighted shares off each fear.
    var rows = covariance
    for (other, weight) in weights.enumerated() {
      for column in state.indices {
        rows[other, column] -=
          weight.similar * covariance[count, column] + weight.all * covariance[count + 1, column]
      }
    }
    var both = rows
    for (other, weight) in weights.enumerated() {
      for row in state.indices {
        both[row, other] -= weight.similar * rows[row, count] + weight.all * rows[row, count + 1]
      }
    }
    replaceCovariance(both)
  }

  /// Days without data: a share of the points won leaks back, less for what was retrieved (LEARN-8), and what is
  /// known grows less sure (LEARN-9).
  ///
  /// - Parameters:
  ///   - before: Fear before treatment, by step; nothing leaks beyond it.
  ///   - retrievals: Successful retrievals, by step.
  mutating func pass(
    days: Int, before: [Double], retrievals: [Int], leak: Double, drift: Double
  ) {
    guard days > 0 else { return }
    for step in steps.indices {
      let weekly = 1 - leak / Double(1 + retrievals[step])
      var kept = 1.0
      let daily = seventhRoot(weekly)
      for _ in 0..<days { kept *= daily }
      move(step, by: (1 - kept) * max(before[step] - state[step], 0))
    }
    let variance = drift * drift * Double(days) / 7
    var wider = covariance
    for row in steps.indices {
      for column in steps.indices { wider[row, column] += variance * similarity(row, column) }
    }
    replaceCovariance(wider)
  }

  /// The x with x⁷ = `value`, for a value of 0...1: multiplications and divisions alone, so that no C library can
  /// make two machines differ.
  private func seventhRoot(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    var root = 1.0
    for _ in 0..<60 {
      let sixth = root * root * root * root * root * root
      root -= (sixth * root - value) / (7 * sixth)
    }
    return root
  }
}
