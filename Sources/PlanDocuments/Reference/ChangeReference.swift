import GradedExposure

/// What counts as more than error where fear was rated twice.
enum ChangeReference {
  /// For the mean of several items.
  static let mean = Reference(
    "more than \(CourseProgress.Change.reliable.decimal) points is more than the error of a mean of such ratings",
    .published, "Leeuw 2007, PHODA-SeV, low back pain")

  /// For one item or one step, and for the neck.
  static let single = Reference(
    "the same bound for one item or one step, and for the neck", .design, "after Leeuw 2007")
}
