/// Limits that no protocol, override or document may lift.
public enum SafetyLimits {
  /// The widest jump, in points above the highest completed step, that a protocol may set (SAFE-3).
  public static let widestJump = 20

  /// The farthest a movement may go, in percent of the patient's own current active range.
  public static let farthestPercent = 100

  /// The demands on which a limit depends.
  public static let limitedDemands: [Demand] = [.extremity, .load, .speed, .hold, .position, .context]

  /// The gates in `gates` that forbid a movement of these demands and strains.
  ///
  /// A level that straddles a gate's bound counts as beyond it. A demand or strain that nobody stated counts
  /// as beyond every bound on it.
  public static func gates(
    _ gates: [Gate], forbidding demands: Demands, strains: [Strain], itemGates: [Gate],
    unstated: [Demand], strainsUnanswered: [Strain]
  ) -> [Gate] {
    let percent = unstated.contains(.extremity) ? farthestPercent : demands.extremity?.percent ?? 0
    func goes(_ direction: Direction) -> Bool { demands.components.contains(direction) }
    func strained(_ strain: Strain) -> Bool {
      strains.contains(strain) || strainsUnanswered.contains(strain)
    }
    return gates.filter { gate in
      if itemGates.contains(gate) { return true }
      switch gate {
      case .extensionRange:
        return goes(.extension_)
          && (percent > 50 || goes(.rotation) || goes(.lateralFlexion) || demands.hold == .minutes
            || unstated.contains(.hold))
      case .rotationRange: return goes(.rotation) && percent > 75
      case .load:
        // Lying, a head that is bent without support is lifted against its own weight.
        let isHeadLifted =
          demands.position == .lying && demands.load != .headSupported
          && (goes(.flexion) || goes(.lateralFlexion))
        return unstated.contains(.load) || demands.load == .from2to5kg || demands.load == .over5kg
          || isHeadLifted
      case .hold:
        return unstated.contains(.hold) || demands.hold == .seconds30 || demands.hold == .minutes
      case .speed:
        // The gate is 60 degrees a second; "normal" straddles it.
        return unstated.contains(.speed) || demands.speed != .slow
      case .endRange: return percent > 75
      case .axialLoad: return strained(.axialLoad)
      case .contact: return strained(.contact)
      case .impact: return strained(.impact)
      case .dizziness: return strained(.vestibular)
      case .fitToDrive:
        // On foot nobody is at the wheel; a position that nobody stated may be the driver's.
        return (unstated.contains(.context) || [.quietRoad, .traffic].contains(demands.context))
          && (unstated.contains(.position) || ![.standing, .walking].contains(demands.position))
      case .vascular:
        return goes(.extension_) && percent > 50
          && (unstated.contains(.hold) || demands.hold == .seconds30 || demands.hold == .minutes)
      }
    }
  }
}
