/// The chance that a normal value lies above a bound.
///
/// Abramowitz and Stegun 26.2.17; absolute error below 1e-7, far below a percent that anybody reads.
func chance(above bound: Double, mean: Double, sd: Double) -> Double {
  let z = (bound - mean) / sd
  let t = 1 / (1 + 0.231_641_9 * abs(z))
  let density = 0.398_942_280_401_432_7 * exponential(-z * z / 2)
  let series =
    t
    * (0.319_381_530
      + t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))))
  let tail = density * series
  return z >= 0 ? tail : 1 - tail
}

/// Standard deviations either way within which four in five normal values lie.
let fourInFive = 1.2816
