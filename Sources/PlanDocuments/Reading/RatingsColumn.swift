internal import GradedExposure

/// The columns that a sheet of ratings can have.
enum RatingsColumn: String, CaseIterable {
  case item, fear, harm, avoidance, side, goal
  case fearedOutcome = "feared-outcome"
  case safetyBehaviour = "safety-behaviour"
  case direction, parts, extremity, arms, load, speed, hold, position, aid, context
  case contact
  case axialLoad = "axial-load"
  case impact, vestibular

  /// The columns that a declared scale belongs to.
  static let rated: [RatingsColumn] = [.fear, .harm, .avoidance]

  /// The column of a header cell, and the scale that the cell declares, as in `fear (0-10)`; nil for a column
  /// that the sheet may have and nobody reads.
  static func named(_ header: String) -> (column: RatingsColumn, scale: RatingScale?)? {
    let plain = String(header.lowercased().map { dashes.contains($0) ? "-" : $0 })
    var words = plain.split { " _()[]:".contains($0) }.map(String.init)
    // As in 0 - 10 and 0 to 10.
    if let middle = words.dropLast().last, middle == "-" || middle == "to", words.count >= 3 {
      words.replaceSubrange(
        (words.count - 3)..., with: [words[words.count - 3] + "-" + words[words.count - 1]])
    }
    var scale: RatingScale?
    if let last = words.last, let found = RatingScale(rawValue: last) {
      scale = found
      words.removeLast()
    }
    let name = words.joined(separator: "-")
    let column = RatingsColumn(rawValue: name == "safety-behavior" ? "safety-behaviour" : name)
    guard let column, scale == nil || rated.contains(column) else { return nil }
    return (column, scale)
  }

  /// A hyphen between numbers, and what word processors make of it.
  static let dashes: Set<Character> = [
    "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}",
  ]
}
