/// The short code at the foot of a sheet, by which it is held against its plan: `7HKM-P3XA`.
///
/// Seven signs are made from a version of a plan (`Plan.code(of:)`); the eighth catches a slip: any one wrong sign, and
/// any two signs that changed places. A code finds mistakes; it keeps no secret, and somebody who wants to can make one.
public struct SheetCode: Hashable, Sendable {
  /// The code in two groups of four.
  public let text: String

  /// The signs: a prime number of them, none of which is mistaken for another in print or by hand (0 and O, 1 and I).
  static let signs = Array("346789ACDEFHJKMNPRTVWXY")
  /// The signs of a code, the last one included.
  static let length = 8

  /// The code of a digest of at least 16 hexadecimal digits.
  init(digest: String) {
    var rest = digest.utf8.prefix(16).reduce(UInt64(0)) { sum, digit in
      sum << 4 | UInt64(digit > 57 ? digit - 87 : digit - 48)
    }
    var values: [Int] = []
    for _ in 1..<SheetCode.length {
      let (left, value) = rest.quotientAndRemainder(dividingBy: UInt64(SheetCode.signs.count))
      values.append(Int(value))
      rest = left
    }
    // With a prime number of signs there is exactly one that fits.
    values += SheetCode.signs.indices.filter { SheetCode.fits(values + [$0]) }
    text = SheetCode.grouped(values.map { SheetCode.signs[$0] })
  }

  /// The code that somebody typed: in either case, with any spaces and hyphens.
  ///
  /// - Throws: What keeps it from being a code.
  public init(typed: String) throws(SheetCodeProblem) {
    let signs = typed.filter { !$0.isWhitespace && !"-\u{2010}\u{2011}\u{2013}".contains($0) }
      .map { Character($0.uppercased()) }
    let unknown = signs.filter { !SheetCode.signs.contains($0) }
    guard unknown.isEmpty else { throw .unknownSign(typed, String(unknown[0])) }
    guard signs.count == SheetCode.length else { throw .otherLength(typed, found: signs.count) }
    guard SheetCode.fits(signs.compactMap(SheetCode.signs.firstIndex)) else { throw .mistyped(typed) }
    text = SheetCode.grouped(signs)
  }

  /// Whether the last sign fits the others: each counts by its place, modulo their number. No wrong sign and no change
  /// of places leaves such a sum as it was.
  private static func fits(_ values: [Int]) -> Bool {
    values.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element } % signs.count == 0
  }

  private static func grouped(_ signs: [Character]) -> String {
    String(signs.prefix(4)) + "-" + String(signs.dropFirst(4))
  }
}

/// Why something typed is no code.
public enum SheetCodeProblem: Error, Hashable, Sendable {
  /// It has a sign that no code has.
  case unknownSign(String, String)
  /// It has too few signs, or too many.
  case otherLength(String, found: Int)
  /// Its last sign does not fit the others.
  case mistyped(String)
}
