import Diagnostics

/// The files with which a new site begins.
enum StarterSite {
  /// The paths below `Content/` and the texts.
  static func files(title: String) -> [(path: String, text: String)] {
    [
      ("site.yml", site(title)), ("actors.yml", actors), ("sources.yml", sources), ("about.md", about),
      ("first-dossier/index.md", dossier), ("first-dossier/how-to-add-an-article.md", article),
    ]
  }

  private static func site(_ title: String) -> String {
    """
    title: \(JSON.string(title).text)
    # description: What the site is, in one sentence.
    # base_url: https://example.org/briefings/
    language: en
    # author: Your desk
    scale: icd203

    """
  }

  private static let actors = """
    # Actors whom you know. Names, posts and countries that the texts state plainly are found without this.
    #
    # actors:
    #   - name: Sergey Lavrov
    #     kind: person            # person, country, organization, group or place
    #     aliases: [Lavrov]
    #     role: Foreign Minister
    #     of: Russia
    actors: []

    """

  private static let sources = """
    # Publishers, with the grade that you give them (A to F; F means that it cannot be judged).
    #
    # sources:
    #   - name: Example News
    #     domains: [news.example]
    #     descriptor: daily newspaper
    #     reliability: B
    sources: []

    """

  private static let about = """
    ---
    title: About
    ---

    Say here who publishes these briefings, and how to reach you.

    """

  private static let dossier = """
    ---
    title: First dossier
    question: What is the question that this dossier answers?
    summary: The answer in at most sixty words. Replace this with your own bottom line.
    ---

    ## Assessment

    Write your assessment here. A link to an article whose title is a quotation is a citation, and the build
    checks that the words are there:
    [an article is a file](how-to-add-an-article.md "Every file in this folder is an article").

    """

  private static let article = """
    ---
    title: How to add an article
    summary: Delete this file when you have added your first one.
    ---

    Every file in this folder is an article. Copy the text of a web page, save it here as a file whose name ends in
    `.txt`, and it is on the site; Markdown goes into files that end in `.md`.

    A date in front of the name, such as `2026-02-18-visit.txt`, is the article's date.

    """
}
