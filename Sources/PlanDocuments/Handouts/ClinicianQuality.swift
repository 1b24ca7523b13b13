import GradedExposure

/// What to know of the ratings, with what to ask.
struct ClinicianQuality {
  let version: PlanVersion
  let names: PlanNames
  /// Most entries of one kind; the reasons hold them all.
  static let most = 4

  var blocks: [Block] {
    let lines = single + contradictions + repeated + assumed + unrated
    guard !lines.isEmpty else { return [] }
    return [.heading(Text.theRatings.inWords)] + lines.map { .item($0, marker: "-") } + [.blank]
  }

  /// A sentence that lists the first few entries and counts the rest; none where there are none.
  static func few(_ entries: [String], lead: String) -> [String] {
    guard !entries.isEmpty else { return [] }
    let left = entries.count - most
    let shown = Array(entries.prefix(most))
    return [
      lead
        + (left > 0 ? shown.joined(separator: ", ") + Text.andMore.inWords(["left": left]) : shown.phrase())
        + "."
    ]
  }

  private var facts: [Fact] { version.decisions.filter { $0.step == nil && $0.session == nil }.map(\.fact) }

  private var single: [String] {
    let wording = FactWording(names: names)
    return facts.compactMap { fact in
      switch fact {
      case .scaleConverted, .scaleDeclared, .ratingsFlat, .fewRatings, .overdoing:
        wording.sentence(fact, step: nil)
      default: nil
      }
    }
  }

  var contradictions: [String] {
    let asked = facts.compactMap { fact -> String? in
      guard case .contradiction(let easier, let easierFear, let harder, let harderFear, _) = fact else {
        return nil
      }
      return
        Text.askYouRatedAt.inWords([
          "easier": names.title(easier), "easierFear": rated(easier, easierFear),
          "harder": names.title(harder), "harderFear": rated(harder, harderFear),
        ])
    }
    let left = asked.count - ClinicianQuality.most
    return asked.prefix(ClinicianQuality.most)
      + (left > 0 ? [Text.inTheReasons.inWords(["left": left])] : [])
  }

  /// What the patient said, or what we made of several ratings.
  private func rated(_ step: StepID, _ fear: Int) -> String {
    let isCombined = facts.contains { fact in
      if case .ratedTwice(let item, _, _) = fact { StepID(item: item, change: nil) == step } else { false }
    }
    return (isCombined ? Text.ratedCountsAs : .ratedAt).inWords(["fear": fear])
  }

  private var repeated: [String] {
    ClinicianQuality.few(
      facts.compactMap { fact in
        guard case .ratedTwice(let item, let times, let combined) = fact else { return nil }
        return names.quoted(item) + " " + Text.timesCountsAs.inWords(["times": times, "combined": combined])
      }, lead: Text.ratedMoreThanOnce.inWords + " ")
  }

  private var assumed: [String] {
    ClinicianQuality.few(
      facts.compactMap { fact in
        guard case .demandsAssumed(let item, let demands, let strains) = fact else { return nil }
        let limited = demands.filter(SafetyLimits.limitedDemands.contains)
        let words = limited.map(\.inWords) + strains.map(\.inWords)
        return words.isEmpty ? nil : names.quoted(item) + " (" + words.joined(separator: ", ") + ")"
      }, lead: Text.notStatedOfAn.inWords + " ")
  }

  private var unrated: [String] {
    let kinds = Rating.Unrated.allCases
    let out = kinds.flatMap { why in
      ClinicianQuality.few(
        facts.compactMap { fact in
          guard case .leftOut(let item, why) = fact else { return nil }
          return names.quoted(item)
        }, lead: Text.leftOutFor.inWords(["why": why.inWords]) + " ")
    }
    let estimated = kinds.flatMap { why in
      ClinicianQuality.few(
        facts.compactMap { fact in
          guard case .notYetRated(let item, why) = fact else { return nil }
          return names.quoted(item)
        }, lead: Text.withoutARating.inWords(["why": why.inWords]) + " ")
    }
    return out + estimated
  }
}

extension ClinicianQuality {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "clinician-quality"
    case theRatings, andMore, askYouRatedAt, inTheReasons, timesCountsAs, ratedMoreThanOnce
    case notStatedOfAn, leftOutFor, withoutARating, ratedAt, ratedCountsAs
  }
}
