extension BadSheets {
  private static let writeOne =
    "Write one with the digits 0 to 9, or leave the cell empty, or write declined, n/a or not tried."

  /// A fear cell that is no rating; the other rows are sound.
  private static func fear(_ name: String, _ cell: String, scale: String = "", _ sentence: String) -> BadSheet
  {
    BadSheet(
      name, "item;fear\(scale)\nturn-left;\(cell)\nlook-up;\(scale.isEmpty ? 55 : 5)\n",
      ", row 2, column fear: \(sentence)")
  }

  /// What is wrong with a number or a column of numbers.
  static let numbers: [BadSheet] = cells + columns

  private static let cells: [BadSheet] = [
    fear("seventy", "seventy", "words stand where a number from 0 to 100 belongs. \(writeOne)"),
    fear("NaN", "NaN", "words stand where a number from 0 to 100 belongs. \(writeOne)"),
    fear(
      "a name, which is not repeated", "Anna Meier",
      "words stand where a number from 0 to 100 belongs. \(writeOne)"),
    fear("points", "70 points", "words stand where a number from 0 to 100 belongs. \(writeOne)"),
    fear("a question mark", "?", "\"?\" is not a number from 0 to 100. \(writeOne)"),
    fear("a percent sign", "70%", "\"70%\" is not a number from 0 to 100. \(writeOne)"),
    fear("a range", "70-80", "\"70-80\" is not a number from 0 to 100. \(writeOne)"),
    fear("about", "~70", "\"~70\" is not a number from 0 to 100. \(writeOne)"),
    fear("a sign", "+70", "\"+70\" is not a number from 0 to 100. \(writeOne)"),
    fear("two numbers", "70 80", "\"70 80\" is not a number from 0 to 100. \(writeOne)"),
    fear(
      "a thousand, or one with three decimals", "1.000",
      "\"1.000\" is not a whole number from 0 to 100. Write the whole number that the patient means."),
    fear("1e2", "1e2", "\"1e2\" is not a number from 0 to 100. \(writeOne)"),
    fear("full-width digits", "７０", "\"７０\" is not a number from 0 to 100. \(writeOne)"),
    fear("Arabic digits", "٧٠", "\"٧٠\" is not a number from 0 to 100. \(writeOne)"),
    fear("half a number", "7,", "\"7,\" is not a number from 0 to 100. \(writeOne)"),
    fear("a spreadsheet's error", "#N/A", "\"#N/A\" is not a number from 0 to 100. \(writeOne)"),
    fear("a formula", "=A1", "\"=A1\" is not a number from 0 to 100. \(writeOne)"),
    fear(
      "8/10", "8/10",
      "\"8/10\" is not a number from 0 to 100. Write the number before the slash alone; if it is out of 10, also write "
        + "(0-10) behind the name of the column in the first row."),
    fear(
      "8 / 10 on 0-10", "8 / 10", scale: " (0-10)",
      "\"8 / 10\" is not a number from 0 to 10. Write the number before the slash alone."),
    fear("a date", "2026-11-24", date),
    fear("a German date", "24.11.26", date),
    fear("what a spreadsheet program makes of 7.5", "07. Mai", date),
    fear("what a spreadsheet program makes of 8/10", "10-Aug", date),
    fear("101", "101", "\"101\" is off the scale of 0 to 100. Ask the patient again, or correct the scale."),
    fear("-5", "-5", "\"-5\" is off the scale of 0 to 100. Ask the patient again, or correct the scale."),
    fear(
      "100.5", "100,5", "\"100,5\" is off the scale of 0 to 100. Ask the patient again, or correct the scale."
    ),
    fear(
      "more digits than any number has", "99999999999999999999",
      "\"99999999999999999999\" is off the scale of 0 to 100. Ask the patient again, or correct the scale."),
    fear(
      "7.5 on 0-100", "7.5",
      "\"7.5\" is not a whole number from 0 to 100. If the patient rated from 0 to 10, write (0-10) behind the name of "
        + "the column in the first row."),
    fear(
      "62.5 on 0-100", "62,5",
      "\"62,5\" is not a whole number from 0 to 100. Write the whole number that the patient means."),
    fear(
      "7.25 on 0-10", "7.25", scale: " (0-10)",
      "\"7.25\" has more than one decimal. Write the rating as the patient gave it, such as 7 or 7.5."),
    fear(
      "70 on 0-10", "70", scale: " (0-10)",
      "\"70\" is off the scale of 0 to 10. Ask the patient again, or correct the scale."),
    fear(
      "seventy on 0-10", "seventy", scale: " (0-10)",
      "words stand where a number from 0 to 10 belongs. \(writeOne)"),
  ]

