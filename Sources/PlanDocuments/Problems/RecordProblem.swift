public import GradedExposure

/// One thing that is wrong with what is to be recorded, before it becomes an entry, with the value.
public enum RecordProblem: Error, Hashable, Sendable {
  case emptyLine
  case noStep(String)
  case unknownLetter(String, version: Int, sheet: [String])
  case unknownStep(String, near: [String])
  case unread(String)
  case notTwoNumbers(String, LineNumber)
  case offScale(String, RatingScale)
  case decimals(String, RatingScale)
  case notWhole(String, LineNumber)
  case scaleOpen(LineNumber, highest: String)
  case peakBelow(String)
  case saidTwice(String)
  case twoOutcomes(String, String)
  case reasonMissing
  case unknownReason(String)
  case openParenthesis(String)
  case noWords(String)
  case noVersion(Int, latest: Int)
  case noDay(String)
  case unknownSign(String, near: [String])
  case noneAndSigns
  case wrongPatient(String, plan: String)
}
