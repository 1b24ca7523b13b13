/// What to expect, what to do on a bad day, and when to get help.
struct PatientSigns {
  /// What is common, and a bad day.
  var days: [Block] {
    [
      .together([
        .heading(Text.whatToExpect.inWords),
        .item(Text.youMayFeelSome.inWords, marker: "*"),
        .item(Text.yourHeartMayBeat.inWords, marker: "*"),
        .item(Text.youMayBeSore.inWords, marker: "*"),
        .paragraph(Text.bothAreCommonBy.inWords),
      ]), .blank,
      .together([
        .heading(Text.myPlanForA.inWords),
        .item(Text.doLessOfWhat.inWords, marker: "*"),
        .item(Text.keepMovingThroughThe.inWords, marker: "*"),
        .item(Text.doThisForOne.inWords, marker: "*"),
        .item(Text.isItStillBad.inWords, marker: "*"),
      ]), .blank,
    ]
  }

  /// When to get help: one block, so that the calls for an emergency and for the same day stay on one page.
  var blocks: [Block] {
    [
      .together([
        .heading(Text.getHelpNow.inWords), .paragraph(Text.stopCallTheEmergency.inWords),
        .item(Text.aFaceThatDrops.inWords, marker: "!"),
        .item(Text.aCollapseOrPassing.inWords, marker: "!"),
        .item(Text.aSuddenVeryBad.inWords, marker: "!"),
        .item(Text.suddenWeaknessInAn.inWords, marker: "!"),
        .item(Text.newTroubleWithYour.inWords, marker: "!"),
        .item(Text.suddenDoubleVisionOr.inWords, marker: "!"),
        .fill(Text.emergencyNumber.inWords, more: 0), .blank,
        .heading(Text.callUsTheSame.inWords), .paragraph(Text.stopAndCallUs.inWords),
        .item(Text.newNumbnessOrWeakness.inWords, marker: "*"), .item(Text.newDizziness.inWords, marker: "*"),
        .item(Text.newTroubleWalking.inWords, marker: "*"), .item(Text.newArmPain.inWords, marker: "*"),
        .item(Text.unlikeAnyBefore.inWords, marker: "*"), .item(Text.aFallOrA.inWords, marker: "*"),
        .item(Text.feverOrIll.inWords, marker: "*"),
        .fill(Text.ourPhoneNumber.inWords, more: 0),
      ])
    ]
  }
}

extension PatientSigns {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "help"
    case whatToExpect, youMayFeelSome, yourHeartMayBeat, youMayBeSore, bothAreCommonBy, myPlanForA,
      doLessOfWhat
    case keepMovingThroughThe, doThisForOne, isItStillBad, getHelpNow, stopCallTheEmergency
    case aFaceThatDrops, aCollapseOrPassing, aSuddenVeryBad, suddenWeaknessInAn, newTroubleWithYour
    case suddenDoubleVisionOr, emergencyNumber, callUsTheSame, stopAndCallUs, newNumbnessOrWeakness
    case newDizziness, newTroubleWalking, newArmPain, unlikeAnyBefore, feverOrIll, aFallOrA, ourPhoneNumber
  }
}
