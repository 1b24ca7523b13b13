import GradedExposure
import Testing

@testable import PlanDocuments

/// Input is hostile until checked: what is dangerous, broken or foreign is refused with its place.
@Suite struct HostileDocumentTests {
  /// A document and what is to be said against it.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let line: Int?
    let problem: DocumentProblem

    init(_ name: String, _ text: String, line: Int? = nil, _ problem: DocumentProblem) {
      self.init(name, bytes: Array(text.utf8), line: line, problem)
    }

    init(_ name: String, bytes: [UInt8], line: Int? = nil, _ problem: DocumentProblem) {
      testDescription = name
      self.bytes = bytes
      self.line = line
      self.problem = problem
    }
  }

  private static let open = "<protocol xmlns=\"urn:x-neckplan:1\" id=\"p\" version=\"1\" title=\"t\">"
  private static let bomb = """
    <?xml version="1.0"?>
    <!DOCTYPE protocol [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
    <protocol xmlns="urn:x-neckplan:1">&b;</protocol>
    """

  static let cases: [Case] = [
    Case("nothing at all", "", .empty),
    Case("a NUL", "\(open)\n\u{0}</protocol>", line: 2, .holdsNUL),
    Case("Latin-1", bytes: Array(open.utf8) + [0xE9], .notUTF8),
    Case("UTF-16", bytes: [0xFF, 0xFE, 0x3C, 0x20], .notUTF8),
    Case("gzip", bytes: [0x1F, 0x8B, 0x08, 0x01, 0xFF, 0xFF], .notUTF8),
    Case("a document type", "<!DOCTYPE protocol>\n\(open)</protocol>", line: 1, .doctype),
    Case("entities that grow", bomb, line: 2, .doctype),
    Case(
      "an external entity", "<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\(open)&x;</protocol>",
      line: 1, .doctype),
    Case(
      "a document type behind a comment", "<!-- > --><!DOCTYPE p []>\(open)</protocol>", line: 1, .doctype),
    Case("a lower-case document type", "<!doctype html>", line: 1, .doctype),
    Case(
      "a tag with very many attributes",
      "<protocol " + (0..<20_000).map { "a\($0)=\">\"" }.joined(separator: " ") + "/>",
      line: 1, .tagTooLarge(bytes: 208_901, most: 65_536)),
    Case(
      "very deep nesting", String(repeating: "<a>", count: 200), line: 1, .tooDeep(most: 64)),
    Case("another root", "<gpx xmlns=\"urn:x-neckplan:1\"/>", line: 1, .unknownKind("gpx")),
    Case("another namespace", "<plan xmlns=\"urn:x-neckplan:2\"/>", .unknownKind("")),
    Case("no namespace", "<plan/>", .unknownKind("")),
  ]

  @Test(arguments: cases) func isRefused(_ hostile: Case) {
    let problems = #expect(throws: InputProblems.self) {
      try Document.read(hostile.bytes, file: "x.xml").document
    }
    #expect(
      problems?.problems == [InputProblem(file: "x.xml", line: hostile.line, .document(hostile.problem))])
  }

  @Test(arguments: [
    "\(open)", "\(open)</protocol", "\(open)</plan>", "\(open)&amp</protocol>", "\(open)&nbsp;</protocol>",
    "\(open)</protocol><more/>", "\(open)</protocol>text", "<protocol a=\"1\" a=\"2\"/>", "<p:protocol/>",
    "just text", "<", "<!", "<!--", "<![CDATA[", "<?xml", "</>", "\(open)\u{1}</protocol>",
  ])
  func brokenIsRefused(_ text: String) {
    let problems = #expect(throws: InputProblems.self) {
      try Document.read(Array(text.utf8), file: "x.xml").document
    }
    #expect(problems?.problems.isEmpty == false)
  }

  @Test func whatIsTooLargeIsRefusedUnread() {
    let bytes = [UInt8](repeating: UInt8(ascii: " "), count: DocumentScan.bytesMost + 1)
    let problems = #expect(throws: InputProblems.self) { try Document.read(bytes, file: "x.xml").document }
    #expect(
      problems?.problems == [
        InputProblem(
          file: "x.xml",
          .document(.tooLarge(bytes: DocumentScan.bytesMost + 1, most: DocumentScan.bytesMost)))
      ])
  }

  @Test func anIncludeIsNotFollowed() {
    let text = """
      \(Self.open)<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd" parse="text"/></protocol>
      """
    let problems = #expect(throws: InputProblems.self) {
      try Document.read(Array(text.utf8), file: "x.xml").document
    }
    #expect(problems?.problems.isEmpty == false)
    #expect(problems.map { "\($0)" }?.contains("root:") == false)
  }

  @Test func everyPrefixOfAPlanIsRefusedOrReadWithoutHarm() throws {
    let bytes = try Document.settings(StandardDocuments.settings()).bytes(file: "x.xml")
    for length in stride(from: 0, to: bytes.count - 1, by: 97) {
      #expect(throws: InputProblems.self) {
        try Document.read(Array(bytes[..<length]), file: "x.xml").document
      }
    }
  }

  @Test func everySingleByteChangedIsRefusedOrReadWithoutHarm() throws {
    let bytes = try Document.settings(StandardDocuments.settings()).bytes(file: "x.xml")
    var seed: UInt64 = 42
    for _ in 0..<300 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var changed = bytes
      changed[Int(seed >> 33) % bytes.count] = UInt8(truncatingIfNeeded: seed >> 24)
      do {
        let (document, lines) = try Document.read(changed, file: "x.xml")
        _ = try document.problems(file: "x.xml", lines: lines)
      } catch {
        #expect(!error.problems.isEmpty)
      }
    }
  }
}
