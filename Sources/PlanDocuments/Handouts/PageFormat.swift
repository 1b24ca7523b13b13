/// The form of a printed page: how wide, how long, in which characters, in which print.
public struct PageFormat: Hashable, Sendable {
  /// What a page may be made of.
  public enum Characters: Hashable, Sendable {
    /// UTF-8, as the words were given.
    case unicode
    /// ASCII alone: typography is written out, and letters that ASCII does not have are refused.
    case ascii
  }

  /// The columns that a page may have.
  public static let widths = 32...132
  /// The lines that a page may have.
  public static let lengths = 20...100
  /// The columns that a page in large print may have.
  public static let largePrintWidths = 32...40

  /// The columns of a line.
  public let width: Int
  /// The lines of a page, header and footer included.
  public let length: Int
  /// What the page is made of.
  public let characters: Characters
  /// Whether it is for a large font: few columns, an empty line after every entry.
  public let isLargePrint: Bool

  /// 72 columns and 60 lines: an 11 point font on A4 or Letter.
  public static let standard = PageFormat(72, 60, .unicode, isLargePrint: false)

  /// That format; nil where the width or the length is out of its range.
  ///
  /// Without a width and a length it is 72 columns by 60 lines, in large print 40 by 32, which is what an 18 point
  /// font leaves on A4 or Letter.
  public init?(
    width: Int? = nil, length: Int? = nil, characters: Characters = .unicode, isLargePrint: Bool = false
  ) {
    let width = width ?? (isLargePrint ? 40 : PageFormat.standard.width)
    let length = length ?? (isLargePrint ? 32 : PageFormat.standard.length)
    let widths = isLargePrint ? PageFormat.largePrintWidths : PageFormat.widths
    guard widths.contains(width), PageFormat.lengths.contains(length) else { return nil }
    self.init(width, length, characters, isLargePrint: isLargePrint)
  }

  private init(_ width: Int, _ length: Int, _ characters: Characters, isLargePrint: Bool) {
    self.width = width
    self.length = length
    self.characters = characters
    self.isLargePrint = isLargePrint
  }
}
