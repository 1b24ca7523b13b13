import GradedExposure
import Testing

@testable import PlanDocuments

/// What libxml2 says against a document, in words that its author understands.
@Suite struct SchemaComplaintTests {
  /// A message of libxml2's, and where and what is told instead.
  struct Case: Sendable {
    let message: String
    let place: String
    let sentence: String
    init(_ message: String, _ place: String, _ sentence: String) {
      self.message = message
      self.place = place
      self.sentence = sentence
    }
  }

  private static let identifier = "[a-z0-9]+(-[a-z0-9]+)*"
  private static let id = "[A-Za-z0-9._\\-]*[0-9][A-Za-z0-9._\\-]*"

  static let cases: [Case] = [
    Case(
      "Element 'item', attribute 'kind': [facet 'enumeration'] The value 'movment' is not an element of the set "
        + "{'movement', 'activity', 'own'}.",
      "attribute kind of item", "\"movment\" cannot stand here. Write movement, activity or own."),
    Case(
      "Element 'item', attribute 'kind': [facet 'enumeration'] The value 'it's' is not an element of the set "
        + "{'movement', 'activity', 'own'}.",
      "attribute kind of item", "\"it's\" cannot stand here. Write movement, activity or own."),
    Case(
      "Element 'setting', attribute 'key': [facet 'enumeration'] The value 'flat-spred' is not an element of the "
        + "set {\(SettingKey.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", "))}.",
      "attribute key of setting",
      "\"flat-spred\" cannot stand here. Did you mean flat-spread? \"neckplan protocol\" prints all "
        + "\(SettingKey.allCases.count) names."),
    Case(
      "Element 'decision', attribute 'rule': [facet 'enumeration'] The value 'wholly else' is not an element of the "
        + "set {\(RuleID.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", "))}.",
      "attribute rule of decision",
      "\"wholly else\" cannot stand here. The schema lists all \(RuleID.allCases.count) names."),
    Case(
      "Element 'item', attribute 'id': [facet 'pattern'] The value 'Look Down' is not accepted by the pattern "
        + "'\(identifier)'.",
      "attribute id of item",
      "\"Look Down\" cannot stand here. Write lowercase letters and digits with hyphens between them, such as "
        + "turn-left."),
    Case(
      "Element 'x', attribute 'y': [facet 'pattern'] The value 'b' is not accepted by the pattern 'a+'.",
      "attribute y of x", "\"b\" cannot stand here. Write what fits the pattern a+."),
    Case(
      "Element 'assessment', attribute 'patient': [facet 'pattern'] The value 'Anna Meier' is not accepted by the "
        + "pattern '\(id)'.",
      "attribute patient of assessment",
      "this is no patient id. Write letters, digits, hyphens, underscores and dots, at least one digit, at most 32: "
        + "P-017. Never a name."),
    Case(
      "Element 'assessment', attribute 'patient': Something new about 'Anna Meier'.",
      "attribute patient of assessment",
      "this is no patient id. Write letters, digits, hyphens, underscores and dots, at least one digit, at most 32: "
        + "P-017. Never a name."),
    Case(
      "Element 'item', attribute 'title': [facet 'minLength'] The value '' has a length of '0'; this underruns the "
        + "allowed minimum length of '1'.",
      "attribute title of item",
      "there is nothing in it. Write something, or leave it out where it may be left out."),
    Case(
      "Element 'note': [facet 'minLength'] The value has a length of '0'; this underruns the allowed minimum length "
        + "of '1'.",
      "element note", "there is nothing in it. Write something, or leave it out where it may be left out."),
    Case(
      "Element 'item', attribute 'title': [facet 'maxLength'] The value '\(String(repeating: "ä", count: 301))' has "
        + "a length of '301'; this exceeds the allowed maximum length of '300'.",
      "attribute title of item", "301 characters are more than fit. Shorten it to at most 300."),
    Case(
      "Element 'availability', attribute 'weekdays': [facet 'maxLength'] The value "
        + "'mon mon mon mon mon mon mon mon' has a length of '8'; this exceeds the allowed maximum length of '7'.",
      "attribute weekdays of availability", "8 entries are more than fit. Leave at most 7."),
    Case(
      "Element 'note': [facet 'maxLength'] The value has a length of '4001'; this exceeds the allowed maximum length "
        + "of '4000'.",
      "element note", "4001 characters are more than fit. Shorten it to at most 4000."),
    Case(
      "Element 'rating', attribute 'fear': [facet 'minInclusive'] The value '-1' is less than the minimum value "
        + "allowed ('0').",
      "attribute fear of rating", "\"-1\" is too low. The lowest value that can stand here is 0."),
    Case(
      "Element 'rating', attribute 'fear': [facet 'maxInclusive'] The value '101' is greater than the maximum value "
        + "allowed ('100').",
      "attribute fear of rating", "\"101\" is too high. The highest value that can stand here is 100."),
    Case(
      "Element 'total', attribute 'score': [facet 'fractionDigits'] The value '1.234' has more fractional digits than "
        + "are allowed ('2').",
      "attribute score of total", "\"1.234\" has more decimals than can stand here, which is 2. Round it."),
    Case(
      "Element 'total', attribute 'score': 'x' is not a valid value of the atomic type 'Total'.",
      "attribute score of total",
      "\"x\" cannot stand here. Write a number with a decimal point and at most two decimals, such as 40 or 37.5."
    ),
    Case(
      "Element 'assessment', attribute 'ageYears': 'old' is not a valid value of the atomic type 'Age'.",
      "attribute ageYears of assessment", "\"old\" cannot stand here. Write a whole number."),
    Case(
      "Element 'screenAnswer', attribute 'on': '2026-13-01' is not a valid value of the atomic type 'Day'.",
      "attribute on of screenAnswer",
      "\"2026-13-01\" cannot stand here. Write a day as year-month-day, such as 2026-12-01."),
    Case(
      "Element 'assessment', attribute 'traumaOn': 'never' is not a valid value of the union type 'LastTrauma'.",
      "attribute traumaOn of assessment",
      "\"never\" cannot stand here. Write the day as year-month-day, such as 2026-12-01, or none."),
    Case(
      "Element 'variant', attribute 'level': '60' is not a valid value of the union type 'Level'.",
      "attribute level of variant",
      "\"60\" cannot stand here. Write a level of that demand, such as 50, slow or clinic."),
    Case(
      "Element 'screenAnswer', attribute 'present': 'no' is not a valid value of the atomic type 'YesNo'.",
      "attribute present of screenAnswer", "\"no\" cannot stand here. Write true or false."),
    Case(
      "Element 'setting', attribute 'value': '7,5' is not a valid value of the atomic type 'SettingValue'.",
      "attribute value of setting",
      "\"7,5\" cannot stand here. Write a number with a decimal point and at most four decimals, such as 10 or 0.35."
    ),
    Case(
      "Element 'item', attribute 'gates': 'C-rot  x' is not a valid value of the list type 'Gates'.",
      "attribute gates of item",
      "\"C-rot  x\" cannot stand here. Write names with blanks between them, or leave it out."),
    Case(
      "Element 'demands': The attribute 'context' is required but missing.",
      "element demands", "its attribute context is missing. Add context=\"...\"."),
    Case(
      "Element 'setting', attribute 'extra': The attribute 'extra' is not allowed.",
      "attribute extra of setting",
      "there is no such attribute here. Correct its name, or take it out."),
    Case(
      "Element 'variant': This element is not expected. Expected is ( demands ).",
      "element variant", "it cannot stand here. Here can stand: demands. Move it, or correct its name."),
    Case(
      "Element 'demands': This element is not expected. Expected is one of ( variant, fact ).",
      "element demands",
      "it cannot stand here. Here can stand: variant or fact. Move it, or correct its name."),
    Case(
      "Element 'note': This element is not expected.", "element note", "it cannot stand here. Take it out."),
    Case(
      "Element 'item': Missing child element(s). Expected is ( demands ).",
      "element item", "something is missing in it: demands. Add it."),
    Case(
      "Element 'catalogue': Character content other than whitespace is not allowed because the content type is "
        + "'element-only'.",
      "element catalogue", "there is text where none can be. Take it out, or put it into an attribute."),
    Case(
      "Element 'fact': Character content is not allowed, because the content type is empty.",
      "element fact", "there is text where none can be. Take it out, or put it into an attribute."),
    Case(
      "Element 'item': Duplicate key-sequence ['turn'] in key identity-constraint 'catalogueItemKey'.",
      "element item", "\"turn\" is there twice. Keep one, or give this one another name."),
    Case(
      "Element 'variant': Duplicate key-sequence ['speed', 'quick'] in unique identity-constraint "
        + "'catalogueVariantUnique'.",
      "element variant", "\"speed quick\" is there twice. Keep one, or give this one another name."),
    Case(
      "Element 'rung': No match found for key-sequence ['nowhere'] of keyref 'rungStepRef'.",
      "element rung", "\"nowhere\" is named here and stands nowhere in the document. Correct the name."),
    Case(
      "Element 'item': Not all fields of key identity-constraint 'catalogueItemKey' evaluate to a node.",
      "element item", "what tells it apart from its neighbours is missing. Give it a name of its own."),
    Case(
      "Element 'assessment': The element is not 'nillable'.",
      "element assessment", "against the schema: The element is not 'nillable'."),
    Case("Something else.", "element ", "against the schema: Something else."),
  ]

