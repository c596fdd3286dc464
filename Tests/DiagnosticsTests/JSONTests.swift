import Diagnostics
import Testing

@Suite struct JSONTests {
  @Test(arguments: [
    ("plain", #""plain""#), ("\"\\\n\r\t", ##""\"\\\n\r\t""##),
    ("</script>&", ##""\u003c/script\u003e\u0026""##),
    ("\u{0}\u{1F}\u{7F}", ##""\u0000\u001f\u007f""##), ("\u{2028}\u{2029}", ##""\u2028\u2029""##),
    ("é ¨ © 俄 \u{2027}\u{202A}", "\"é ¨ © 俄 \u{2027}\u{202A}\""), ("", "\"\""),
  ])
  func `escapes what would end a string, a line or a script, and nothing else`(text: String, json: String) {
    #expect(JSON.string(text).text == json)
  }
}
