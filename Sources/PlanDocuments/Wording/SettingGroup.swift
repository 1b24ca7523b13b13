import GradedExposure

/// What a number of a protocol is about: the groups in which `SettingKey` lists them.
struct SettingGroup: Sendable {
  let title: String
  let keys: [SettingKey]

  /// Every key, in the groups and the order of `SettingKey`.
  static let all: [SettingGroup] = starts.enumerated().map { index, start in
    let keys = SettingKey.allCases.drop { $0 != start.first }
    let end = index + 1 < starts.count ? starts[index + 1].first : nil
    return SettingGroup(title: start.title, keys: Array(keys.prefix { $0 != end }))
  }

  /// The group of a key.
  static func of(_ key: SettingKey) -> String { all.first { $0.keys.contains(key) }?.title ?? "" }

  /// The first key of each group: a new key belongs to the group that it is written in.
  private static let starts: [(first: SettingKey, title: String)] = [
    (.askScaleAtMost, "What a rating says"), (.priorBase, "Fear map: before any rating"),
    (.mirrorSimilarity, "Fear map: what is alike"), (.selectionThreshold, "Hierarchy"),
    (.willingnessAssumed, "Safety"), (.carryOverSimilar, "Next session"), (.outlier, "Learning"),
    (.masteryHarm, "Verdicts"), (.retrievalDays, "Gaps and retrieval"), (.doseRise, "How practice grows"),
    (.rangePeaks, "Whether the ranges fit"), (.trials, "Dose"),
    (.sessionMinutes, "Schedule"), (.freshTrauma, "Screen"),
  ]
}
