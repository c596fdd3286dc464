#!/usr/bin/env python3
"""Renders success/common.txt with Jinja and compares with our goldens.

Run by hand after a change to the language: `python3 Tests/TemplatingTests/compare_with_jinja.py`. It needs
Jinja2 3.1. Quotation marks are compared as characters, since we escape them in attributes only.
"""

import pathlib
import sys

import jinja2

FOLDER = pathlib.Path(__file__).parent


def actor(name, kind, posts, of=None):
    fields = {"name": name, "kind": kind, "posts": posts}
    if of:
        fields["of"] = of
    return fields


RURITANIA = actor("Ruritania", "country", 0)

# SamplePage.swift, as far as the common cases read it; what is absent there is undefined here.
PAGE = {
    "title": "Grain & the <sea>",
    "subtitle": "A subtitle",
    "empty": "",
    "hostile": "\"><script>alert('x')</script>&\u2028",
    "count": 3,
    "zero": 0,
    "share": 0.25,
    "is_draft": False,
    "is_final": True,
    "tags": ["ports", "grain", "ports"],
    "nothing": [],
    "numbers": [3, 1, 2],
    "actors": [
        actor("Ann Ode", "person", 2, RURITANIA),
        actor("Bo Pål", "person", 1),
        actor("Grain Board", "body", 4, RURITANIA),
    ],
    "author": actor("Cy Dee", "person", 0),
    "table": [["Port", "Tonnes"], ["Varna", "1200"], ["Izmail", "900"]],
}


def cases(text):
    """The cases of a table: a name, then the text of each of its files."""
    for part in text.split("\n=== ")[0:]:
        name, _, body = part.removeprefix("=== ").partition("\n")
        first, *others = ("\n" + body).split("\n--- ")
        files = {"page.html": first.removeprefix("\n")}
        for other in others:
            path, _, content = other.partition("\n")
            files[path] = content
        # The line feed before the next mark belongs to the file.
        yield name, {path: content.rstrip("\0") + "\n" for path, content in files.items()}


def normalized(text):
    for entity, character in [("&#34;", '"'), ("&quot;", '"'), ("&#39;", "'")]:
        text = text.replace(entity, character)
    return text


def jinja(files):
    environment = jinja2.Environment(
        loader=jinja2.DictLoader(files), autoescape=True, trim_blocks=True, lstrip_blocks=True,
        keep_trailing_newline=True)
    return environment.get_template("page.html").render(**PAGE)


def main():
    table = (FOLDER / "success/common.txt").read_text().removesuffix("\n")
    golden = (FOLDER / "Goldens/success/common.txt").read_text()
    count, differences = 0, 0
    for name, files in cases(table):
        count += 1
        start = golden.index(f"=== {name}\n") + len(f"=== {name}\n")
        end = golden.find("\n=== ", start)
        ours = golden[start : end + 1 if end >= 0 else len(golden)]
        ours = ours.removesuffix("¬\n")
        theirs = jinja(files)
        if normalized(ours) != normalized(theirs):
            differences += 1
            print(f"{name}:\n  ours   {ours!r}\n  Jinja's {theirs!r}")
    print(f"{count} templates, {differences} differences (Jinja2 {jinja2.__version__})")
    sys.exit(1 if differences else 0)


main()
