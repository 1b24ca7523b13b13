/// The single movements, each with its side, that a movement is made of.
///
/// Two movements have the same direction exactly when these are equal. "Both sides" is made of its two sides,
/// so it is as similar to each as a combined movement is to its parts.
struct DirectionClass: Hashable {
  /// One bit a single movement: flexion, extension, lateral flexion left and right, rotation left and right.
  let parts: UInt8

  init(_ demands: Demands) {
    var parts: UInt8 = 0
    for direction in demands.components {
      let sides: UInt8 =
        switch demands.side {
        case .left: 0b01
        case .right: 0b10
        case .both, nil: 0b11
        }
      switch direction {
      case .flexion: parts |= 0b00_0001
      case .extension_: parts |= 0b00_0010
      case .lateralFlexion: parts |= sides << 2
      case .rotation: parts |= sides << 4
      case .combined, .none: break
      }
    }
    self.parts = parts
  }

  /// Whether this class is the other, or every part of it belongs to the other: a part can be a step below
  /// the whole.
  func isWithin(_ other: DirectionClass) -> Bool {
    self == other || (parts != 0 && parts & ~other.parts == 0)
  }

  /// Similarity of direction (PRED-3): 1 for the same, `mirror` for the other side and for a part of a whole,
  /// `distant` for everything else.
  func similarity(to other: DirectionClass, mirror: Double, distant: Double) -> Double {
    if self == other { return 1 }
    return isWithin(other) || other.isWithin(self) || mirrored == other.parts ? mirror : distant
  }

  private var mirrored: UInt8 {
    parts & 0b00_0011 | (parts & 0b01_0100) << 1 | (parts & 0b10_1000) >> 1
  }
}
