/// A key of the wording file: each case names words that the sheets are made of.
///
/// The key in the file is the area, a point and the case: `weekday.mon`.
protocol TextKey: RawRepresentable<String>, CaseIterable, Sendable {
  /// Where the keys stand in the file.
  static var area: String { get }
  /// Names between area and case, where a case is worded for several ends; "" for the words without such a name.
  static var parts: [String] { get }
}

extension TextKey {
  static var parts: [String] { [""] }

  /// Every key of the area.
  static var keys: [String] {
    parts.flatMap { part in allCases.map { area + (part.isEmpty ? "" : "." + part) + "." + $0.rawValue } }
  }

  /// The key as the file has it.
  var key: String { Self.area + "." + rawValue }

  /// The words in the current wording.
  var inWords: String { Wording.current.words(key) }

  /// The words for that end.
  func inWords(part: String) -> String { Wording.current.words(Self.area + "." + part + "." + rawValue) }

  /// The words in the current wording, with their places filled.
  func inWords(_ values: KeyValuePairs<String, any TextValue>) -> String {
    WordingTemplate(Wording.current.words(key)).filled(with: values, Wording.current.plural)
  }
}

/// What fills a place of a sentence.
protocol TextValue {
  /// The value as it is printed.
  var printed: String { get }
  /// The number by which the form of a noun is chosen; nil for a text.
  var number: Int? { get }
}

extension String: TextValue {
  var printed: String { self }
  var number: Int? { nil }
}

extension Int: TextValue {
  var printed: String { description }
  var number: Int? { self }
}
