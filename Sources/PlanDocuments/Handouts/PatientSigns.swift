/// What to expect, what to do on a bad day, and when to get help.
struct PatientSigns {
  /// What is common, and a bad day.
  var days: [Block] {
    [
      .together([
        .heading("What to expect"),
        .item("You may feel some fear before and during a try.", marker: "*"),
        .item("You may be sore or stiff for a day or two.", marker: "*"),
        .paragraph("Both are common. By themselves they are no reason to stop."),
      ]), .blank,
      .together([
        .heading("My plan for a bad day"),
        .item("Do less of what you planned, but do some of it.", marker: "*"),
        .item("Keep moving through the day. Try not to rest for long.", marker: "*"),
        .item("Do this for one or two days. Then go on with your plan.", marker: "*"),
        .item("Is it still bad after a week? Call us.", marker: "*"),
      ]), .blank,
    ]
  }

  /// When to get help.
  var blocks: [Block] {
    [
      .together([
        .heading("Get help now"), .paragraph("Stop. Call the emergency number right away for:"),
        .item("a face that drops, a weak arm, or trouble speaking", marker: "!"),
        .item("a collapse or passing out", marker: "!"),
        .item("a sudden, very bad headache, unlike any before", marker: "!"),
        .item("sudden weakness in an arm or a leg", marker: "!"),
        .item("new trouble with your bladder or bowels, or numb skin between your legs", marker: "!"),
        .item("sudden double vision, or trouble swallowing", marker: "!"),
        .fill("Emergency number:", more: 0),
      ]), .blank,
      .together([
        .heading("Call us the same day"), .paragraph("Stop, and call us for:"),
        .item("new numbness or weakness", marker: "*"), .item("new dizziness", marker: "*"),
        .item("new trouble walking", marker: "*"), .item("a fall or a crash", marker: "*"),
        .fill("Our phone number:", more: 0),
      ]),
    ]
  }
}
