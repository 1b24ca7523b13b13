import GradedExposure

/// What counts as a change of a total, by measure; empty where nothing was read.
enum OutcomeReference {
  static func rows(_ measure: OutcomeTotal.Measure) -> [Reference] {
    switch measure {
    case .pain:
      [
        Reference(
          "smallest detectable change 4.0, important change 1.5", .published,
          "Kovacs 2008, 658 people with neck pain", detectable: 4.0, important: 1.5),
        Reference(
          "important change 1.3", .published, "Cleland 2008, 137 people with mechanical neck pain",
          important: 1.3),
        Reference("ours: take 2 or more, over several days", .design, "the sources differ this much"),
      ]
    case .function:
      [
        Reference(
          "smallest detectable change 2.1, important change 2.0", .secondary,
          "Cleland 2006, 38 people with radiculopathy", detectable: 2.1, important: 2.0)
      ]
    case .functionInverted:
      [Reference("smallest detectable change 1.10", .published, "Thoomes 2024, neck pain", detectable: 1.1)]
    case .disability:
      [
        Reference(
          "smallest detectable and important change 5 points", .published, "Vernon's note on the NDI",
          detectable: 5, important: 5),
        Reference(
          "smallest detectable change 10.2, important change 7.0 points", .secondary,
          "Cleland 2006, 38 people with radiculopathy", detectable: 10.2, important: 7.0),
        Reference(
          "smallest detectable change 10.2, important change 7.5 points, of which the authors make 10",
          .secondary, "Young 2009, 91 people with mechanical neck pain", detectable: 10.2, important: 7.5),
        Reference(
          "important change 19 of 100, which is 9.5 points", .published,
          "Cleland 2008, 137 people with mechanical neck pain", important: 9.5),
      ]
    case .disabilityPercent:
      [
        Reference(
          "smallest detectable and important change 10", .published, "Vernon's note on the NDI",
          detectable: 10, important: 10),
        Reference(
          "important change 19", .published, "Cleland 2008, 137 people with mechanical neck pain",
          important: 19),
        Reference(
          "smallest detectable change 10.2 of 50, which is 20.4", .secondary,
          "Cleland 2006 and Young 2009, as points", detectable: 20.4),
      ]
    case .kinesiophobia17:
      [
        Reference(
          "smallest detectable change 11 to 13% of the total", .published,
          "Dupuis 2023, musculoskeletal pain"), kinesiophobia,
      ]
    case .kinesiophobia13:
      [
        Reference(
          "smallest detectable change 8% of the total", .published, "Dupuis 2023, musculoskeletal pain"),
        kinesiophobia,
      ]
    case .kinesiophobia11:
      [
        Reference(
          "smallest detectable change 16% of the total", .published, "Dupuis 2023, musculoskeletal pain"),
        Reference(
          "smallest detectable change 5.6, important change 4", .unverified, "Woby 2005, low back pain",
          detectable: 5.6, important: 4),
        kinesiophobia,
      ]
    case .catastrophizing:
      [
        Reference(
          "smallest detectable change 12.8, computed from an error of 4.6", .published,
          "Fernandes 2012, low back pain", detectable: 12.8),
        Reference(
          "smallest detectable change 7.73, important change 8", .published,
          "Monticone 2022, low back pain", detectable: 7.73, important: 8),
      ]
    }
  }

  private static let kinesiophobia = Reference(
    "important change 5.5 points or 18% of the start", .published,
    "Monticone 2016, 205 people with low back pain; which version was not read")
}
