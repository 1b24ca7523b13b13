public import GradedExposure

/// One thing that can be wrong with a survey export or a mapping file for it, with its value.
public enum SurveyProblem: Error, Hashable, Sendable {
  // The responses
  case ratingsSheet
  case noResponses
  case severalResponses(Int, recordIDs: String?)
  case noRecordIDs
  case recordUnknown(responses: Int, recordIDs: String)
  case recordTwice(rows: [Int])
  case rowUnknown(Int, responses: Int)
  // The meaning of the columns
  case nothingRead
  case itemOpen(titles: [String])
  case sideDiffers(String, title: String)
  case fieldOpen(title: String)
  case questionDiffers(named: String, asked: String)
  case scaleDiffers(stated: RatingScale, declared: RatingScale)
  case alike(String, title: String, field: SurveyField)
  case nameRepeated(String)
  // The answers
  /// What is listed there is not told: it may be anything that the patient wrote.
  case goalUnknown(place: Int, suggestions: [String])
  case tick
  case goalWords
  case scaleOpen(String, highest: Int)
  case scaleMixed(String, low: Int, of: Int, highest: Int)
  // The mapping file
  case mapColumnMissing(String)
  case columnMissing
  case columnUnknown(String)
  case columnRepeated(String, count: Int)
  case columnTwice(String)
  case keptOut(String)
  case fieldUnknown(String)
  case scaleUnknown(String)
  case scaleNotNeeded(SurveyField)
  case tickBoxRated(String)
  case fieldTwice(SurveyField)
}
