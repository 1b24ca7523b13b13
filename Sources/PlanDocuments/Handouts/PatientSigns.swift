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

  /// When to get help: an emergency and what can wait for a call, on one page where both fit on it.
  var blocks: [Block] { [.together([.together(emergency), .blank, .together(sameDay)])] }

  private var emergency: [Block] {
    let signs: [Text] = [
      .aFaceThatDrops, .aCollapseOrPassing, .aSuddenVeryBad, .suddenWeaknessInAn, .newTroubleWithYour,
      .suddenDoubleVisionOr,
    ]
    return [.heading(Text.getHelpNow.inWords), .paragraph(Text.stopCallTheEmergency.inWords)]
      + signs.map { .item($0.inWords, marker: "!") } + [.fill(Text.emergencyNumber.inWords, more: 0)]
  }

  private var sameDay: [Block] {
    let signs: [Text] = [
      .newNumbnessOrWeakness, .newDizziness, .newTroubleWalking, .newArmPain, .unlikeAnyBefore, .aFallOrA,
      .feverOrIll,
    ]
    return [.heading(Text.callUsTheSame.inWords), .paragraph(Text.stopAndCallUs.inWords)]
      + signs.map { .item($0.inWords, marker: "*") }
      + [.fill(Text.ourPhoneNumber.inWords, more: 0), .paragraph(Text.noAnswer.inWords)]
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
    case newDizziness, newTroubleWalking, newArmPain, unlikeAnyBefore, feverOrIll, aFallOrA, ourPhoneNumber,
      noAnswer
  }
}
