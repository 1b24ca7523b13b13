import Testing

@testable import GradedExposure
@testable import PlanDocuments

/// What is wrong with a clinic's catalogue is said to its author, everything at once, each with its line.
@Suite struct CatalogueCheckTests {
  private static let demands =
    "arms=\"by-side\" load=\"head-only\" speed=\"slow\" hold=\"none\" position=\"sitting\" aid=\"none\" "
    + "context=\"clinic\"/>"
  private static let left = "<demands direction=\"rotation\" side=\"left\" extremity=\"50\" " + demands
  private static let none = "<demands direction=\"none\" " + demands
  private static let how = "how=\"You do it.\""

  private static func catalogue(
    _ entries: String..., id: String = "ward", lang: String = "en", extra: String = ""
  ) -> String {
    (["<catalogue xmlns=\"urn:x-neckplan:1\" id=\"\(id)\" version=\"1\" lang=\"\(lang)\">" + extra] + entries
      + ["</catalogue>"])
      .joined(separator: "\n")
  }

  private static func item(
    _ id: String, _ title: String, kind: String = "activity", how: String = how, _ demands: String = none,
    variants: String = ""
  ) -> String {
    "<item id=\"\(id)\" kind=\"\(kind)\" area=\"desk\" title=\"\(title)\" \(how)>\(demands)\(variants)</item>"
  }

  private static func sentences(_ text: String) -> [String] {
    do {
      let (document, lines) = try Document.read(Array(text.utf8), file: "c.xml")
      return try document.problems(file: "c.xml", lines: lines).map(\.sentence)
    } catch {
      return error.problems.map(\.sentence)
    }
  }

