import GradedExposure

/// Start, movement and how far, in words for the patient.
struct PatientHow {
  let form: PlanNames.Form

  /// The catalogue's words; for a plain movement without any, words made from its demands; nil where nobody
  /// has said how, as for the patient's own items.
  var text: String? {
    if let how = form.how { return how }
    guard form.item.kind == .movement, !form.demands.components.isEmpty else { return nil }
    let parts = [start, arms, load, movement, pace, hold, "Then come back."]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var demands: Demands { form.demands }

  private var start: String {
    switch demands.position {
    case .lying: "Lie down."
    case .sittingSupported: "Sit and lean back."
    case .sitting: "Sit tall."
    case .standing: "Stand tall."
    case .walking: "Walk at your own pace."
    }
  }

  private var arms: String {
    switch demands.arms {
    case .supported: "Rest your arms."
    case .bySide: "Keep your arms by your side."
    case .forward: "Hold your arms out in front."
    case .overhead: "Hold your arms up high."
    }
  }

  private var load: String {
    switch demands.load {
    case .headSupported: "Let your head rest."
    case .headOnly: ""
    case .upTo1kg: "Hold something light."
    case .from2to5kg: "Hold something of some weight."
    case .over5kg: "Hold something heavy."
    }
  }

  private var movement: String {
    let moves = demands.components.map(word).phrase()
    return moves.sentenceCase + (reach.isEmpty ? "" : " " + reach) + "."
  }

  private func word(_ direction: Direction) -> String {
    let side = demands.side.map { $0 == .both ? "to each side" : "to the " + $0.rawValue } ?? ""
    switch direction {
    case .flexion: return "look down"
    case .extension_: return "look up"
    case .lateralFlexion: return "tilt your head " + side
    case .rotation: return "turn your head " + side
    case .combined, .none: return ""
    }
  }

  private var reach: String {
    switch demands.extremity {
    case .quarter: "a little way"
    case .half: "half way"
    case .threeQuarters: "most of the way"
    case .nine: "nearly all the way"
    case .full: "as far as you can"
    case nil: ""
    }
  }

  private var pace: String {
    switch demands.speed {
    case .slow: "Go slowly."
    case .normal: "Go at a normal pace."
    case .quick: "Go quickly."
    case .asFastAsPossible: "Go as fast as you can."
    }
  }

  private var hold: String {
    switch demands.hold {
    case .none: ""
    case .seconds2: "Stay there for two seconds."
    case .seconds5: "Stay there for five seconds."
    case .seconds10: "Stay there for ten seconds."
    case .seconds30: "Stay there for half a minute."
    case .minutes: "Stay there for a while."
    }
  }
}
