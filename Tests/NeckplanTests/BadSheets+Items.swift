extension BadSheets {
  private static let own = "For an item in the patient's own words, fill in the column direction."
  private static let turnLeft =
    "\"Turn your head left as far as you can\", \"Turn your head half way to the left\" or \"Turn your head half way "
    + "left on a headrest\""
  private static let differs = "Correct the one that is wrong, or leave the side empty: the title says it."
  private static let fit =
    "Rotation and lateral-flexion have a side; every direction but none has an extremity; combined has two or more "
    + "parts, and only combined has them."

  /// What is wrong with an item, its side and demands, or its goal.
  static let items: [BadSheet] = [
    BadSheet(
      "no item in a row", "item,fear\nturn-left,70\n,55\n",
      ", row 3, column item: the row names no item. Write a catalogue id, a catalogue title or the patient's own words, "
        + "or delete the row."),
    BadSheet(
      "a total at the bottom", "item,fear\nturn-left,70\nlook-up,20\nTotal,90\n",
      ", row 4, column item: \"Total\" is not in the catalogue. Delete the row if it is no item, such as a total. \(own)"
    ),
    BadSheet(
      "L rotation", "item,fear\nL rotation,70\n",
      ", row 2, column item: \"L rotation\" is not in the catalogue. Did you mean \(turnLeft)? \(own)"),
    BadSheet(
      "rotation L", "item,fear\nrotation L,70\n",
      ", row 2, column item: \"rotation L\" is not in the catalogue. Did you mean \(turnLeft)? \(own)"),
    BadSheet(
      "turn L", "item,fear\nturn L,70\n",
      ", row 2, column item: \"turn L\" is not in the catalogue. Did you mean \(turnLeft)? \(own)"),
    BadSheet(
      "rotation with its side in the column", "item,fear,side\nrotation,70,L\n",
      ", row 2, column item: \"rotation\" is not in the catalogue. Did you mean \(turnLeft)? \(own)"),
    BadSheet(
      "reversing", "item,fear\nreversing my car,70\n",
      ", row 2, column item: \"reversing my car\" is not in the catalogue. Did you mean \"Reverse a car, looking over "
        + "your left shoulder\", \"Reverse a car, looking over your right shoulder\" or \"Ride in a car as a "
        + "passenger\"? \(own)"),
    BadSheet(
      "an item of two lines",
      "item,fear\n\"Sing in the\nchoir, loudly, until the very last song of the long evening is over\",70\n",
      ", row 2, column item: \"Sing in the choir, loudly, until the very last song of th...\" is not in the "
        + "catalogue. Delete the row if it is no item, such as a total. \(own)"),
    BadSheet(
      "a wrong side", "item,fear,side\nturn,70,lft\n",
      ", row 2, column side: \"lft\" is no level of side. Write left, right or both, or leave the cell empty."
    ),
    BadSheet(
      "a side that contradicts the item", "item,fear,side\nturn-left,70,right\n",
      ", row 2, column side: the side is \"right\", but the item is \"Turn your head left as far as you can\". \(differs)"
    ),
    BadSheet(
      "a side that contradicts a bag", "item,fear,side\ncarry-bag-left-hand,70,R\n",
      ", row 2, column side: the side is \"R\", but the item is \"Carry a full shopping bag in your left hand\". \(differs)"
    ),
    BadSheet(
      "a side for an item of both", "item,fear,side\ncross-street,70,left\n",
      ", row 2, column side: the side is \"left\", but the item is \"Look both ways and cross a busy street\". \(differs)"
    ),
    BadSheet(
      "a side for an item without one", "item,fear,side\nLook up,70,left\n",
      ", row 2, column side: the side is \"left\", but \"Look up as far as you can\" has none. Leave the side empty, or "
        + "write the item that was meant."),
    BadSheet(
      "a side left open", "item,fear\nturn,70\n",
      ", row 2, column side: \"turn\" is there for both sides. Write left or right in the column side, or \"Turn your "
        + "head left as far as you can\" or \"Turn your head right as far as you can\"."),
    BadSheet(
      "both sides of an item with one", "item,fear,side\nTurn your head as far as you can,70,both\n",
      ", row 2, column side: \"Turn your head as far as you can\" is there for both sides. Write left or right in the "
        + "column side, or \"Turn your head left as far as you can\" or \"Turn your head right as far as you can\"."
    ),
    BadSheet(
      "the hand's side where the head turns to the other",
      "item,fear,side\nServe a ball with a racket in your hand,70,right\nserve-right-hand,70,right\nserve-right-hand,70,left\n",
      ", row 2, column item: \"Serve a ball with a racket in your hand\" can be two things. Write \"Serve a ball with a "
        + "racket in your left hand\" or \"Serve a ball with a racket in your right hand\".",
      ", row 3, column side: the side is \"right\", but the item is \"Serve a ball with a racket in your right hand\". "
        + differs,
      ", row 4, column side: the side is \"left\", but the item is \"Serve a ball with a racket in your right hand\". "
        + differs),
    BadSheet(
      "an own item without a direction", "item,fear,load\nPlay the cello,70,2-5 kg\n",
      ", row 2, column item: \"Play the cello\" is not in the catalogue. Delete the row if it is no item, such as a "
        + "total. \(own)"),
    BadSheet(
      "a turn to no side", "item,fear,direction\nPlay the cello,70,rotation\n",
      ", row 2, column direction: the demands of \"Play the cello\" do not fit together. \(fit)"),
    BadSheet(
      "a side without a direction", "item,fear,direction,side\nPlay the cello,70,none,left\n",
      ", row 2, column direction: the demands of \"Play the cello\" do not fit together. \(fit)"),
    BadSheet(
      "one part alone", "item,fear,direction,parts,side\nPlay the cello,70,combined,rotation,left\n",
      ", row 2, column direction: the demands of \"Play the cello\" do not fit together. \(fit)"),
    BadSheet(
      "unknown levels",
      "item,fear,direction,parts,extremity,arms,speed,context\nPlay the cello,70,sideways,up,60,high,fast,stage\n",
      ", row 2, column arms: \"high\" is no level of arms. Write supported, by-side, forward or overhead, or leave the "
        + "cell empty.",
      ", row 2, column context: \"stage\" is no level of context. Write clinic, home, work-or-public, passenger, "
        + "quiet-road, traffic or sport, or leave the cell empty.",
      ", row 2, column direction: \"sideways\" is no level of direction. Write flexion, extension, lateral-flexion, "
        + "rotation, combined or none, or leave the cell empty.",
      ", row 2, column extremity: \"60\" is no level of extremity. Write 25, 50, 75, 90 or 100, or leave the cell empty.",
      ", row 2, column parts: \"up\" is no level of parts. Write flexion, extension, lateral-flexion, rotation, combined "
        + "or none, or leave the cell empty.",
      ", row 2, column speed: \"fast\" is no level of speed. Write slow, normal, quick or as-fast-as-possible, or leave "
        + "the cell empty."),
    BadSheet(
      "the same own item with other demands",
      "item,fear,direction,side\nPlay the cello,70,rotation,left\nplay the cello,60,rotation,right\n",
      ", row 3, column item: \"play the cello\" has other demands in row 2. State the same ones in both rows."
    ),
    BadSheet(
      "a title that is too long", "item,fear,direction\n\(String(repeating: "la ", count: 101))la,70,none\n",
      ", row 2, column item: the item has 305 characters; at most 300 fit. Shorten it."),
    BadSheet(
      "a strain that is neither yes nor no", "item,fear,direction,contact\nPlay the cello,70,none,maybe\n",
      ", row 2, column contact: \"maybe\" is neither yes nor no. Write one, or leave the cell empty where nobody knows."
    ),
    BadSheet(
      "goals that are none", "item,fear,goal\nturn-left,70,abc\nlook-up,60,100\nhug,50,-1\nmop,40,1.5\n",
      ", row 2, column goal: words stand where a goal mark belongs. Write yes, or 1 for the most important goal, 2 for the next, up to 99.",
      ", row 3, column goal: \"100\" is no goal mark. Write yes, or 1 for the most important goal, 2 for the next, up to 99.",
      ", row 4, column goal: \"-1\" is no goal mark. Write yes, or 1 for the most important goal, 2 for the next, up to 99.",
      ", row 5, column goal: \"1.5\" is no goal mark. Write yes, or 1 for the most important goal, 2 for the next, up to 99."
    ),
    BadSheet(
      "one goal with two numbers", "item,fear,goal\nturn-left,70,1\nlook-up,60,2\nturn-left,70,3\n",
      ", row 4, column goal: the same item is goal 1 in row 2. Write the same number in both rows, or in one alone."
    ),
  ]
}
