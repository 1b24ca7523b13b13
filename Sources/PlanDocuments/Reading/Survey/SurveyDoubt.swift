/// Why a column that looks like a rating is not read.
public enum SurveyDoubt: Hashable, Sendable {
  /// It names the item and says more than that.
  case saysMore(String)
  /// It names the item with one word, and does not say what it asks.
  case needsField(String)
  /// It names the item and asks about something else.
  case otherMeasure(String)
  /// It asks with a scale on which more is less.
  case reversed(String)
  /// It names several items.
  case several([String])
  /// Its answers are ticks, which are no numbers.
  case tickBox(String)
}