  /// A catalogue and all that is said of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let sentences: [String]
    init(_ name: String, _ text: String, _ sentences: String...) {
      testDescription = name
      self.text = text
      self.sentences = sentences
    }
  }

  static let cases: [Case] = [
    Case(
      "a good one", catalogue(item("ward-a", "Sort the files"), item("ward-b", "Turn left to a screen", left))
    ),
    Case("no item", catalogue(), "line 1: the catalogue has no item. Add at least one."),
    Case(
      "another prefix", catalogue(item("sort-files", "Sort the files")),
      "line 2: \"sort-files\" does not start with the id of its catalogue. Call it ward-sort-files."),
    Case(
      "a patient's prefix", catalogue(item("own-files", "Sort the files", kind: "own")),
      "line 2: \"own-files\" does not start with the id of its catalogue. Call it ward-own-files.",
      "line 2: \"own-files\" is of kind own, which is for a patient's own items. Write movement or activity."),
    Case(
      "a standard id", catalogue(item("jog", "Sort the files")),
      "line 2: \"jog\" is an item of the standard catalogue, which stays as it is. Leave it out, or call yours "
        + "ward-jog."),
    Case(
      "the name of the patients' own items", catalogue(item("own-a", "Sort the files"), id: "own"),
      "line 1: \"own\" cannot be the id of a clinic's catalogue, because ids such as own-tango start with it. Take "
        + "the clinic's name."),
    Case(
      "a name that standard ids start with", catalogue(item("turn-a", "Sort the files"), id: "turn"),
      "line 1: \"turn\" cannot be the id of a clinic's catalogue, because ids such as turn-left start with it. Take "
        + "the clinic's name."),
    Case(
      "an addition",
      catalogue(
        item("ward-a", "Sort the files"), extra: "<addition id=\"b\" version=\"1\" lang=\"en\"/>"),
      "line 1: it says that \"b\" was added to it, as a plan does. Take the element addition out."),
    Case(
      "an id twice", catalogue(item("ward-a", "Sort the files"), item("ward-a", "Sort the pens")),
      "line 3: \"ward-a\" is there twice. Give every item an id of its own."),
    Case(
      "a title twice", catalogue(item("ward-a", "Sort the files"), item("ward-b", "sort the files!")),
      "line 3: \"ward-b\" has the title \"sort the files!\", and so has \"ward-a\". Change one: on paper nobody could "
        + "tell them apart."),
    Case(
      "a variant called as its item",
      catalogue(
        item(
          "ward-a", "Sort the files",
          variants: "\n<variant demand=\"speed\" level=\"quick\" title=\"Sort the files\"/>")),
      "line 3: \"ward-a\" has the title \"Sort the files\", and so has another form of it. Change one: on paper nobody "
        + "could tell them apart."),
    Case(
      "a standard title", catalogue(item("ward-a", "jog or run")),
      "line 2: \"ward-a\" has the title \"jog or run\", which means the standard item \"jog\". Use that one, or choose "
        + "another title."),
    Case(
      "a standard id as title", catalogue(item("ward-a", "Hang washing")),
      "line 2: \"ward-a\" has the title \"Hang washing\", which means the standard item \"hang-washing\". Use that "
        + "one, or choose another title."),
    Case(
      "a standard title with its side elsewhere",
      catalogue(item("ward-a", "Left, turn your head half way to the", left)),
      "line 2: \"ward-a\" has the title \"Left, turn your head half way to the\", which means the standard item "
        + "\"turn-left-half-way\". Use that one, or choose another title."),
    Case(
      "a standard title without its side", catalogue(item("ward-a", "Turn your head half way to the")),
      "line 2: \"ward-a\" has the title \"Turn your head half way to the\", which means the standard item "
        + "\"turn-left-half-way\". Use that one, or choose another title."),
    Case(
      "a standard id without its side", catalogue(item("ward-a", "Reverse car")),
      "line 2: \"ward-a\" has the title \"Reverse car\", which means the standard item \"reverse-car-left\". Use that "
        + "one, or choose another title."),
    Case(
      "no how", catalogue(item("ward-a", "Sort the files", how: "")),
      "line 2: \"ward-a\" has no how. Write how it is done, for the patient: \"You ...\"."),
    Case("no how of a movement", catalogue(item("ward-a", "Nod to a friend", kind: "movement", how: ""))),
    Case(
      "no side in the title", catalogue(item("ward-a", "Turn to a screen", left)),
      "line 2: \"ward-a\" has a side, and its title \"Turn to a screen\" names none. Write left or right into it."
    ),
    Case(
      "the other side in the title", catalogue(item("ward-a", "Turn right to a screen", left)),
      "line 2: \"ward-a\" moves to the left, and neither its title \"Turn right to a screen\" nor its how says left. "
        + "Say it, or correct the side."),
    Case(
      "a hand in the title and the side in the how",
      catalogue(item("ward-a", "Reach out with your right hand", how: "how=\"You turn left.\"", left))),
    Case(
      "no side in a variant's title",
      catalogue(
        item(
          "ward-a", "Turn left to a screen", left,
          variants: "\n<variant demand=\"speed\" level=\"quick\" title=\"Turn quickly\"/>")),
      "line 3: \"ward-a\" has a side, and its title \"Turn quickly\" names none. Write left or right into it."
    ),
    Case("sides in another language", catalogue(item("ward-a", "Links zum Schirm", left), lang: "de-CH")),
    Case(
      "a long sentence",
      catalogue(
        item(
          "ward-a", "Sort the files",
          how:
            "how=\"You sit. You take one file after the other and put it into the box that stands before you on it.\""
        )),
      "line 2: \"ward-a\" has a sentence of 19 words, \"You take one file after the other and put it into the box...\". Patients read at most 15; make two of it."
    ),
    Case(
      "a sentence of fifteen words, and a decimal",
      catalogue(
        item(
          "ward-a", "Sort the files", how: "how=\"You lift a bag of 2.5 kg from the floor to the top of it.\""
        ))),
    Case(
      "demands that do not fit",
      catalogue(
        item("ward-a", "Sort the files", "<demands direction=\"rotation\" extremity=\"50\" " + demands)),
      "line 2: the demands of \"ward-a\" do not fit together. Rotation and lateral-flexion have a side; every "
        + "direction but none has an extremity; combined has two or more parts, and only combined has them."),
    Case(
      "a variant that cannot be",
      catalogue(
        item(
          "ward-a", "Sort the files",
          variants: "\n<variant demand=\"extremity\" level=\"50\" title=\"Sort some files\"/>")),
      "line 3: \"ward-a\" cannot have the variant extremity \"50\": the level does not exist, is the item's own, or is "
        + "there twice."),
  ]

  @Test(arguments: cases) func isSaid(_ wrong: Case) {
    #expect(Self.sentences(wrong.text) == wrong.sentences.map { "c.xml, " + $0 })
  }

  /// One item that the schema refuses does not hide what is wrong with the others.
  @Test func whatCannotBeReadHidesNothing() {
    let text = Self.catalogue(
      Self.item("ward-a", "Sort the files", kind: "movment"), Self.item("b", "Sort the pens", how: ""),
      Self.item("b", "Turn to a screen", Self.left))
    #expect(
      Self.sentences(text) == [
        "c.xml, line 2, attribute kind of item: \"movment\" cannot stand here. Write movement, activity or own.",
        "c.xml, line 3: \"b\" does not start with the id of its catalogue. Call it ward-b.",
        "c.xml, line 3: \"b\" has no how. Write how it is done, for the patient: \"You ...\".",
        "c.xml, line 4: \"b\" does not start with the id of its catalogue. Call it ward-b.",
        "c.xml, line 4: \"b\" has a side, and its title \"Turn to a screen\" names none. Write left or right into it.",
        "c.xml, line 4: \"b\" is there twice. Give every item an id of its own.",
      ])
  }

  @Test func theStandardCatalogueKeepsWhatIsAskedOfAClinic() throws {
    let standard = try StandardDocuments.catalogue()
    let check = CatalogueCheck(
      standard, besides: nil, file: "c.xml",
      lines: Lines(try Document.catalogue(standard).root()))
    #expect(check.problems == [])
  }

  @Test func theStandardCatalogueIsNoAddition() throws {
    let bytes = try Document.catalogue(StandardDocuments.catalogue()).bytes(file: "c.xml")
    let problems = #expect(throws: InputProblems.self) { try ClinicCatalogue.added(bytes, file: "c.xml") }
    #expect(
      problems?.problems.map(\.sentence) == [
        "c.xml: its id is that of the standard catalogue, which is used anyway. Give the clinic's catalogue an id of "
          + "its own."
      ])
  }

  @Test func itemsAreAddedBehindTheStandardOnes() throws {
    let text = Self.catalogue(Self.item("ward-a", "Sort the files"), lang: "en-GB")
    let standard = try StandardDocuments.catalogue()
    let both = try ClinicCatalogue.added(Array(text.utf8), file: "c.xml")
    #expect(both.addition == Catalogue.Addition(id: "ward", version: 1, lang: "en-GB"))
    #expect(both.items.dropLast() == standard.items[...])
    #expect(both.items.last?.id == ItemID(rawValue: "ward-a"))
    #expect(both.items.filter { both.isAdded($0.id) }.count == 1)
  }
}
