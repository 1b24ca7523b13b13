/// A part of an assessment that may be left out, named as in the model.
enum AssessmentPart: String, CaseIterable, Hashable, Sendable {
  // The assessment
  case patient, ageYears, sex, consent, traumaOn, scaleDeclared, willingness, educatedOn, unorderedDemands,
    goals
  case ownItems, safetyBehaviours, motionRanges, baselineTrials, outcomes, ownFunctions, lifeAnswers
  case screenAnswers, note
  // A goal
  case words
  // A rating
  case harm, avoidance, fearedOutcome, fearedOutcomeSure, safetyBehaviour

  /// What the program does with it, in one sentence; where it is only kept and printed, the sentence says so.
  var purpose: String {
    switch self {
    case .patient: "Stands on every sheet, in place of a name."
    case .ageYears: "Under 18 nothing is planned; beside ranges of motion it finds those of the same age."
    case .sex: "Finds published ranges of motion to print beside the patient's; changes nothing in the plan."
    case .consent: "Without it no sheet prints without DRAFT; where it is declined, nothing is planned."
    case .traumaOn: "Decides whether the questions on a fresh injury apply, and when a ladder is too early."
    case .scaleDeclared: "Keeps a sheet of 0-10 from being read as 0-100."
    case .willingness: "Holds back steps likely to bring more fear than this; without it nobody can sign."
    case .educatedOn: "Leaves out the education session, where it has taken place."
    case .unorderedDemands: "Keeps more from counting as harder where it is not so for this patient."
    case .goals: "Become the targets that the ladders lead to, most important first."
    case .ownItems: "Can be rated and become steps like any item of the catalogue."
    case .screenAnswers: "Refuse, limit or hold the plan; without them no sheet prints without DRAFT."
    case .note: "Only kept, and printed for the clinician."
    case .words: "Quoted on the patient's sheet beside the goal; changes nothing in the plan."
    default: recordPurpose
    }
  }

  private var recordPurpose: String {
    switch self {
    case .harm: "Counts for whether exposure is indicated, and puts steps of equal fear in order."
    case .avoidance: "Counts for whether exposure is indicated, and shows where somebody may do too much."
    case .fearedOutcome: "Quoted on the task that tests it, and printed for the clinician."
    case .fearedOutcomeSure: "Only kept, and printed for the clinician."
    case .safetyBehaviour: "Quoted on the task as what to try without, and printed for the clinician."
    case .safetyBehaviours: "Only kept, and printed for the clinician; tasks quote those of single ratings."
    case .motionRanges: "Only kept, and printed for the clinician beside other people's; never a target."
    case .baselineTrials: "Set where the home practice of that very step starts, below what was tolerated."
    case .outcomes: "Only kept, and printed for the clinician with what counts as a change."
    case .ownFunctions: "Only kept, and printed for the clinician with their mean."
    case .lifeAnswers: "Kept and printed for the clinician; the patient's sheet quotes what matters to them."
    default: ""
    }
  }
}
