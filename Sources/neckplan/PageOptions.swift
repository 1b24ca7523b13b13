internal import ArgumentParser
internal import PlanDocuments

/// The form of the pages of a handout.
struct PageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Columns of a line, 32 to 132, in large print to 40; without it 72, in large print 40.",
      valueName: "columns"), transform: Arguments.whole(PageFormat.widths))
  var width: Int?

  @Option(
    help: ArgumentHelp(
      "Lines of a page, 20 to 100; without it 60, in large print 32.", valueName: "lines"),
    transform: Arguments.whole(PageFormat.lengths))
  var lines: Int?

  @Flag(help: "ASCII only; words with other letters are refused, and without it the sheet is UTF-8.")
  var ascii = false

  @Flag(help: "Large print: few columns and more space, for an 18 point font on A4 or Letter.")
  var largePrint = false

  /// Whether anything was said of the pages; ASCII is no page.
  var isGiven: Bool { width != nil || lines != nil || largePrint }

  /// The format.
  func format() throws -> PageFormat {
    guard
      let format = PageFormat(
        width: width, length: lines, characters: ascii ? .ascii : .unicode, isLargePrint: largePrint)
    else {
      let widths = PageFormat.largePrintWidths
      throw Failure(
        .usage,
        "--large-print: a page in large print has \(widths.lowerBound) to \(widths.upperBound) columns. Leave --width out, or "
          + "make it at most \(widths.upperBound).")
    }
    return format
  }
}
