/// The JSON Schema (2020-12) of `dossier.json`, published with every site.
enum DossierSchema {
  /// The schema.
  static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Dossier",
      "description": "A briefing dossier, schema dossier.dossier/1. Members without a value are null.",
      "type": "object",
      "additionalProperties": false,
      "required": ["$schema", "schema", "id", "title", "question", "bottom_line", "as_of", "updated", "tags", "address",
        "scale", "judgments", "articles", "tables", "joined_tables", "key_lists", "actors", "gaps"],
      "properties": {
        "$schema": {"type": "string", "description": "Where this schema is, relative to the document."},
        "schema": {"const": "dossier.dossier/1"},
        "id": {"$ref": "#/$defs/name"},
        "title": {"type": "string"},
        "question": {"type": ["string", "null"]},
        "bottom_line": {"type": ["string", "null"]},
        "as_of": {"$ref": "#/$defs/date"},
        "updated": {"$ref": "#/$defs/date"},
        "tags": {"$ref": "#/$defs/strings"},
        "address": {"$ref": "#/$defs/address"},
        "scale": {"enum": ["ICD 203", "PHIA Probability Yardstick"]},
        "judgments": {"type": "array", "items": {"$ref": "#/$defs/judgment"}},
        "articles": {"type": "array", "items": {"$ref": "#/$defs/article"}},
        "tables": {"type": "array", "items": {"$ref": "#/$defs/table"}},
        "joined_tables": {"type": "array", "items": {"$ref": "#/$defs/joined_table"}},
        "key_lists": {"type": "array", "items": {"$ref": "#/$defs/key_list"}},
        "actors": {"type": "array", "items": {"$ref": "#/$defs/actor"}},
        "gaps": {"type": "array", "items": {"$ref": "#/$defs/gap"}}
      },
      "$defs": {
        "name": {"type": "string", "minLength": 1},
        "strings": {"type": "array", "items": {"type": "string"}},
        "address": {"type": "string", "minLength": 1,
          "description": "Absolute where the site knows its own address, else the path on the site."},
        "date": {"description": "A day, a month or a year in ISO 8601.",
          "type": ["string", "null"], "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"},
        "article_id": {"type": "string", "pattern": "^[^/]+/[^/]+$", "description": "The ids of dossier and article."},
        "passage_id": {"type": "string", "pattern": "^(title|p[0-9]+)$",
          "description": "The anchor of the passage on the article's page, or `title`."},
        "judgment": {
          "description": "A judgment of the analyst's own.",
          "type": "object",
          "additionalProperties": false,
          "required": ["text", "likelihood", "percent", "confidence", "because", "previous", "indicators", "citations"],
          "properties": {
            "text": {"type": "string"},
            "likelihood": {"type": "string"},
            "percent": {"type": "array", "prefixItems": [{"$ref": "#/$defs/percent"}, {"$ref": "#/$defs/percent"}],
              "minItems": 2, "maxItems": 2, "description": "The range that the word of likelihood stands for."},
            "confidence": {"enum": ["low", "moderate", "high"]},
            "because": {"type": "string"},
            "previous": {"type": ["string", "null"]},
            "indicators": {"$ref": "#/$defs/strings"},
            "citations": {"type": "array", "items": {"$ref": "#/$defs/citation"}}
          }
        },
        "percent": {"type": "integer", "minimum": 0, "maximum": 100},
        "citation": {
          "description": "Words of an article, checked to stand there.",
          "type": "object",
          "additionalProperties": false,
          "required": ["quotation", "article", "passage"],
          "properties": {
            "quotation": {"type": "string"},
            "article": {"$ref": "#/$defs/article_id"},
            "passage": {"$ref": "#/$defs/passage_id"}
          }
        },
        "article": {
          "type": "object",
          "additionalProperties": false,
          "required": ["id", "title", "address", "date", "updated", "authors", "publisher", "reliability", "credibility",
            "source", "retrieved", "language", "summary", "tags", "text", "recovered", "passages"],
          "properties": {
            "id": {"$ref": "#/$defs/article_id"},
            "title": {"type": "string"},
            "address": {"$ref": "#/$defs/address"},
            "date": {"$ref": "#/$defs/date"},
            "updated": {"$ref": "#/$defs/date"},
            "authors": {"$ref": "#/$defs/strings"},
            "publisher": {"type": ["string", "null"]},
            "reliability": {"enum": ["A", "B", "C", "D", "E", "F", null],
              "description": "Of the publisher, by the Admiralty code; F is \"cannot be judged\"."},
            "credibility": {"enum": ["1", "2", "3", "4", "5", "6", null],
              "description": "Of the report, by the Admiralty code; 6 is \"cannot be judged\"."},
            "source": {"type": ["string", "null"], "description": "The address of the original."},
            "retrieved": {"$ref": "#/$defs/date"},
            "language": {"type": "string"},
            "summary": {"type": ["string", "null"]},
            "tags": {"$ref": "#/$defs/strings"},
            "text": {"enum": ["full", "cited"], "description": "Whether only the passages that the site cites are here."},
            "recovered": {"type": "boolean", "description": "Whether the text was recovered from a copied page."},
            "passages": {"type": "array", "items": {"$ref": "#/$defs/passage"}}
          }
        },
        "passage": {
          "type": "object",
          "additionalProperties": false,
          "required": ["id", "type", "text"],
          "properties": {
            "id": {"$ref": "#/$defs/passage_id"},
            "type": {"enum": ["heading", "paragraph", "list", "table", "quote", "code", "rule", "image"]},
            "text": {"type": "string", "description": "Items and cells are joined by line feeds."}
          }
        },
        "table": {
          "description": "A table; where its columns cannot be told apart, the lines as they stood and nothing else.",
          "type": "object",
          "additionalProperties": false,
          "required": ["article", "passage", "caption", "basis", "confidence", "header", "rows", "lines", "csv"],
          "properties": {
            "article": {"$ref": "#/$defs/article_id"},
            "passage": {"$ref": "#/$defs/passage_id"},
            "caption": {"type": ["string", "null"]},
            "basis": {"enum": ["markup", "recovered", "uncertain"]},
            "confidence": {"type": "number", "minimum": 0, "maximum": 1},
            "header": {"anyOf": [{"$ref": "#/$defs/strings"}, {"type": "null"}]},
            "rows": {"anyOf": [{"type": "array", "items": {"$ref": "#/$defs/strings"}}, {"type": "null"}]},
            "lines": {"anyOf": [{"$ref": "#/$defs/strings"}, {"type": "null"}]},
            "csv": {"type": ["string", "null"], "description": "Relative to this document."}
          }
        },
        "joined_table": {
          "description": "Tables of several passages with the same column headings, in one CSV.",
          "type": "object",
          "additionalProperties": false,
          "required": ["header", "csv", "tables"],
          "properties": {
            "header": {"$ref": "#/$defs/strings"},
            "csv": {"type": "string", "description": "Relative to this document."},
            "tables": {"type": "array", "minItems": 2, "items": {
              "type": "object",
              "additionalProperties": false,
              "required": ["article", "passage"],
              "properties": {"article": {"$ref": "#/$defs/article_id"}, "passage": {"$ref": "#/$defs/passage_id"}}
            }}
          }
        },
        "key_list": {
          "type": "object",
          "additionalProperties": false,
          "required": ["article", "passage", "caption", "ordered", "items"],
          "properties": {
            "article": {"$ref": "#/$defs/article_id"},
            "passage": {"$ref": "#/$defs/passage_id"},
            "caption": {"type": ["string", "null"]},
            "ordered": {"type": "boolean"},
            "items": {"$ref": "#/$defs/strings"}
          }
        },
        "actor": {
          "type": "object",
          "additionalProperties": false,
          "required": ["id", "name", "kind", "of", "wikidata", "address", "posts", "mentions"],
          "properties": {
            "id": {"$ref": "#/$defs/name"},
            "name": {"type": "string"},
            "kind": {"enum": ["person", "country", "organization", "group", "place"]},
            "of": {"type": ["string", "null"], "description": "The id of the country or body that the actor belongs to."},
            "wikidata": {"type": ["string", "null"], "pattern": "^Q[0-9]+$"},
            "address": {"$ref": "#/$defs/address"},
            "posts": {"type": "array", "items": {"$ref": "#/$defs/post"}},
            "mentions": {"type": "array", "items": {"$ref": "#/$defs/mention"}}
          }
        },
        "post": {
          "description": "A post as an article states it.",
          "type": "object",
          "additionalProperties": false,
          "required": ["title", "of", "article", "passage"],
          "properties": {
            "title": {"type": "string"},
            "of": {"type": ["string", "null"]},
            "article": {"$ref": "#/$defs/article_id"},
            "passage": {"$ref": "#/$defs/passage_id"}
          }
        },
        "mention": {
          "type": "object",
          "additionalProperties": false,
          "required": ["article", "passage", "start", "end", "surface", "how"],
          "properties": {
            "article": {"$ref": "#/$defs/article_id"},
            "passage": {"$ref": "#/$defs/passage_id"},
            "start": {"type": "integer", "minimum": 0, "description": "Unicode scalars from the start of the passage."},
            "end": {"type": "integer", "minimum": 0},
            "surface": {"type": "string"},
            "how": {"enum": ["name", "surname", "demonym", "metonym", "role"]}
          }
        },
        "gap": {
          "description": "Something that is missing or doubtful, and what would close it.",
          "type": "object",
          "additionalProperties": false,
          "required": ["text", "evidence", "remedy", "article", "page"],
          "properties": {
            "text": {"type": "string"},
            "evidence": {"type": ["string", "null"]},
            "remedy": {"type": "string"},
            "article": {"type": "string", "description": "The title of the article."},
            "page": {"type": "string", "description": "The passage, relative to this document."}
          }
        }
      }
    }

    """#
}
