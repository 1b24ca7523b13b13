extension Rule {
  static let stop = Rule(
    .stop, "Stop when a new sign comes up",
    rationale: """
      Symptom questions are asked at every visit. A new sign stops the plan and takes home practice away, \
      until a clinician has cleared it. Some signs mean emergency services now, the others the same day.
      """,
    source: "Pattern of practice guidelines; list and urgency are our design choice",
    status: .design,
    examples: [
      Example("A sign stops the plan.") { example in
        example.course([[example.trial()]], signs: [.gaitChange])?.schedule == nil
      }
    ])
}
