import Testing

@testable import PlanDocuments

/// JSON is written whole, escaped, in the order given.
@Suite struct JSONTests {
  @Test func everyKindOfValueIsWritten() {
    let value = JSON.members([
      "text": .string("a \"quoted\" \\ word"), "none": .text(nil), "yes": .bool(true), "no": .bool(false),
      "whole": .whole(12), "absent": .whole(nil), "share": .number(0.35), "infinite": .number(.infinity),
      "large": .number(1e30), "list": .texts(["a", "b"]), "emptyList": .array([]), "empty": .object([]),
    ])
    #expect(
      value.document == """
        {
          "text": "a \\"quoted\\" \\\\ word",
          "none": null,
          "yes": true,
          "no": false,
          "whole": 12,
          "absent": null,
          "share": 0.35,
          "infinite": null,
          "large": 1e+30,
          "list": [
            "a",
            "b"
          ],
          "emptyList": [],
          "empty": {}
        }

        """)
  }

  @Test(arguments: [
    ("\n\r\t", "\\n\\r\\t"), ("\u{0}\u{1F}\u{7F}", "\\u0000\\u001f\\u007f"), ("Zürich 🚗", "Zürich 🚗"),
    ("\"\u{301}", "\\\"\u{301}"), ("</script>", "</script>"),
  ])
  func textIsEscaped(_ text: String, _ written: String) {
    #expect(JSON.string(text).document == "\"\(written)\"\n")
  }
}
