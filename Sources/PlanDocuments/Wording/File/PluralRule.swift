/// How a language chooses the form of a noun by its number. The forms in a place are in the order given here.
enum PluralRule: String, CaseIterable, Sendable {
  /// One form for every number, as in Japanese.
  case other
  /// One, and every other number, as in English and German.
  case oneOther = "one-other"
  /// Nought and one, and every other number, as in French.
  case noughtOneOther = "nought-one-other"
  /// 1, 21, 31 …; 2 to 4, 22 to 24 …; every other number, as in Ukrainian.
  case oneFewMany = "one-few-many"

  /// How many forms a place has.
  var forms: Int {
    switch self {
    case .other: 1
    case .oneOther, .noughtOneOther: 2
    case .oneFewMany: 3
    }
  }

  /// Which form stands with a number, 0 for the first.
  func form(of number: Int) -> Int {
    let count = number.magnitude
    switch self {
    case .other: return 0
    case .oneOther: return count == 1 ? 0 : 1
    case .noughtOneOther: return count < 2 ? 0 : 1
    case .oneFewMany:
      if count % 10 == 1, count % 100 != 11 { return 0 }
      return (2...4).contains(count % 10) && !(12...14).contains(count % 100) ? 1 : 2
    }
  }
}
