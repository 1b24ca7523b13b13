/// The sheets that no plan may be made from.
enum BadSheets {}

extension BadSheets {
  private static let header = "the first row has to name the columns, and none is"
  private static let fearHeader = "Write fear, fear (0-10) or fear (0-100) above the ratings."
  private static let itemHeader = "Write item above the movements and activities."

  /// What is wrong with a file or its header.
  static let files: [BadSheet] = [
    BadSheet("an empty file", "", ": the file is empty. Export the sheet again as CSV."),
    BadSheet("blank lines alone", "\r\n \n,,\n", ": the file is empty. Export the sheet again as CSV."),
    BadSheet(
      "a header alone", "item,fear\n",
      ": there is a header and no row below it. Add a row for each rated item."),
    BadSheet("no item column", "movement,fear\nturn-left,70\n", ", row 1: \(header) \"item\". \(itemHeader)"),
    BadSheet("no fear column", "item,SUDS\nturn-left,70\n", ", row 1: \(header) \"fear\". \(fearHeader)"),
    BadSheet(
      "a German header", "Bewegung;Angst\r\nturn-left;70\r\n",
      ", row 1: \(header) \"fear\". \(fearHeader)", ", row 1: \(header) \"item\". \(itemHeader)"),
    BadSheet(
      "a scale in the header that is none", "item,fear /10\nturn-left,7\n",
      ", row 1: \(header) \"fear\"; \"fear /10\" is not understood. \(fearHeader)"),
    BadSheet(
      "no header at all", "turn-left,70\nlook-up,40\n",
      ", row 1: \(header) \"fear\". \(fearHeader)", ", row 1: \(header) \"item\". \(itemHeader)"),
    BadSheet(
      "a title above the header", "Ratings of P-017\n\nitem,fear\nturn-left,70\n",
      ", row 1: the first row has to name the columns, and row 3 does. Delete the rows above it."),
    BadSheet(
      "a column twice", "item,fear,fear\nturn-left,70,60\n",
      ", row 1: the column \"fear\" is there twice. Keep one."),
    BadSheet(
      "a column twice, spelled in two ways",
      "Item,Fear (0-100),safety behavior,FEAR,Safety_Behaviour\nturn-left,70\n",
      ", row 1: the column \"fear\" is there twice. Keep one.",
      ", row 1: the column \"safety-behaviour\" is there twice. Keep one."),
    BadSheet(
      "Latin-1", bytes: Array("item,fear\n\"Beim ".utf8) + [0xDC] + Array("berholen\",70\n".utf8),
      ": the text is not UTF-8, so that letters such as ä and é cannot be read. Save the sheet as \"CSV UTF-8\"."
    ),
    BadSheet(
      "UTF-16 with a byte-order mark", bytes: [0xFF, 0xFE] + "item\tfear\n".utf8.flatMap { [$0, 0] },
      ": this is text in UTF-16, whatever its name ends in. Open it in the spreadsheet program and save it as "
        + "\"CSV UTF-8\"."),
    BadSheet(
      "UTF-16 without one", bytes: "item\tfear\n".utf8.flatMap { [0, $0] },
      ": this is text in UTF-16, whatever its name ends in. Open it in the spreadsheet program and save it as "
        + "\"CSV UTF-8\"."),
    BadSheet(
      "a workbook", bytes: [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00],
      ": this is a workbook, whatever its name ends in. Open it in the spreadsheet program and save it as "
        + "\"CSV UTF-8\"."),
    BadSheet(
      "an old workbook", bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1],
      ": this is a workbook, whatever its name ends in. Open it in the spreadsheet program and save it as "
        + "\"CSV UTF-8\"."),
    BadSheet(
      "a PDF", "%PDF-1.7\n",
      ": this is a PDF, whatever its name ends in. Open it in the spreadsheet program and save it as \"CSV UTF-8\"."
    ),
    BadSheet(
      "a web page", "<html><body><table><tr><td>item</td></tr></table></body></html>\n",
      ": this is a web page, whatever its name ends in. Open it in the spreadsheet program and save it as "
        + "\"CSV UTF-8\"."),
    BadSheet(
      "a web page with a document type", "\u{FEFF}<!DOCTYPE html>\n<html></html>\n",
      ": this is a web page, whatever its name ends in. Open it in the spreadsheet program and save it as "
        + "\"CSV UTF-8\"."),
    BadSheet(
      "too many bytes", bytes: Array(repeating: UInt8(ascii: "\n"), count: (1 << 20) + 1),
      ": 1048577 bytes are more than a sheet of ratings has (at most 1048576). Name the right file."),
    BadSheet(
      "too many rows", "item,fear\n" + String(repeating: "turn-left,70\n", count: 2_001),
      ": 2001 rows are too many; at most 2000 are read. Keep the rows of this patient."),
    BadSheet(
      "too many columns", "item,fear" + (1...63).map { ",extra \($0)" }.joined() + "\nturn-left,70\n",
      ", row 1: 65 columns are too many; at most 64 are read. Delete those that are not about the items."),
  ]
}
