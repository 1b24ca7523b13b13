extension CourseProgress {
  /// A number that somebody said on a day.
  public struct Reading: Hashable, Sendable {
    /// The day.
    public let on: CivilDay
    /// The number, on the scale of what was asked.
    public let value: Double
    /// Who said so; nil where nobody was named.
    public let by: ScreenAnswer.Source?
    /// How many items of a questionnaire were answered; nil for all, and for what is no questionnaire.
    public let answered: Int?
    /// The scale that it was written on; nil for its own.
    public let scale: RatingScale?

    init(
      on day: CivilDay, value: Double, by: ScreenAnswer.Source? = nil, answered: Int? = nil,
      scale: RatingScale? = nil
    ) {
      on = day
      self.value = value
      self.by = by
      self.answered = answered
      self.scale = scale
    }
  }

  /// From one number to a later one of the same kind.
  public struct Change: Hashable, Sendable {
    /// The earlier number.
    public let from: Reading
    /// The later one.
    public let to: Reading
    /// Why the two are hard to compare; empty where they were asked in the same way.
    public let doubts: [Doubt]

    /// Why two numbers are hard to compare.
    public enum Doubt: String, CaseIterable, Hashable, Sendable {
      /// One was written on 0-10, the other on 0-100.
      case otherScale = "other-scale"
      /// One step was met with something that protects, once without.
      case protectionDiffers = "protection-differs"
      /// Nobody said whether anything protected.
      case protectionNotSaid = "protection-not-said"
    }

    /// More points than this are more than the error of a mean of such ratings (PHODA-SeV, Leeuw 2007, low back pain);
    /// for a single rating, and for the neck, nobody has published it.
    public static let reliable = 20.0

    /// By how much, negative where it fell.
    public var points: Double { to.value - from.value }
    /// Whether fear on 0...100 changed by more than `reliable`.
    public var isReliable: Bool { abs(points) > Change.reliable }
  }

  /// What one thing was said to be, over time.
  public struct Series<Subject: Hashable & Sendable>: Hashable, Sendable {
    /// What it is about.
    public let subject: Subject
    /// One number a day, oldest first.
    public let readings: [Reading]

    /// From each number to the next.
    public var steps: [Change] { zip(readings, readings.dropFirst()).map(Series.change) }
    /// From the first number to the last; nil where there are not two.
    public var whole: Change? {
      guard readings.count > 1, let first = readings.first, let last = readings.last else { return nil }
      return Series.change(first, last)
    }

    private static func change(_ from: Reading, _ to: Reading) -> Change {
      let isSame = (from.scale ?? .hundred) == (to.scale ?? .hundred)
      return Change(from: from, to: to, doubts: isSame ? [] : [.otherScale])
    }

    /// One series a subject, in the order in which they first come; several numbers of one day are their mean.
    fileprivate init(_ subject: Subject, _ readings: [Reading]) {
      self.subject = subject
      let days = Dictionary(grouping: readings, by: \.on)
      self.readings = days.keys.sorted().compactMap { day in
        guard let those = days[day], let first = those.first else { return nil }
        return Reading(
          on: day, value: those.map(\.value).reduce(0, +) / Double(those.count), by: first.by,
          answered: first.answered, scale: first.scale)
      }
    }

    fileprivate static func all(_ said: [(Subject, Reading)]) -> [Series] {
      var order: [Subject] = []
      var readings: [Subject: [Reading]] = [:]
      for (subject, reading) in said {
        if readings[subject] == nil { order.append(subject) }
        readings[subject, default: []].append(reading)
      }
      return order.map { Series($0, readings[$0] ?? []) }
    }
  }
}

extension CourseProgress.Series where Subject == ItemID {
  /// Fear of items, at the assessment and asked again.
  static func ratings(_ assessment: Assessment, log: CountedLog) -> [Self] {
    func said(_ ratings: [Rating], on day: CivilDay) -> [(ItemID, CourseProgress.Reading)] {
      ratings.compactMap { rating in
        rating.fear.map {
          (rating.item, .init(on: day, value: Double($0), by: .patient, scale: rating.givenScale))
        }
      }
    }
    return all(
      said(assessment.ratings, on: assessment.assessedOn)
        + log.events.flatMap { event -> [(ItemID, CourseProgress.Reading)] in
          if case .rerating(let ratings) = event.content { said(ratings, on: event.on) } else { [] }
        })
  }
}

extension CourseProgress.Series where Subject == OutcomeTotal.Measure {
  static func totals(_ assessment: Assessment, log: CountedLog) -> [Self] {
    all(
      assessment.outcomes.map { ($0.measure, .init(on: $0.on, value: $0.total, by: .patient)) }
        + log.measurements.flatMap { entry in
          entry.measured.totals.compactMap { score in
            score.total.map {
              (score.measure, .init(on: entry.on, value: $0, by: entry.measured.by, answered: score.answered))
            }
          }
        })
  }
}

extension CourseProgress.Series where Subject == OwnWords {
  static func functions(_ assessment: Assessment, log: CountedLog) -> [Self] {
    all(
      assessment.ownFunctions.map { ($0.words, .init(on: $0.on, value: Double($0.ability), by: .patient)) }
        + log.measurements.flatMap { entry in
          entry.measured.functions.map {
            ($0.words, .init(on: entry.on, value: Double($0.ability), by: entry.measured.by))
          }
        })
  }

  static func thoughts(_ log: CountedLog) -> [Self] {
    all(
      log.measurements.compactMap { entry in
        entry.measured.thought.map {
          ($0.words, .init(on: entry.on, value: Double($0.belief), by: entry.measured.by))
        }
      })
  }
}