  private static let date =
    "a date stands where a number from 0 to 100 belongs; spreadsheet programs make dates of ratings. Format the column "
    + "as text and type the rating again."

  private static func open(_ column: String, _ highest: Int) -> String {
    ", row 1, column \(column): every value is \(highest) or less, and nobody said on which scale. If the most that the "
      + "patient could give was 10, write \"\(column) (0-10)\" in the first row; if it was 100, write \"\(column) (0-100)\"."
  }

  private static func mixed(_ column: String, _ low: Int, of count: Int, _ highest: Int) -> String {
    ", row 1, column \(column): \(low) of \(count) values are 10 or less, the highest is \(highest), and nobody said on "
      + "which scale. Correct what was written on another scale; then write \"\(column) (0-10)\" or \"\(column) "
      + "(0-100)\" in the first row."
  }

  private static let columns: [BadSheet] = [
    BadSheet("0-10 that nobody declared", "item,fear\nturn-left,7\nlook-up,5\nhug,0\n", open("fear", 7)),
    BadSheet("one rating of 10", "item,fear\nturn-left,10\n", open("fear", 10)),
    BadSheet(
      "0-10 that nobody declared, with decimals", "item;fear\nturn-left;7,5\nlook-up;5\n", open("fear", 5),
      ", row 2, column fear: \"7,5\" is not a whole number from 0 to 100. If the patient rated from 0 to 10, write (0-10) "
        + "behind the name of the column in the first row."),
    BadSheet(
      "0-10 that nobody declared, among own items and rows with problems",
      "item,fear,direction\nPlay the cello,7,none\nnonsense,10,\nturn,8,\nlook-up,x,\n", open("fear", 10),
      ", row 3, column item: \"nonsense\" is not in the catalogue. Delete the row if it is no item, such as a total. For "
        + "an item in the patient's own words, fill in the column direction.",
      ", row 4, column side: \"turn\" is there for both sides. Write left or right in the column side, or \"Turn your "
        + "head left as far as you can\" or \"Turn your head right as far as you can\".",
      ", row 5, column fear: \"x\" is not a number from 0 to 100. \(writeOne)"),
    BadSheet("harm alone on 0-10", "item,fear,harm\nturn-left,70,8\nlook-up,50,6\n", open("harm", 8)),
    BadSheet(
      "one column declared and another not",
      "item,fear (0-10),harm,avoidance\nturn-left,7,8,3\nlook-up,5,6,9\n",
      open("avoidance", 9), open("harm", 8)),
    BadSheet(
      "harm declared and fear not", "item,fear,harm (0-10)\nturn-left,7,8\nlook-up,5,6\n", open("fear", 7)),
    BadSheet(
      "all 10 or less but one", "item,fear\nturn-left,7\nlook-up,5\nhug,8\nmop,0\niron,100\n",
      mixed("fear", 3, of: 4, 100)),
    BadSheet(
      "two sheets in one", "item,fear\nturn-left,7\nlook-up,5\nhug,8\nmop,30\niron,60\n",
      mixed("fear", 3, of: 5, 60)),
  ]
}