  @Test(arguments: cases) func isToldInPlainWords(_ told: Case) throws {
    let complaint = try #require(SchemaComplaint(told.message))
    #expect(complaint.place == told.place)
    #expect(complaint.sentence == told.sentence)
  }

  @Test func aRemarkThatFollowsFromAnotherIsNotTold() {
    #expect(
      SchemaComplaint(
        "Element 'item', attribute 'id': Warning: No precomputed value available, the value was either invalid or "
          + "something strange happened.") == nil)
  }

  @Test func everyPatternOfTheSchemasHasWords() throws {
    var patterns: Set<String> = []
    for name in ["types.xsd"] + DocumentKind.allCases.map(\.schema) {
      let bytes = try #require(EmbeddedFile.bytes(name))
      for piece in String(decoding: bytes, as: UTF8.self).split(separator: "<xs:pattern value=\"").dropFirst()
      {
        patterns.insert(String(piece.prefix { $0 != "\"" }))
      }
    }
    #expect(patterns.count >= 8)
    // A patient's id has words of its own, because it is never repeated.
    for pattern in patterns where pattern != Self.id {
      #expect(!SchemaComplaint.expected(pattern).contains("pattern"), "\(pattern)")
    }
  }

  @Test func everyOtherTypeThatCanBeUnreadableIsAWholeNumber() throws {
    var others: Set<String> = []
    for name in ["types.xsd"] + DocumentKind.allCases.map(\.schema) {
      let bytes = try #require(EmbeddedFile.bytes(name))
      for piece in String(decoding: bytes, as: UTF8.self).split(separator: "<xs:simpleType name=\"")
        .dropFirst()
      {
        let base = piece.split(separator: "base=\"").dropFirst().first.map { $0.prefix { $0 != "\"" } }
        let isUnion = piece.contains("<xs:union")
        guard let base = isUnion ? "union" : base, base != "xs:string", base != "xs:integer",
          !base.hasPrefix("np:")
        else { continue }
        others.insert(String(piece.prefix { $0 != "\"" }))
      }
    }
    #expect(others == ["Day", "LastTrauma", "Level", "YesNo", "SettingValue", "Total"])
  }

  /// A misspelled document, whole: each thing is told once, with its line.
  @Test func aDocumentIsToldWhole() {
    let text = """
      <assessment xmlns="urn:x-neckplan:1" patient="Anna Meier" lang="en" assessedOn="2026-11-24" unorderedDemands="hold speed">
        <availability start="2026-12-01" weekdays="mon foo" daysOff="2026-12-24 x"/>
        <rating item="a" fear="5"><fearedOutcom>x</fearedOutcom></rating>
        <screenAnswer finding="S99" present="yes" by="clinician" on="2026-11-24"/>
      </assessment>
      """
    let problems = #expect(throws: InputProblems.self) {
      try Document.read(Array(text.utf8), file: "a.xml").document
    }
    #expect(
      problems?.problems.map(\.sentence) == [
        "a.xml, line 1, attribute patient of assessment: this is no patient id. Write letters, digits, hyphens, "
          + "underscores and dots, at least one digit, at most 32: P-017. Never a name.",
        "a.xml, line 1, attribute unorderedDemands of assessment: \"hold\" cannot stand here. Write extremity, arms, "
          + "load, speed or context.",
        "a.xml, line 2, attribute daysOff of availability: \"x\" cannot stand here. Write a day as year-month-day, "
          + "such as 2026-12-01.",
        "a.xml, line 2, attribute weekdays of availability: \"foo\" cannot stand here. Write mon, tue, wed, thu, fri, "
          + "sat or sun.",
        "a.xml, line 3, element fearedOutcom: it cannot stand here. Here can stand: fearedOutcome or "
          + "safetyBehaviour. Move it, or correct its name.",
        "a.xml, line 4, attribute finding of screenAnswer: \"S99\" cannot stand here. The schema lists all 87 names.",
        "a.xml, line 4, attribute present of screenAnswer: \"yes\" cannot stand here. Write true or false.",
      ])
  }

  @Test func aForeignFileBringsNoMoreThanCanBeRead() {
    let items = (0..<5_000).map { "<item n\($0)=\"1\"/>\n" }.joined()
    let text = "<catalogue xmlns=\"urn:x-neckplan:1\" id=\"a\" version=\"1\" lang=\"en\">\(items)</catalogue>"
    let problems = #expect(throws: InputProblems.self) {
      try Document.read(Array(text.utf8), file: "c.xml").document
    }
    #expect((problems?.problems.count ?? 0) <= LibXML.complaintsMost + 1)
    #expect(problems?.problems.contains(InputProblem(file: "c.xml", .document(.manyMore(told: 200)))) == true)
  }
}
