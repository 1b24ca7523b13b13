import GradedExposure

/// What stands beside a range of motion: how far a device errs, and ranges of other people.
enum MotionReference {
  /// How far a device errs; empty where nothing was read.
  static func errors(_ device: MotionRange.Device) -> [Reference] {
    switch device {
    case .crom:
      [
        Reference(
          "smallest detectable change 5.4 to 9.6 degrees, by movement", .published,
          "Fletcher and Bandy 2008, people with and without neck pain"),
        Reference(
          "smallest detectable change 3.5 to 6.8 degrees", .published,
          "Anwar 2022, 30 people with neck and breathing trouble"),
        Reference("ours: take 10 degrees or more", .design, "the higher of what was read, rounded up"),
      ]
    case .phone:
      [
        Reference(
          "agreement between testers below 0.60, and weak for turning", .published,
          "Tousignant-Laflamme 2013, 28 healthy people"),
        Reference(
          "agreement good to excellent, on weak evidence", .published,
          "a review of 11 studies, BMC Musculoskelet Disord 2022"),
        Reference("the compass of Android phones is not recommended", .published, "J Chiropr Med 2020"),
        Reference("ours: take 15 degrees or more", .design, "no error in degrees was read"),
      ]
    case .inclinometer:
      [
        Reference(
          "agreement between testers 0.89 or more", .published, "Hoving 2005, 32 people with neck pain"),
        Reference("agreement between testers 0.66 to 0.73", .published, "a thesis, 44 healthy people"),
      ]
    case .goniometer, .other: []
    }
  }

  /// What holds for every measurement.
  static let general = [
    Reference(
      "within three weeks one person varies by 12 to 20 degrees, both ways of a movement together",
      .published,
      "Christensen and Nilsson 1998, 40 people without pain"),
    Reference(
      "gains in range hardly tell who gets better (AUC 0.50 to 0.62)", .published,
      "BMC Musculoskelet Disord 2018, 138 people with neck pain"),
    Reference(
      "ranges fall with age, and are the same for both sexes", .published, "Swinkels 2014, 400 people"),
    Reference(
      "women move farther than men but for tilting", .published, "Pan 2018, a review"),
  ]

  /// A rough band for people of that age; not published.
  static func band(_ direction: Direction, ageYears: Int) -> ClosedRange<Int>? {
    let row: (at25: Int, perDecade: Int)? =
      switch direction {
      case .flexion: (52, 3)
      case .extension_: (77, 5)
      case .lateralFlexion: (43, 3)
      case .rotation: (70, 3)
      case .combined, .none: nil
      }
    guard let row else { return nil }
    let middle = row.at25 - (row.perDecade * max(0, ageYears - 25) + 5) / 10
    return max(0, middle - deviation)...(middle + deviation)
  }

  /// Where the band comes from.
  static let bandSource = Reference(
    "the rough band is one deviation either way, for both sexes", .design,
    "after what was read on age; tables by decade could not be checked")

  /// Both ways of a movement together in healthy people of that sex, in the group nearest in age; nil where
  /// no group within ten years was read.
  static func bothWays(_ direction: Direction, ageYears: Int, sex: Sex) -> Reference? {
    let groups = sex == .female ? women : men
    let nearest = groups.min { $0.years(from: ageYears) < $1.years(from: ageYears) }
    guard let nearest, nearest.years(from: ageYears) <= 10 else { return nil }
    let degrees: Int? =
      switch direction {
      case .flexion, .extension_: nearest.upAndDown
      case .lateralFlexion: nearest.tilting
      case .rotation: nearest.turning
      case .combined, .none: nil
      }
    return degrees.map {
      Reference("\(nearest.name) years: \($0) degrees", .published, sex == .female ? womenSource : menSource)
    }
  }

  private static let deviation = 10

  private struct Group {
    let name: String
    let ages: ClosedRange<Int>
    let upAndDown: Int
    let tilting: Int
    let turning: Int

    func years(from age: Int) -> Int { max(0, ages.lowerBound - age, age - ages.upperBound) }
  }

  private static let men = [
    Group(name: "men of about 23", ages: 23...23, upAndDown: 130, tilting: 77, turning: 155),
    Group(name: "men of about 37", ages: 37...37, upAndDown: 117, tilting: 79, turning: 153),
  ]
  private static let menSource = "Sforza 2002, by cameras, the trunk left out"
  private static let women = [
    Group(name: "women of 20 to 30", ages: 20...30, upAndDown: 128, tilting: 101, turning: 151),
    Group(name: "women of 35 to 45", ages: 35...45, upAndDown: 127, tilting: 100, turning: 143),
  ]
  private static let womenSource = "Spine 2009 (PMID 19680100), by cameras, the trunk left out"
}
