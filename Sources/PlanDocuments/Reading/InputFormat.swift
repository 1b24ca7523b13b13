/// Whether an input is an XML document or a sheet of ratings, by how it starts.
public enum InputFormat: Hashable, Sendable {
  case document, sheet

  /// A document starts with `<`; the header of a sheet never does. A web page is no document: the reader of
  /// sheets says what it is.
  public init(_ bytes: [UInt8]) {
    self =
      InputFormat.start(of: bytes).first == UInt8(ascii: "<") && ForeignFormat(bytes) == nil
      ? .document : .sheet
  }

  /// The first bytes behind a byte-order mark and white space.
  static func start(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.prefix(64).drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 <= 0x20 }
  }
}
