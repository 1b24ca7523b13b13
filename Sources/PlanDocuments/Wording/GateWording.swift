import GradedExposure

extension Gate {
  /// What the limit takes out of the plan.
  var limits: String { inWords(part: "limits") }

  /// Who lifts it.
  var liftedBy: String { inWords(part: "liftedBy") }

  /// Its id and what it limits: "C-rot (no turning beyond 75% of the own range)".
  var inWords: String { rawValue + " (" + limits + ")" }
}
