/// Whether graded exposure is the thing to do now, as far as age, the latest injury and the ratings say.
struct Suitability {
  let isUnderAge: Bool
  let isAcute: Bool
  let isFearLow: Bool

  init(_ assessment: Assessment, on day: CivilDay, settings: TreatmentProtocol) {
    isUnderAge = (assessment.ageYears ?? 18) < 18
    isAcute = assessment.traumaOn?.day.map { day - $0 < settings[whole: .acuteInjury] } ?? false
    isFearLow = !Eligibility(assessment, settings: settings).isIndicated
  }
}
