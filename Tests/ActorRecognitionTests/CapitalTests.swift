import Testing

@Suite struct CapitalTests {
  @Test(arguments: [
    "Iran waits, and Moscow said no.",
    "Iran wants a partnership with Moscow.",
    "Ties between Tehran and Moscow deepen.",
    "Iran heard of Moscow's outreach.",
    "Iran accused Moscow.",
    "Iran looks on, with Moscow seeking a deal.",
    "Iran is an ally to Moscow.",
  ])
  func `stand for their governments where these act or are acted upon`(text: String) {
    #expect(Reading.mentions(text).contains("Moscow → russia (metonym)"))
  }

  @Test(arguments: [
    "Iran's envoy was in Moscow.",
    "Iran's envoy arrived in Moscow and Baku.",
    "Iran's envoy flew to Moscow.",
    "Iran's envoy lives near Moscow.",
    "Iran's envoy came from Moscow.",
    "Iran has a Moscow-based broker.",
    "Moscow is the capital of Russia.",
    "In snow, Moscow's airport closed.",
    "Iran met them in Moscow, Russia.",
  ])
  func `are places after words of place`(text: String) {
    #expect(Reading.mentions(text).contains("Moscow → moscow"))
  }
}
