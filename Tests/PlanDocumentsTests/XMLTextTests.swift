import Testing

@testable import PlanDocuments

/// What is written is what is read back, and what XML cannot hold is never written.
@Suite struct XMLTextTests {
  @Test func everyEscapeSurvivesTheWayThere() throws {
    var root = Element(name: "note")
    let text = "a & b < c > d \"e\" 'f'\r\n\tä 漢字 \u{1F600} e\u{301}"
    root.attributes = [("value", text)]
    var child = Element(name: "words")
    child.text = text
    root.children = [child]
    guard case .parsed(let read, _) = LibXML.parse(try XMLText.document(root), schema: { _ in nil }) else {
      Issue.record("not well formed")
      return
    }
    #expect(read == root)
  }

  @Test(arguments: ["\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"])
  func whatXMLCannotHoldIsRefused(_ character: String) {
    var root = Element(name: "note")
    root.attributes = [("value", "before\(character)after")]
    #expect(throws: XMLText.ForbiddenCharacter.self) { try XMLText.document(root) }
    root.attributes = []
    root.text = character
    #expect(throws: XMLText.ForbiddenCharacter.self) { try XMLText.document(root) }
  }

  @Test func theBytesArePlainToRead() throws {
    var root = Element(name: "plan")
    root.attributes = [("version", "1")]
    var note = Element(name: "note")
    note.text = "Hello"
    root.children = [note, Element(name: "empty")]
    #expect(
      String(decoding: try XMLText.document(root), as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <plan xmlns="urn:x-neckplan:1" version="1">
          <note>Hello</note>
          <empty/>
        </plan>

        """)
  }
}
