extension BadSheets {
  private static let splits = "A comma inside a cell splits it: put such a cell in quotes, as in \"7,5\"."

  /// What is wrong with a row as a row.
  static let rows: [BadSheet] = [
    BadSheet(
      "a decimal comma that splits its cell", "item,fear\nlook-up,50\nturn-left,7,5\n",
      ", row 3: 3 cells stand under 2 columns. \(splits)"),
    BadSheet(
      "a decimal comma that would pass for fear and harm", "item,fear,harm\nlook-up,50,40\nturn-left,7,5,\n",
      ", row 3: 4 cells stand under 3 columns. \(splits)"),
    BadSheet(
      "a decimal comma under an empty column of a padded sheet", "item,fear,\nlook-up,50,\nturn-left,7,5\n",
      ", row 3: 3 cells stand under 2 columns. \(splits)"),
    BadSheet(
      "too many cells between semicolons", "item;fear\nturn-left;70;80\n",
      ", row 2: 3 cells stand under 2 columns. A semicolon inside a cell splits it: put such a cell in quotes."
    ),
    BadSheet(
      "too many cells between tabs", "item\tfear\nturn-left\t70\t80\n",
      ", row 2: 3 cells stand under 2 columns. A tab inside a cell splits it: put such a cell in quotes."),
    BadSheet(
      "a quote that is not closed", "item,fear\nlook-up,50\n\"turn-left,70\nlook-down,40\n",
      ", row 3: a quoted cell starts here and never ends. Close the quote, or write it twice inside."),
    BadSheet(
      "a quote inside a cell", "item,fear\nturn \"left\",70\n",
      ", row 2: a quote stands inside a cell. Put the whole cell in quotes and write the inner one twice."),
    BadSheet(
      "text after a quote", "item,fear\n\"turn\" left,70\n",
      ", row 2: text follows a closed quote. Write a quote inside a quoted cell twice."),
    BadSheet(
      "text after an empty quoted cell", "item,fear\n\"\"turn-left,70\n",
      ", row 2: text follows a closed quote. Write a quote inside a quoted cell twice."),
    BadSheet(
      "a scale for each row, where a 7 of 10 would pass for 7 of 100",
      "item,fear,Scale\nturn-left,7,0-10\nlook-up,60,0-100\nlook-down,70,0-100\n",
      ", row 1: the column \"Scale\" cannot say the scale of each row. Write all ratings on one scale, say it in the "
        + "header, as in \"fear (0-10)\", and delete this column."),
    BadSheet(
      "a quote in the header", "item,fear \"now\"\nturn-left,70\n",
      ", row 1: a quote stands inside a cell. Put the whole cell in quotes and write the inner one twice."),
    BadSheet(
      "a cell that is too long",
      "item,fear,feared-outcome\nturn-left,70,\(String(repeating: "x", count: 4_001))\n",
      ", row 2: a cell has 4001 characters; at most 4000 are read. Shorten it."),
    BadSheet(
      "a NUL", "item,fear\nturn-left,7\u{0}0\n",
      ", row 2: a cell holds a character that no text has (code 0). Type the cell again."),
    BadSheet(
      "control characters",
      "item,fear,feared-outcome\r\nturn-left,70,\"a\r\nbell \u{7}\"\r\nlook-up,40,\u{7F}\r\n",
      ", row 2: a cell holds a character that no text has (code 7). Type the cell again.",
      ", row 3: a cell holds a character that no text has (code 127). Type the cell again."),
    BadSheet(
      "a character that no document can hold", "item,fear,feared-outcome\nturn-left,70,\u{FFFE}\n",
      ", row 2: a cell holds a character that no text has (code 65534). Type the cell again."),
    BadSheet(
      "a row number behind line breaks in a cell",
      "sep=,\nitem,fear,feared-outcome\nlook-up,50,\"a\n\nb\"\n\nhug,101,\n",
      ", row 4, column fear: \"101\" is off the scale of 0 to 100. Ask the patient again, or correct the scale."
    ),
    BadSheet(
      "several problems at once",
      "item,fear,harm,side,goal\nhug,seventy,200,,soon\n,50,,,\nturn,40,,,1\nturn-left,70,,right,\nmop,7,5,,,,\n",
      ", row 2, column fear: words stand where a number from 0 to 100 belongs. Write one with the digits 0 to 9, or "
        + "leave the cell empty, or write declined, n/a or not tried.",
      ", row 2, column goal: words stand where a goal mark belongs. Write yes, or 1 for the most important goal, 2 for the next, up "
        + "to 99.",
      ", row 2, column harm: \"200\" is off the scale of 0 to 100. Ask the patient again, or correct the scale.",
      ", row 3, column item: the row names no item. Write a catalogue id, a catalogue title or the patient's own words, "
        + "or delete the row.",
      ", row 4, column side: \"turn\" is there for both sides. Write left or right in the column side, or \"Turn your "
        + "head left as far as you can\" or \"Turn your head right as far as you can\".",
      ", row 5, column side: the side is \"right\", but the item is \"Turn your head left as far as you can\". Correct "
        + "the one that is wrong, or leave the side empty: the title says it.",
      ", row 6: 7 cells stand under 5 columns. \(splits)"),
  ]
}
