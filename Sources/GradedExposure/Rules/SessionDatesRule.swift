extension Rule {
  static let sessionDates = Rule(
    .sessionDates, "Date the sessions",
    rationale: """
      Assessment, one education session, exposure sessions on the agreed weekdays, then generalisation, \
      relapse rehearsal and follow-ups. Nothing on a day off, nothing in the past. What no session before \
      it can change is firm; the rest is provisional.
      """,
    source: """
      Riecke 2013 and Glombiewski 2018: 10 or 15 sessions; Robinson 2013 (whiplash): 3 sessions of 2 \
      hours; GET Living protocol: follow-up at 3 and 6 months; two a week is a design choice
      """,
    status: .design,
    settings: [
      .sessionsPerWeek, .exposureSessionsMost, .firstReviewSession, .secondReviewSession, .firstFollowUp,
      .secondFollowUp,
    ],
    examples: [
      Example("Every session falls on an agreed weekday.") { example in
        example.plan(fears: [30, 80])?.schedule?.sessions.dropFirst().allSatisfy {
          [.mon, .thu].contains($0.date.weekday)
        } ?? false
      }
    ])
}
