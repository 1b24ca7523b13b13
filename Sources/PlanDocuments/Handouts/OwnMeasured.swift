import GradedExposure

/// The patient's own numbers, the first beside the latest: own activities, how sure, and thoughts.
struct OwnMeasured {
  let plan: Plan
  var day: (CivilDay) -> String = \.dateInWords

  /// Own activities, at the assessment and asked again.
  var activities: [String] {
    CourseProgress.functions(of: plan).map { said(.ownActivity, $0.subject, $0.readings) }
  }

  /// How sure the patient is, and how far thoughts are believed.
  var rest: [String] {
    let sure = CourseProgress.sure(of: plan)
    return (sure.isEmpty ? [] : [said(.sure, OwnWords(rawValue: ""), sure)])
      + CourseProgress.thoughts(of: plan).map { said(.thought, $0.subject, $0.readings) }
  }

  /// Whether any activity was asked after since the assessment.
  var areActivitiesAskedAgain: Bool {
    CourseProgress.functions(of: plan).contains { series in
      series.readings.contains { reading in
        !plan.assessment.ownFunctions.contains { $0.words == series.subject && $0.on == reading.on }
      }
    }
  }

  private func said(_ text: ProgressText, _ words: OwnWords, _ readings: [CourseProgress.Reading]) -> String {
    text.inWords(["words": words.rawValue.quoted, "readings": ProgressWords.ends(readings, day: day)])
  }
}
