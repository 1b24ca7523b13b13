extension SheetCodeProblem {
  /// What is wrong, and what to do.
  public var sentence: String {
    switch self {
    case .unknownSign(let typed, let sign):
      "\(quoted(typed)) has \(quoted(sign)), which no code has: a code is made of \(String(SheetCode.signs)). Look at "
        + "the foot of the sheet again."
    case .otherLength(let typed, let found):
      "\(quoted(typed)) has \(found.counting("sign", "signs")), and a code has \(SheetCode.length). Look at the foot "
        + "of the sheet again."
    case .mistyped(let typed):
      "the last sign of \(quoted(typed)) does not fit the others: one of them is wrong, or two changed places. Look at "
        + "the foot of the sheet again."
    }
  }
}
