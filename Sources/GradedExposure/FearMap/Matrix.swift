/// A matrix of doubles in row order, with the few operations that the fear map needs, in a fixed order of
/// summation.
struct Matrix {
  let rows: Int
  let columns: Int
  var values: [Double]

  init(rows: Int, columns: Int, _ value: (Int, Int) -> Double = { _, _ in 0 }) {
    self.rows = rows
    self.columns = columns
    values = []
    values.reserveCapacity(rows * columns)
    for row in 0..<rows {
      for column in 0..<columns { values.append(value(row, column)) }
    }
  }

  subscript(row: Int, column: Int) -> Double {
    get { values[row * columns + column] }
    set { values[row * columns + column] = newValue }
  }

  /// The lower triangle L with L·Lᵀ = self, for a symmetric matrix; nil where a pivot falls below `least`, which
  /// has to be above 0.
  func cholesky(least: Double) -> Matrix? {
    var lower = Matrix(rows: rows, columns: rows)
    for i in 0..<rows {
      for j in 0...i {
        var sum = self[i, j]
        for k in 0..<j { sum -= lower[i, k] * lower[j, k] }
        if i == j, sum < least { return nil }
        lower[i, j] = i == j ? sum.squareRoot() : sum / lower[j, j]
      }
    }
    return lower
  }

  /// The x with self·x = right, for a lower triangle.
  func forwardSolved(_ right: [Double]) -> [Double] {
    var x = right
    for i in 0..<rows {
      var sum = x[i]
      for k in 0..<i { sum -= self[i, k] * x[k] }
      x[i] = sum / self[i, i]
    }
    return x
  }
}
