/// The shorthand of the sheets, in one place: the help, the log sheet, the questions and the messages take it from
/// here.
public enum Shorthand {
  /// Every mark with what it says.
  public static let marks: [(mark: String, says: String)] = [
    ("A", "letter of the sheet, or id of a step"),
    (";", "ends a part; each try is a part of its own"),
    ("80>30", "most fear, then fear at the end"),
    ("50/80>30", "the same with the fear before"),
    ("h60>10", "how sure of what is feared, before and after"),
    ("!", "it happened; !no it did not; !? nobody asked"),
    ("s", "something protected; sno nothing; s? not asked"),
    ("x5 t10", "five repetitions, held for ten seconds"),
    ("p3>5/4", "pain 0-10 before, after, on the next day"),
    ("f", "more pain for over a day; fno not"),
    ("~ /fear", "done in part; stopped early, and why"),
    ("-ill", "not done, and why (-unknown)"),
    ("+", "done, though not planned"),
    ("?", "nobody asked, in place of a number"),
    ("h(words)", "what is feared; also s(words)"),
    ("l(words)", "what was learned"),
    ("v2:", "before the line: letters of version 2's sheet"),
  ]

  /// The same as a list with its marks below each other.
  public static let list = marks.map { mark, says in
    "  " + mark + String(repeating: " ", count: 12 - mark.count) + says
  }.joined(separator: "\n")

  /// What a message says of it.
  static let inShort =
    "It knows 80>30 fear, h60>10 harm, p3>5 pain, x5 times, t10 seconds, !, s, f, ~, /, + and -reason."
}
