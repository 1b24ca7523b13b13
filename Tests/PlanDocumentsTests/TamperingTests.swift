import Testing

@testable import GradedExposure
@testable import PlanDocuments

/// No single value of a signed plan can be changed without being found.
struct TamperingTests {
  /// Where a value stands: the way to its element, and its attribute; nil for the element's text.
  private struct Place {
    let way: [Int]
    let attribute: Int?
  }

  @Test func everySingleValueThatWasChangedIsFound() throws {
    let root = try Document.plan(SignedPlans.signed()).root()
    let places = Self.places(root, [])
    #expect(places.count > 500)
    for place in places {
      let changed = Self.changed(root, place.way[...], place.attribute)
      #expect(changed != root)
      #expect(try isFound(changed), "\(place)")
    }
  }

  /// A measurement makes no version; a signature after it covers it all the same.
  @Test func everySingleValueOfAMeasurementThatWasChangedIsFound() throws {
    let today = SignedPlans.today
    let measured = try SignedPlans.recorded(
      .measured(FilledLog.measured()), in: SignedPlans.plan(), on: today)
    let signed = try measured.signed(by: SignedPlans.clinician, statement: nil, on: today)
    #expect(signed.current?.status == .active)
    let root = try Document.plan(signed).root()
    #expect(try !isFound(root))
    let events = root.children.indices.filter { root.children[$0].name == "event" }
    let places = events.flatMap { Self.places(root.children[$0], [$0]) }
    #expect(places.count > 15)
    for place in places {
      #expect(try isFound(Self.changed(root, place.way[...], place.attribute)), "\(place)")
    }
  }

  @Test func aPlanThatWasNotChangedIsNotAccused() throws {
    #expect(try !isFound(Document.plan(SignedPlans.signed()).root()))
  }

  /// What is recorded after a signature, and a version that is not covered by it, leaves it whole.
  @Test func whatComesLaterDoesNotBreakASignature() throws {
    let plan = try SignedPlans.recorded(
      .willingness(points: 50), in: SignedPlans.signed(), on: SignedPlans.today + 1)
    #expect(try plan.brokenSignatures().isEmpty)
    var shortened = plan
    shortened.assessment.note = nil
    #expect(try shortened.brokenSignatures().count == 1)
  }

  @Test func theCanonicalFormKnowsNoOrderOfAttributes() {
    var one = Element(name: "a")
    one.attributes = [("x", "1"), ("y", "2")]
    var other = one
    other.attributes.reverse()
    #expect(CanonicalForm.bytes(one) == CanonicalForm.bytes(other))
  }

  /// Values that run into each other in a careless form.
  @Test func theCanonicalFormIsOfOneContentAlone() {
    func element(_ attributes: [(String, String)], _ text: String = "", _ children: [Element] = []) -> [UInt8]
    {
      var element = Element(name: "a")
      element.attributes = attributes.map { (name: $0.0, value: $0.1) }
      element.text = text
      element.children = children
      return CanonicalForm.bytes(element)
    }
    var (b, c) = (Element(name: "b"), Element(name: "b"))
    b.text = "1"
    c.text = "2"
    let forms = [
      element([]), element([("x", "")]), element([("x", "1 y=2")]), element([("x", "1"), ("y", "2")]),
      element([], "x"), element([], "", [Element(name: "x")]), element([], "", [b, c]),
      element([], "", [c, b]), element([("x", "1\n@1:y\n=1:2")]),
    ]
    #expect(Set(forms).count == forms.count)
  }

  private func isFound(_ root: Element) throws -> Bool {
    guard case .success(let document) = Result(catching: { try Document.decode(root, .plan, file: "p.xml") }),
      case .plan(let plan) = document
    else { return true }
    if try !plan.brokenSignatures().isEmpty { return true }
    return try !document.problems(file: "p.xml", lines: Lines(root)).isEmpty
  }

  private static func places(_ element: Element, _ way: [Int]) -> [Place] {
    element.attributes.indices.map { Place(way: way, attribute: $0) }
      + (element.text.isEmpty ? [] : [Place(way: way, attribute: nil)])
      + element.children.enumerated().flatMap { places($1, way + [$0]) }
  }

  private static func changed(_ element: Element, _ way: ArraySlice<Int>, _ attribute: Int?) -> Element {
    var changed = element
    if let next = way.first {
      changed.children[next] = Self.changed(element.children[next], way.dropFirst(), attribute)
    } else if let attribute {
      changed.attributes[attribute].value = other(element.attributes[attribute].value)
    } else {
      changed.text = other(element.text)
    }
    return changed
  }

  /// Another value of the same kind, where there is one.
  private static func other(_ value: String) -> String {
    if let number = Int(value) { return String(number + 1) }
    if let day = CivilDay(rawValue: value) { return (day + 1).rawValue }
    switch value {
    case "true": return "false"
    case "false": return "true"
    case "left": return "right"
    default: return value + "x"
    }
  }
}
