import GradedExposure

extension Item.Area: TextKey {
  static var area: String { "item-area" }
}

extension Item.Kind: TextKey {
  static var area: String { "item-kind" }
}

extension Weekday: TextKey {
  static var area: String { "weekday" }
}

extension Demand: TextKey {
  static var area: String { "demand" }
}

extension Strain: TextKey {
  static var area: String { "strain" }
  static var parts: [String] { ["", "question"] }
}

extension EvidenceStatus: TextKey {
  static var area: String { "status" }
  static var parts: [String] { ["", "meaning"] }
}

extension Gate: TextKey {
  static var area: String { "gate" }
  static var parts: [String] { ["liftedBy", "limits"] }
}

extension Direction: TextKey {
  static var area: String { "direction" }
}

extension Arms: TextKey {
  static var area: String { "arms" }
}

extension Load: TextKey {
  static var area: String { "load" }
}

extension Speed: TextKey {
  static var area: String { "speed" }
}

extension Position: TextKey {
  static var area: String { "position" }
}

extension Aid: TextKey {
  static var area: String { "aid" }
}

extension Context: TextKey {
  static var area: String { "context" }
}

extension LifeTopic: TextKey {
  static var area: String { "life" }
  static var parts: [String] { ["", "purpose", "question"] }
}

extension OutcomeTotal.Measure: TextKey {
  static var area: String { "measure" }
}

extension MotionRange.Device: TextKey {
  static var area: String { "motion-device" }
}

extension MotionRange.Unmeasured: TextKey {
  static var area: String { "motion-unmeasured" }
}

extension NotSuitable: TextKey {
  static var area: String { "not-suitable" }
}

extension ScreenQuestion: TextKey {
  static var area: String { "screen" }
  static var parts: [String] { ["patientQuestion"] }
}

extension Session.Kind: TextKey {
  static var area: String { "session-kind" }
}

extension ScreenAnswer.Source: TextKey {
  static var area: String { "told-by" }
}

extension BaselineTrials.Unit: TextKey {
  static var area: String { "trial-unit" }
}

extension Session.Standing: TextKey {
  static var area: String { "session-standing" }
}

extension PlanStatus: TextKey {
  static var area: String { "plan-status" }
}

extension PlanVersion.Outcome: TextKey {
  static var area: String { "plan-outcome" }
}

extension StopSign: TextKey {
  static var area: String { "sign" }
  static var parts: [String] { ["", "question"] }
}

extension TrialRecord.Outcome: TextKey {
  static var area: String { "trial-outcome" }
}

extension TrialRecord.Reason: TextKey {
  static var area: String { "trial-reason" }
}

extension StopSign.Urgency: TextKey {
  static var area: String { "urgency" }
}

extension Rating.Unrated: TextKey {
  static var area: String { "unrated" }
}

extension CardCase: TextKey {
  static var area: String { "card-case" }
}

extension Verdict: TextKey {
  static var area: String { "verdict" }
  static var parts: [String] { ["", "onCard"] }
}

extension StepState.Standing: TextKey {
  static var area: String { "standing" }
}

extension SettingKey: TextKey {
  static var area: String { "setting" }
}

extension ScreenFinding: TextKey {
  static var area: String { "finding" }
}

extension Side: TextKey {
  static var area: String { "side" }
}

extension Wording {
  /// Every area of the file; a new one is added here.
  static let areas: [any TextKey.Type] = [
    CodeReport.Text.self, DifferenceText.self, Cause.self, PlannedExposure.Role.self, PlanStatus.self,
    ScreenAnswer.Source.self, BaselineTrials.Unit.self, Session.Standing.self,
    LifeEndText.self, LongBlock.Text.self, BriefSheet.Text.self,
    CardSheet.Text.self, ChartRecord.Text.self, ClinicianAppendix.Text.self, ClinicianCoverage.Text.self,
    ClinicianKnown.Text.self, ClinicianLadders.Text.self, ClinicianMotion.Text.self,
    ClinicianNext.Text.self, ClinicianNumbers.Text.self, ClinicianOutcomes.Text.self,
    ClinicianQuality.Text.self, ClinicianReasons.Text.self, ClinicianSchedule.Text.self,
    ClinicianScreen.Text.self, ClinicianScript.Text.self, ClinicianSheet.Text.self,
    ClinicianSince.Text.self, ClinicianStanding.Text.self, ClinicianStop.Text.self, DraftNotice.Text.self,
    HandoutKind.Text.self, Imprint.Text.self, LadderSheet.Text.self, LogSheet.Text.self,
    PatientDrawing.Text.self, PatientHome.Text.self, PatientHow.Text.self, PatientLadders.Text.self,
    PatientReminder.Text.self, PatientSheet.Text.self, PatientSigns.Text.self, PatientStop.Text.self,
    PatientTasks.Text.self, Sheet.Text.self, BlankScreen.Text.self, BlankSheet.Text.self,
    BlankSheet.ClinicianText.self, ScreenSheet.Text.self, SignatureWording.Text.self, ModuleText.self,
    ModulePageText.self, ModuleListText.self, NoteText.self, ModuleTheme.self, ModuleCaution.self,
    ModuleReview.Decision.self, ModuleDose.Quantity.self, ModuleDose.Unit.self, ProgressText.self,
    BlockerText.self, CourseFactText.self, DateText.self, EntryWording.Text.self, ExpiryText.self,
    Explanation.Text.self, ExplanationCourse.Text.self, FactWording.Text.self, Item.Area.self,
    Item.Kind.self, Weekday.self, Demand.self, Strain.self, EvidenceStatus.self, Gate.self, Direction.self,
    Arms.self, Load.self, Speed.self, Position.self, Aid.self, Context.self, LifeTopic.self,
    OutcomeTotal.Measure.self, MotionRange.Device.self, MotionRange.Unmeasured.self, NotSuitable.self,
    ScreenQuestion.self, Session.Kind.self, PlanVersion.Outcome.self, StopSign.self,
    TrialRecord.Outcome.self, TrialRecord.Reason.self, StopSign.Urgency.self, Rating.Unrated.self,
    CardCase.self, Verdict.self, StepState.Standing.self, SettingKey.self, ScreenFinding.self, Side.self,
    LevelText.self, LogLine.Text.self, MeasurementText.self, MotionText.self, NextFactText.self,
    OverrideText.self, PlanFactText.self, RecordEcho.Text.self, RecordSummary.Text.self, ReferralText.self,
    RuleText.self, ScreenFactText.self, FindingForPatient.self, ScreenHintText.self, ScreenText.self,
    ScreenWording.Text.self, SessionFactText.self, SettingText.self, StepFactText.self,
    SymptomQuestions.Text.self, ListText.self,
  ]
}
