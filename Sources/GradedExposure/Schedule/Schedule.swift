/// The dated sessions and the home practice between them.
public struct Schedule: Hashable, Sendable, Codable {
  /// The sessions, by date.
  public var sessions: [Session]
  /// The weeks of home practice, by date.
  public var homeWeeks: [HomeWeek]

  /// The next sessions: everything that is firm.
  public var firm: [Session] { sessions.filter { $0.standing == .firm } }
}

/// The id of a session, made from its date: `session-2026-12-03`.
public struct SessionID: Hashable, Comparable, Sendable, Codable, RawRepresentable {
  /// The text itself.
  public let rawValue: String
  /// The id with this text.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// The id of the session on that day; a patient has at most one planned session a day.
  public init(on day: CivilDay) { rawValue = "session-" + day.rawValue }
  /// By text, which is by date.
  public static func < (left: SessionID, right: SessionID) -> Bool { left.rawValue < right.rawValue }
}

/// One clinic session.
public struct Session: Hashable, Sendable, Codable {
  /// What the session is for.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case assessment, education, exposure, generalisation
    case relapseRehearsal = "relapse-rehearsal"
    case followUp = "follow-up"
  }

  /// How sure it is.
  public enum Standing: String, CaseIterable, Hashable, Sendable, Codable {
    /// It has taken place.
    case done
    /// It is next, and nothing that is still to come changes it.
    case firm
    /// It is projected from expected effects, and the sessions before it will change it.
    case provisional
  }

  /// Its id.
  public var id: SessionID
  /// Its place in the course, 1 for the assessment.
  public var number: Int
  /// Its day.
  public var date: CivilDay
  /// Its length.
  public var minutes: Int
  /// What it is for.
  public var kind: Kind
  /// How sure it is.
  public var standing: Standing
  /// Whether the ratings are asked again.
  public var review: Bool
  /// The exposures, in the order in which they are done.
  public var exposures: [PlannedExposure]
}

/// One step to be met in a session.
public struct PlannedExposure: Hashable, Sendable, Codable {
  /// Why the step is in the session.
  public enum Role: String, CaseIterable, Hashable, Sendable, Codable {
    /// A step that was completed before, to start with.
    case retrieval
    /// The step that is expected to take most off the goals.
    case target
    /// A second, different one.
    case variation
  }

  /// The step.
  public var step: StepID
  /// Target or variation.
  public var role: Role
  /// Planned trials. They end by what the patient learned, not by this number, and not by pain.
  public var trials: Int
  /// Most trials.
  public var trialsMost: Int
  /// Expected peak fear, 0...100, for the clinician alone.
  public var expectedPeak: Int
  /// Lower end of the range in which four in five peaks are expected.
  public var expectedLow: Int
  /// Upper end of that range.
  public var expectedHigh: Int
  /// The peak of the time before, 0...100: what "the same as last time" expects; nil for the first.
  public var lastPeak: Int?
}

/// A week of home practice: completed movements only, projected, and so always provisional.
public struct HomeWeek: Hashable, Sendable, Codable {
  /// The days of practice.
  public var days: [CivilDay]
  /// What is practised.
  public var movements: [Practice]

  /// One movement and its dose a day.
  public struct Practice: Hashable, Sendable, Codable {
    /// The step.
    public var step: StepID
    /// Sets a day.
    public var sets: Int
    /// Repetitions a set.
    public var repetitions: Int
    /// Seconds held in each repetition.
    public var holdSeconds: Int
  }
}
