import GradedExposure

/// Start, movement and how far, in words for the patient.
struct PatientHow {
  let form: PlanNames.Form

  /// The catalogue's words; for a plain movement without any, words made from its demands; nil where nobody
  /// has said how, as for the patient's own items.
  var text: String? {
    if let how = form.how { return how }
    guard form.item.kind == .movement, !form.demands.components.isEmpty else { return nil }
    let parts = [start, arms, load, movement, pace, hold, Text.thenComeBack.inWords]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var demands: Demands { form.demands }

  private var start: String {
    switch demands.position {
    case .lying: Text.lieDown.inWords
    case .sittingSupported: Text.sitAndLeanBack.inWords
    case .sitting: Text.sitTall.inWords
    case .standing: Text.standTall.inWords
    case .walking: Text.walkAtYourOwn.inWords
    }
  }

  private var arms: String {
    switch demands.arms {
    case .supported: demands.position == .lying ? "" : Text.restYourArms.inWords
    case .bySide: Text.keepYourArmsBy.inWords
    case .forward: Text.holdYourArmsOut.inWords
    case .overhead: Text.holdYourArmsUp.inWords
    }
  }

  private var load: String {
    switch demands.load {
    case .headSupported: Text.letYourHeadRest.inWords
    case .headOnly: ""
    case .upTo1kg: Text.holdSomethingLight.inWords
    case .from2to5kg: Text.holdSomethingOfSome.inWords
    case .over5kg: Text.holdSomethingHeavy.inWords
    }
  }

  private var movement: String {
    let moves = demands.components.map(word).phrase()
    return reach.map { Text.movementAndReach.inWords(["movement": moves, "reach": $0]) }
      ?? Text.movementAlone.inWords(["movement": moves])
  }

  private func word(_ direction: Direction) -> String {
    let side = demands.side.map(\.inWords) ?? ""
    switch direction {
    case .flexion: return Text.lookDown.inWords
    case .extension_: return Text.lookUp.inWords
    case .lateralFlexion: return Text.tiltYourHead.inWords(["side": side])
    case .rotation: return Text.turnYourHead.inWords(["side": side])
    case .combined, .none: return ""
    }
  }

  private var reach: String? {
    switch demands.extremity {
    case .quarter: Text.aLittleWay.inWords
    case .half: Text.halfWay.inWords
    case .threeQuarters: Text.mostOfTheWay.inWords
    case .nine: Text.nearlyAllTheWay.inWords
    case .full: Text.asFarAsYou.inWords
    case nil: nil
    }
  }

  private var pace: String {
    switch demands.speed {
    case .slow: Text.goSlowly.inWords
    case .normal: Text.goAtANormal.inWords
    case .quick: Text.goQuickly.inWords
    case .asFastAsPossible: Text.goAsFastAs.inWords
    }
  }

  private var hold: String {
    switch demands.hold {
    case .none: ""
    case .seconds2: Text.stayThereForTwo.inWords
    case .seconds5: Text.stayThereForFive.inWords
    case .seconds10: Text.stayThereForTen.inWords
    case .seconds30: Text.stayThereForHalf.inWords
    case .minutes: Text.stayThereForA.inWords
    }
  }
}

extension PatientHow {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "how"
    case thenComeBack, lieDown, sitAndLeanBack, sitTall, standTall, walkAtYourOwn, restYourArms
    case keepYourArmsBy, holdYourArmsOut, holdYourArmsUp, letYourHeadRest, holdSomethingLight
    case holdSomethingOfSome, holdSomethingHeavy, movementAndReach, movementAlone, lookDown, lookUp,
      tiltYourHead
    case turnYourHead, aLittleWay, halfWay, mostOfTheWay, nearlyAllTheWay, asFarAsYou, goSlowly
    case goAtANormal, goQuickly, goAsFastAs, stayThereForTwo, stayThereForFive, stayThereForTen
    case stayThereForHalf, stayThereForA
  }
}
