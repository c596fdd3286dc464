import Diagnostics
import Templating

/// The page as a checked template.
enum OurEngine {
  static let layout = """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <title>{% block title %}{{ title }} – {% endblock %}Dossiers</title>
    <link rel="stylesheet" href="{{ root }}style.css">
    </head>
    <body>
    <header><a href="{{ root }}index.html">Dossiers</a></header>
    <main>
    {% block main %}{% endblock %}
    </main>
    <footer>Made with care</footer>
    </body>
    </html>

    """

  static let page = """
    {% extends "layouts/base.html" %}
    {% block main %}
    <h1>{{ title }}</h1>
    <p class="question">{{ question }}</p>
    <p><time>{{ date }}</time> {{ summary }}</p>
    <ul class="actors">
    {% for actor in actors %}
    {% include "partials/actor.html" with actor=actor, root=root %}
    {% endfor %}
    </ul>
    <table>
    <thead><tr>{% for cell in header %}<th scope="col">{{ cell }}</th>{% endfor %}</tr></thead>
    <tbody>
    {% for row in rows %}
    <tr>{% for cell in row.cells %}<td>{{ cell }}</td>{% endfor %}</tr>
    {% endfor %}
    </tbody>
    </table>
    <ol class="points">
    {% for point in points %}
    <li><a href="article.html#{{ point.id }}">{{ point.text }}</a></li>
    {% endfor %}
    </ol>
    {% if source %}
    <p>Source: <a href="{{ source }}">original</a></p>
    {% endif %}
    {% endblock %}

    """

  static let actor = """
    {% partial actor: Actor, root: url %}
    <li class="{{ actor.kind }}"><a href="{{ root }}{{ actor.url }}">{{ actor.name }}</a>\
    {% if actor.role %}, {{ actor.role }}{% endif %} <small>{{ actor.mentions }}</small></li>
    """

  static func make() throws -> CheckedTemplate<DossierPage> {
    let set = TemplateSet([
      ("layouts/base.html", SourceFile(path: "layouts/base.html", text: layout)),
      ("pages/dossier.html", SourceFile(path: "pages/dossier.html", text: page)),
      ("partials/actor.html", SourceFile(path: "partials/actor.html", text: actor)),
    ])
    var checker = TemplateChecker(set)
    let template = checker.bind("pages/dossier.html", to: DossierPage.self)
    let diagnostics = checker.finish()
    guard let template, diagnostics.isEmpty else {
      throw BenchmarkError(DiagnosticWriter(showsExcerpts: true, usesColor: false).text(diagnostics))
    }
    return template
  }
}

/// Why the engines cannot be measured.
struct BenchmarkError: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}
