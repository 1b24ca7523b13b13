import Testing

@testable import GradedExposure
@testable import PlanDocuments

/// What is printed of an item, whole.
@Suite struct ItemCardTests {
  private static func catalogue() -> Catalogue {
    var item = Item(
      own: ItemID(rawValue: "ward-lift-left"), title: "Lift a box to your left",
      demands: Demands(
        direction: .combined, parts: [.extension_, .rotation], side: .left, extremity: .threeQuarters,
        load: .from2to5kg, position: .standing, context: .workOrPublic),
      demandsAssumed: [], strains: [.axialLoad], strainsUnanswered: [])
    item.kind = .activity
    item.area = .load
    item.how = "You lift the box and turn left."
    item.trialMinutes = 2
    item.gates = [.fitToDrive]
    item.variants = [
      .init(
        demand: .load, level: "head-only", title: "Look up to your left", how: "You look.", trialMinutes: 1)
    ]
    item.facts = [.init(status: .unverified, source: "S & T", text: "It is \"hard\".")]
    var catalogue = Catalogue(id: "standard", version: 4, lang: "en", items: [item])
    catalogue.addition = .init(id: "ward", version: 9, lang: "en-GB")
    return catalogue
  }

  @Test func everythingIsPrinted() throws {
    let catalogue = Self.catalogue()
    let text = ItemCard(try #require(catalogue.items.first), in: catalogue).text
    #expect(
      text == """
        Lift a box to your left
        =======================
        ward-lift-left: daily activity, lifting and carrying. Catalogue ward, version 9.

        You lift the box and turn left.

        One try takes 2 minutes.

        What makes it hard
        ------------------
        - the direction: looking up and turning, side: left
        - how far: 75% of range
        - where the arms are: by the side
        - what is carried: 2 to 5 kg
        - how fast: slowly
        - how long it is held: not held
        - the starting position: standing
        - the aid in use: none
        - where it happens: at work or in public

        Other forms, each with one demand changed
        -----------------------------------------
        - Look up to your left (load-head-only). Changes what is carried: the head
          alone, not 2 to 5 kg. One try takes 1 minute. You look.

        Left out while one of these limits holds
        ----------------------------------------
        - C-ext (no looking up beyond 50% of the own range or for minutes, and none
          joined with turning or tilting). Lifted by a clinician who has examined the
          patient.
        - C-load (nothing of 2 kg or more in the hands, and no lifting of the head while
          lying). Lifted by a clinician who has examined the patient.
        - B-med (no driving). Lifted by the patient and a clinician together.
        - X-axial (no weight on the head, as in a headstand). Lifted by a specialist.

        What it brings with it
        ----------------------
        - weight on the head

        What is known of it
        -------------------
        - It is "hard". Source: S & T. Status: unverified.

        """)
  }

  @Test func everyAreaHasWords() {
    let words = Item.Area.allCases.map(\.inWords)
    #expect(Set(words).count == words.count && words.allSatisfy { !$0.isEmpty })
  }
}
