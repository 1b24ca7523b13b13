public import GradedExposure

/// What is known before an interview begins, and so is not asked.
public enum InterviewStart: Hashable, Sendable {
  /// Nothing.
  case nothing
  /// Ratings, own items and perhaps goals, from a sheet.
  case sheet(RatingsSheet)
  /// An assessment that leaves something open, as one that came from a survey does.
  case document(Assessment)
}
