import Diagnostics
import Markup
import Testing
import TextRecovery

@Suite struct LeadInTests {
  static func leadIns(_ text: String) -> [String] {
    let source = SourceFile(path: "x.txt", text: "A title\n\n" + text)
    return TextRecovery.recover(source, fromLine: 1).document.blocks.compactMap { block in
      block.leadIn.map {
        "\($0.announces.rawValue) \($0.resolved ?? "missing") \($0.announcedCount.map(String.init) ?? "-")"
      }
    }
  }

  @Test(arguments: [
    ("The town has plans. Among them are the following three:\n\n- one\n- two\n- three\n", ["list p2 3"]),
    ("The table below compares them:\n\na\tb\nc\td\n", ["table p2 -"]),
    (
      "The plans include:\n\nNobody wrote them down, and the meeting went on until midnight.\n",
      ["list missing -"]
    ),
    ("The chart below shows this:\n", ["table missing -"]),
    ("The minister told the Business and Trade Committee:\n\nWe will build it soon, and all of it.\n", []),
    ("We asked five experts:\n\n- Ada\n- Ben\n- Cem\n- Dov\n- Eva\n", ["list p2 5"]),
    ("He wrote to his mother in the winter of 2031:\n\nIt is cold here, and they are late again.\n", []),
    (
      "The measures include:\nclose the border\nopen the port\ndredge the river\nThe ministers did not agree on the rest. They will meet again in May.\n",
      ["list p2 -"]
    ),
    (
      "Key figures include:\n\nTwo harbours open\nNine ships in port\nFour pilots\nWHAT COMES NEXT\nThe harbours stay open until the end of the year, and then they close.\n",
      ["list p2 -"]
    ),
    (
      "The loss has causes. They are:\n\nsand that is taken\n\ndams on the river\n\nships that are too fast\n",
      ["list p2 -"]
    ),
    (
      "The plan has three parts, and they include:\n\nOne for the north\nTwo for the south\nThree for the rest\nWe are doing the first two.\n",
      ["list p2 3"]
    ),
    ("The following points were named:\n\nNothing.\n\nThe meeting went on all the same.\n", ["list missing -"]),
    ("The plans are public, and these are the budgets:\n\nreed.example/budget/2031\n\nThe meeting went on.\n", []),
    ("The mayor said:\n\nWe will build it, whatever it costs, and we will build it soon.\n", []),
    ("The mayor put it like this:\n\n\"We will build it, whatever it costs, and soon.\"\n", []),
  ])
  func `a sentence that announces something is tied to it or is a gap`(text: String, leadIns: [String]) {
    #expect(Self.leadIns(text) == leadIns)
  }

  @Test(arguments: [
    ("He gave three reasons for it:", "3"),
    ("The three reasons given by officials are these:", "3"),
    ("The plan rests on the three pillars:", "3"),
    ("Three demands were made by the two unions:", "3"),
    ("The figures come from the statements of the two ministries and were not checked:", "-"),
    ("Talks between the three governments led to a plan that includes:", "-"),
    ("The first two chapters cover the following topics:", "-"),
    ("In the past two years the following measures were taken:", "-"),
    ("They own shares in Nord Stream 2. The companies are:", "-"),
    ("The 27 members of the union agreed on 3 May to take the following measures:", "-"),
    ("The continent needs ten million doses, and here is what includes them:", "-"),
    ("The treaty foresees a three-step mechanism, which includes:", "3"),
  ])
  func `counts what a sentence announces, not what it speaks of`(sentence: String, count: String) {
    #expect(Self.leadIns(sentence + "\n\n- one\n- two\n- three\n") == ["list p2 \(count)"])
  }
}

@Suite struct RecoveryHintsTests {
  @Test func `front matter settles what lines are`() {
    let source = SourceFile(
      path: "x.txt", text: "Harbour plans\n\nNotes\n\nBuild the pier\nDig the basin\n\nStray words here\n")
    let hints = RecoveryHints(
      title: "Harbour plans",
      lines: [
        "Build the pier": .init(.item), "Dig the basin": .init(.item), "Notes": .init(.heading),
        "Stray words here": .init(.omit),
      ])
    let document = TextRecovery.recover(source, fromLine: 1, hints: hints).document
    #expect(document.title?.text == "Harbour plans")
    #expect(document.blocks.map(\.text) == ["Notes", "Build the pier\nDig the basin"])
    #expect(document.omissions.map(\.text) == ["Stray words here"])
  }

  @Test func `a settled line in the head of a mail is accounted for once`() {
    let source = SourceFile(
      path: "x.txt",
      text: "Re: The lock at Reed\nInbox\nJane Roe <jane@example.net>\nTue, Jun 3, 9:12 AM\nto me\n\nThe lock was opened on Monday.\n")
    let hints = RecoveryHints(lines: ["Inbox": .init(.paragraph), "Jane Roe <jane@example.net>": .init(.omit)])
    let document = TextRecovery.recover(source, fromLine: 1, hints: hints).document
    #expect(Accounting.faults(of: document, in: source) == [])
    #expect(document.blocks.map(\.text).contains("Inbox"))
  }
}
