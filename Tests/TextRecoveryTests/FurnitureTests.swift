import Diagnostics
import Markup
import Testing
import TextRecovery

@Suite struct FurnitureTests {
  /// The lines of a text that are left out when it ends in some line.
  static func omitted(_ line: String) -> [String] {
    let text = "Harbour plans\n\nThe council met on Tuesday, and the plans for the harbour were read aloud.\n\n" + line + "\n"
    return TextRecovery.recover(SourceFile(path: "x.txt", text: text), fromLine: 1).document.omissions.map(\.text)
  }

  @Test(arguments: [
    "Read more on coastwire.example", "Continue reading at The Coast Wire", "Read the full article in Harbour & Coast",
    "Read the original at https://coastwire.example/a", "READ MORE IN Politics", "View original on Coast Wire",
    "Content uploaded by Neil Garrow", "Read article in The Harbour Review", "Labels: harbours, ferries", "More on: Harbours Ferries", "Teilen Drucken Merken", "Was this summary helpful?",
    "Industry · 12 min read", "1 248 просмотров", "Комментарии (14)", "PDF 204 KB", "Click to download our statement or view as PDF",
    "Estimated read time: Less than a minute", "Home   Ports   Ships   Contact", "| |", "You are on page 1of 41", "Sponsored by Harbour Shoes",
    "Posted by harbour cat at 11:02 PM", "Access to page content (press 'Enter')", "Most recent World stories", "Recent Episodes from Narrow Waters",
    "Click to share on Twitter (Opens in new window)", "Підписуйтесь на наш Telegram",
    "Thanks for reading The Slow Current! This post is public so feel free to share it.",
    "The Slow Current is a reader-supported publication. To receive new posts and support my work, become a subscriber.",
    "Baca juga: Harga minyak turun", "More news: Ferry sold to a man from Sarn",
  ])
  func `a line that sends readers elsewhere is left out`(line: String) { #expect(Self.omitted(line) == [line]) }

  @Test(arguments: [
    "Get the biggest polluters to pay first, and the small ones will follow within a year.",
    "This email was sent to the minister on the eve of the vote, and she answered it at once.",
    "Content uploaded by users is checked by nobody.", "Key people", "Customer support", "Revision history", "For journalists", "Home   Abroad   Total   Share", "By telephone", "By e-mail", "* * *", "Sponsored by the harbour office were nine other meetings", "Posted by the gate was a list of names",
    "Labels: the harbour office puts them on each crate.", "Most recent stories of the harbour are not told at night",
    "Read more in our briefing on harbours", "Read more on how harbours work", "Read on at the harbour with the children",
    "Read more at The Coast Wire, it said.", "Read it in one sitting",
    "More news: the smaller of the two ferries was sold.",
  ])
  func `a line of the text stays`(line: String) { #expect(Self.omitted(line) == []) }

  @Test func `a slogan between lines of furniture is left out, a time in brackets is not`() {
    let paragraph = String(repeating: "The council met again, and the plans were read aloud. ", count: 3)
    let box = ["Newsletter", "Get our weekly briefing", "Your email address"]
    #expect(Self.omitted(paragraph + "\n\n" + box.joined(separator: "\n\n")) == box)
    #expect(Self.omitted("[00:04:12]\n\nThe council rose.") == [])
  }

  @Test func `a sentence above "wrote:" stays, and no line is claimed twice`() {
    let text = """
      From: a@example.org
      Subject: Harbour plans

      On 3 March 2031 the council met at the quay
      On 4 March 2031 at 22:40, Ann Reed <b@example.org> wrote:

      The plans for the harbour were read aloud.
      """
    let source = SourceFile(path: "x.txt", text: text)
    let document = TextRecovery.recover(source, fromLine: 1).document
    #expect(Accounting.faults(of: document, in: source) == [])
    #expect(document.blocks.map(\.text) == ["On 3 March 2031 the council met at the quay", "The plans for the harbour were read aloud."])
  }
}
