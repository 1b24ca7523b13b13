/// What is known before planning.
public struct Assessment: Hashable, Sendable, Codable {
  /// The pseudonymous patient id; without one the sheets leave a line to write it.
  public var patient: PatientID?
  /// The language of the patient's own words, as in `xml:lang`.
  public var lang: String
  /// The day of the ratings.
  public var assessedOn: CivilDay
  /// Age in whole years.
  public var ageYears: Int?
  /// The sex by which tables of norms are read; nil where it was not said or none applies.
  public var sex: Sex?
  /// Whether the patient agrees to graded exposure; nil where nobody asked.
  public var consent: Consent?
  /// The latest crash, fall or blow to the neck, or that there was none; nil where nobody said.
  public var traumaOn: LastTrauma?
  /// The scale of the ratings as the therapist declared it; nil where 0-100 was taken without a word.
  public var scaleDeclared: RatingScale?
  /// The most fear, 0...100, that the patient agreed to meet for now; nil where nothing was agreed.
  public var willingness: Int?
  /// The day on which the education session took place, where it has.
  public var educatedOn: CivilDay?
  /// Demands in which more is not harder for this patient.
  public var unorderedDemands: [Demand]
  /// When sessions can take place.
  public var availability: Availability
  /// What the patient wants to be able to do again, most important first.
  public var goals: [Goal]
  /// Items in the patient's own words.
  public var ownItems: [Item]
  /// The ratings, in the order given; an item may be rated more than once.
  public var ratings: [Rating]
  /// What the patient does in many situations to feel protected.
  public var safetyBehaviours: [SafetyBehaviour]
  /// Active ranges, measured or not, in the order given.
  public var motionRanges: [MotionRange]
  /// What was tolerated of single steps before the course.
  public var baselineTrials: [BaselineTrials]
  /// Totals of questionnaires.
  public var outcomes: [OutcomeTotal]
  /// The patient's own activities of the Patient-Specific Functional Scale.
  public var ownFunctions: [OwnFunction]
  /// What the patient said about their life.
  public var lifeAnswers: [LifeAnswer]
  /// The screening answers.
  public var screenAnswers: [ScreenAnswer]
  /// The therapist's notes.
  public var note: OwnWords?

  /// An assessment with nothing known but its day and when sessions can take place.
  public init(assessedOn: CivilDay, availability: Availability) {
    lang = "en"
    self.assessedOn = assessedOn
    unorderedDemands = []
    self.availability = availability
    goals = []
    ownItems = []
    ratings = []
    safetyBehaviours = []
    motionRanges = []
    baselineTrials = []
    outcomes = []
    ownFunctions = []
    lifeAnswers = []
    screenAnswers = []
  }

  /// What the patient wants to be able to do again.
  public struct Goal: Hashable, Sendable, Codable {
    /// The item.
    public var item: ItemID
    /// 1 for the most important.
    public var priority: Int
    /// What it is for, in the patient's words.
    public var words: OwnWords?

    /// That item as a goal.
    public init(item: ItemID, priority: Int) {
      self.item = item
      self.priority = priority
    }
  }
}

/// When sessions and home practice can take place.
public struct Availability: Hashable, Sendable, Codable {
  /// The first day on which a session may take place.
  public var start: CivilDay
  /// The weekdays on which sessions can take place, Monday first.
  public var weekdays: [Weekday]
  /// Sessions a week, 1...7; nil for the protocol's.
  public var sessionsPerWeek: Int?
  /// Minutes a session; nil for the protocol's.
  public var minutes: Int?
  /// Days of home practice a week; nil for the protocol's.
  public var homeDaysPerWeek: Int?
  /// Most minutes of home practice a day; nil for the protocol's.
  public var homeMinutes: Int?
  /// Days on which nothing takes place.
  public var daysOff: [CivilDay]

  /// Sessions from that day on, on those weekdays.
  public init(start: CivilDay, weekdays: [Weekday]) {
    self.start = start
    self.weekdays = weekdays
    daysOff = []
  }
}
