import Stencil

/// The page as Stencil's templates, which print a dictionary and escape nothing by themselves.
enum StencilEngine {
  private static let templates = [
    "base.html": """
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

    """,
    "dossier.html": """
    {% extends "base.html" %}
    {% block main %}
    <h1>{{ title }}</h1>
    <p class="question">{{ question }}</p>
    <p><time>{{ date }}</time> {{ summary }}</p>
    <ul class="actors">
    {% for actor in actors %}
    {% include "actor.html" %}
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
    """,
    "actor.html": """
    <li class="{{ actor.kind }}"><a href="{{ root }}{{ actor.url }}">{{ actor.name }}</a>\
    {% if actor.role %}, {{ actor.role }}{% endif %} <small>{{ actor.mentions }}</small></li>
    """,
  ]

  /// A function that renders the page; the templates are read before.
  static func make(_ context: [String: Any]) throws -> () throws -> String {
    let environment = Environment(loader: DictionaryLoader(templates: templates), trimBehaviour: .smart)
    let template = try environment.loadTemplate(name: "dossier.html")
    return { try template.render(context) }
  }
}
