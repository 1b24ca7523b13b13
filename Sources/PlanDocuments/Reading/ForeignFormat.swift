/// What people take for a CSV file: told apart by how it starts, whatever its name says.
public enum ForeignFormat: Hashable, Sendable {
  case workbook, webPage, pdf, utf16

  /// The format of these bytes; nil where they may be a sheet.
  init?(_ bytes: [UInt8]) {
    func starts(_ marks: [UInt8]...) -> Bool { marks.contains { bytes.starts(with: $0) } }
    if starts([0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .workbook
    } else if starts(Array("%PDF-".utf8)) {
      self = .pdf
    } else if starts([0xFF, 0xFE], [0xFE, 0xFF])
      || bytes.count > 3 && bytes[..<4].count(where: { $0 == 0 }) == 2
    {
      self = .utf16
    } else if ForeignFormat.isWebPage(bytes) {
      self = .webPage
    } else {
      return nil
    }
  }

  private static func isWebPage(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: InputFormat.start(of: bytes), as: UTF8.self).lowercased()
    return ["<!doctype html", "<html", "<head", "<body", "<table", "<meta"].contains(where: start.hasPrefix)
  }
}
