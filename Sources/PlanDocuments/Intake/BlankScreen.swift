public import GradedExposure

/// The screen on paper, to fill in: the patient's part, then the clinician's.
public struct BlankScreen: Sendable {
  private let settings: TreatmentProtocol

  /// A screen by this protocol, which says for how long an injury is fresh.
  public init(settings: TreatmentProtocol) { self.settings = settings }

  /// The sheet as text: UTF-8, 72 columns, 60 lines a page, pages parted by a form feed.
  public var text: String {
    Sheet(
      patient: nil, name: Text.screen.inWords,
      foot: [Text.protocolVersion.inWords(["id": settings.id, "version": settings.version])],
      notice: nil,
      blocks: ScreenSheet(settings: settings).blocks
    ).text()
  }
}

extension BlankScreen {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "blank-screen"
    case screen, protocolVersion
  }
}
