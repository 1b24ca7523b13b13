internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// When a module is done, as options.
struct PlacementOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The days of the week with commas, such as mon,thu; needed to place it.", valueName: "days"),
    transform: Arguments.weekdays)
  var days: [Weekday]?

  @Option(
    help: ArgumentHelp("The day on which it is looked at again; needed to place it.", valueName: "date"),
    transform: Arguments.day)
  var review: CivilDay?

  @Option(
    help: ArgumentHelp("The first day; the day of entry where it is not given.", valueName: "date"),
    transform: Arguments.day)
  var start: CivilDay?

  @Flag(help: "On a day with an exposure session it comes after it; without it, such days are refused.")
  var afterSession = false

  @Option(
    help: ArgumentHelp(
      "Cautions that you asked about and that are not there, with commas; without it, none.",
      valueName: "cautions"), transform: Arguments.cautions)
  var ruledOut: [ModuleCaution]?

  /// The placement that they make.
  func placement(by: Clinician, because: OwnWords?, on day: CivilDay) throws -> ModulePlacement {
    guard let days, let review else {
      throw Failure(
        .usage,
        "A module has days and a day on which it is looked at again: add --days DAYS and --review DATE.")
    }
    var placement = ModulePlacement(by: by, start: start ?? day, review: review, weekdays: days)
    placement.because = because
    placement.afterSession = afterSession
    placement.ruledOut = ruledOut ?? []
    return placement
  }
}
