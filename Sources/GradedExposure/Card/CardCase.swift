/// What may happen with a step at the next visit; a decision card has a line for each.
public enum CardCase: String, CaseIterable, Hashable, Sendable, Codable {
  /// Done, and the patient now expects little harm of it.
  case doneLittleHarm = "done-little-harm"
  /// Done, and the patient still expects harm of it.
  case doneStillHarm = "done-still-harm"
  /// Done, with far more fear than agreed.
  case doneMuchFear = "done-much-fear"
  /// Done, with something that protects.
  case doneProtected = "done-protected"
  /// Done, and what was feared happened.
  case outcomeHappened = "outcome-happened"
  /// Done in part.
  case partly
  /// Stopped or refused out of fear.
  case refused
  /// Not done for another reason.
  case notDone = "not-done"
}
