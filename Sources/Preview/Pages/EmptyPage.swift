/// The page that stands where there is nothing to show: before the first site could be made, and where a site has
/// no page for addresses that lead nowhere.
enum EmptyPage {
  /// A page of one sentence, in HTML.
  static func html(_ sentence: String) -> [UInt8] {
    Array(
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Preview</title>
      </head>
      <body>
      <p>\(sentence)</p>
      </body>
      </html>

      """.utf8)
  }
}
