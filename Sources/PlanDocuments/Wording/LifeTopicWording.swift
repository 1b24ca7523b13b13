import GradedExposure

extension LifeTopic {
  /// What was asked about, for a clinician.
  var inWords: String {
    switch self {
    case .values: "what matters"
    case .homeAndWork: "home and work"
    case .scans: "beliefs from scans"
    case .clinicians: "beliefs from clinicians"
    case .others: "how others respond"
    case .sleep: "sleep"
    case .stress: "stress"
    case .mood: "mood"
    case .pacing: "good and bad days"
    case .relationships: "relationships and intimacy"
    case .supportGroups: "support groups"
    }
  }

  /// Which end of a level is which; nil for a topic without one.
  var ends: String? {
    switch self {
    case .sleep: "0 is very badly, 10 very well"
    case .stress: "0 is none, 10 the most"
    case .mood: "0 is very low, 10 very good"
    default: nil
    }
  }

  /// The question, in words for the patient.
  var question: String {
    switch self {
    case .values: "What matters most to you in your life?"
    case .homeAndWork: "What do your days look like at home and at work?"
    case .scans: "Did a scan make you think something about your neck?"
    case .clinicians: "Did someone who treated you say something that stayed with you?"
    case .others: "What do people around you do when you are in pain?"
    case .sleep: "How well do you sleep?"
    case .stress: "How much stress do you have now?"
    case .mood: "How is your mood these days?"
    case .pacing: "What do you do on a good day, and on a bad day?"
    case .relationships: "How does your neck affect your being close to others?"
    case .supportGroups: "Is there a group that supports you?"
    }
  }

  /// What the program does with the answer, in one sentence. No answer changes the plan.
  var purpose: String {
    switch self {
    case .values: "Quoted on the patient's sheet and printed for the clinician."
    case .homeAndWork: "Printed for the clinician, who chooses items and places with it."
    case .scans, .clinicians, .others:
      "Printed for the clinician, who takes it up in the education session."
    case .sleep, .stress, .pacing: "Printed for the clinician; no rule reads it."
    case .mood: "Printed for the clinician; no rule reads it, and it is no screening answer."
    case .relationships, .supportGroups: "Printed for the clinician alone; no rule reads it."
    }
  }
}
