// Search without a server: the index lies beside the pages as scripts, which a browser loads from a folder too.
// Words are folded here as SearchTerms.swift folds them; what is changed there is changed here.
"use strict";

const dossierSearch = (() => {
  const kindNames = ["Actor", "Article", "Table", "List"];
  const pageLength = 20;
  const partsPerWord = 12;

  let manifest = null;
  let words = null;
  const termParts = new Map();
  const entryParts = new Map();
  const waiting = new Map();

  // ---- Words

  const letters = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ŋ": "ng", "ə": "e",
    "ħ": "h", "ŧ": "t", "ſ": "s", "ﬁ": "fi", "ﬂ": "fl", "ی": "ي", "ک": "ك",
  };

  function fold(text) {
    return text.toLowerCase().normalize("NFD")
      .replace(/['‘’\u02b9-\u02c1\u0300-\u036f\u0640\u00ad\u064b-\u0655\u0670\u05b0-\u05c7]/g, "")
      .normalize("NFC").replace(/[ßæœøłđðþıŋəħŧſﬁﬂیک]/g, (letter) => letters[letter]);
  }

  // The terms of a text; kana and Han go by pairs.
  function terms(text) {
    const found = [];
    for (const word of fold(text).match(/[\p{L}\p{Nd}\p{Mn}\p{Mc}]+/gu) || []) {
      for (const run of word.match(/[\u3040-\u30ff\u3400-\u9fff]+|[^\u3040-\u30ff\u3400-\u9fff]+/g)) {
        if (/[\u3040-\u30ff\u3400-\u9fff]/.test(run) && run.length > 1) {
          for (let i = 0; i + 1 < run.length; i++) found.push(run.slice(i, i + 2));
        } else {
          found.push(run.slice(0, 40));
        }
      }
    }
    return found;
  }

  // The number of wrong, missing, additional or exchanged letters, or more than `limit`.
  function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit) return limit + 1;
    let before = [], last = [], row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      before = last;
      last = row;
      row = [i];
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        const cost = a[i - 1] === b[j - 1] ? 0 : 1;
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
        least = Math.min(least, row[j]);
      }
      if (least > limit) return limit + 1;
    }
    return row[b.length];
  }

  // ---- Parts of the index

  function load(name) {
    let promise = waiting.get(name);
    if (!promise) {
      promise = new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = "search/" + name + ".js?v=" + manifest.version;
        script.onload = resolve;
        script.onerror = () => {
          waiting.delete(name);
          reject(new Error(name));
        };
        document.head.append(script);
      });
      waiting.set(name, promise);
    }
    return promise;
  }

  // The last index whose value is not greater than the wanted one.
  function position(list, wanted) {
    let low = 0, high = list.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (list[middle] <= wanted) low = middle; else high = middle - 1;
    }
    return low;
  }

  async function partsOf(prefix, isWhole) {
    const first = Math.max(0, position(manifest.terms, prefix));
    const last = isWhole ? first : Math.min(position(manifest.terms, prefix + "\uffff"), first + partsPerWord - 1);
    const numbers = [];
    for (let number = first; number <= last; number++) numbers.push(number);
    await Promise.all(numbers.map((number) => load("terms-" + number)));
    return numbers.map((number) => termParts.get(number));
  }

  // The terms that begin as a word does, each with how well it fits and its postings.
  async function lookUp(word, isWhole) {
    const hits = [];
    for (const part of await partsOf(word, isWhole)) {
      let low = 0, high = part.words.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (part.words[middle] < word) low = middle + 1; else high = middle;
      }
      for (let i = low; i < part.words.length && part.words[i].startsWith(word); i++) {
        if (isWhole && part.words[i] !== word) break;
        hits.push({ term: part.words[i], fit: part.words[i] === word ? 1 : 0.6, list: part.lists[i] });
      }
    }
    return hits;
  }

  async function nearTerms(word) {
    if (word.length < 4) return [];
    await load("words");
    const limit = word.length < 8 ? 1 : 2;
    const near = [];
    for (const candidate of words) {
      let far = distance(word, candidate, limit);
      if (far > limit && candidate.length > word.length) far = distance(word, candidate.slice(0, word.length), limit) + 0.5;
      if (far <= limit) near.push({ term: candidate, far });
    }
    near.sort((a, b) => a.far - b.far || a.term.length - b.term.length);
    const hits = await Promise.all(near.slice(0, 8).map(async ({ term, far }) =>
      (await lookUp(term, true)).map((hit) => ({ ...hit, fit: 0.5 / (1 + far) }))));
    return hits.flat();
  }

  // ---- Finding

  async function find(text, kind) {
    const query = [...new Set(terms(text))];
    const corrections = [];
    const looked = await Promise.all(query.map(async (word) => {
      let hits = await lookUp(word, word.length < 2 && /[a-z0-9]/.test(word));
      if (!hits.length) {
        hits = await nearTerms(word);
        if (hits.length) corrections.push([word, hits[0].term]);
      }
      return hits;
    }));
    const from = kind === "" ? 0 : manifest.kinds[kind];
    const to = kind === "" ? manifest.kinds.at(-1) : manifest.kinds[+kind + 1];
    const found = new Map();
    looked.forEach((hits, number) => score(hits, number, from, to, found));
    let results = [...found.values()];
    const most = results.reduce((most, result) => Math.max(most, count(result.words)), 0);
    results = results.filter((result) => count(result.words) === most);
    results.sort((a, b) => b.score - a.score || a.entry - b.entry);
    const marks = new Set(looked.flatMap((hits) => hits.map((hit) => hit.term)));
    return { results, corrections, marks, isPartial: most > 0 && most < query.length };
  }

  function score(hits, number, from, to, found) {
    const best = new Map();
    for (const hit of hits) {
      let entry = 0;
      const rarity = Math.log(2 + manifest.kinds.at(-1) / hit.list.length);
      for (let i = 0; i < hit.list.length; i += 2) {
        entry += hit.list[i];
        if (entry < from || entry >= to) continue;
        const passage = hit.list[i + 1];
        let result = found.get(entry);
        if (!result) found.set(entry, result = { entry, score: 0, words: 0, passages: new Map() });
        result.words |= 1 << (number & 31);
        result.passages.set(passage, (result.passages.get(passage) || 0) | 1 << (number & 31));
        // A name counts more than a text, and an actor's name most of all.
        const weight = hit.fit * rarity * (passage > 0 ? 1 : entry < manifest.kinds[1] ? 6 : 3);
        best.set(entry, Math.max(best.get(entry) || 0, weight));
      }
    }
    for (const [entry, weight] of best) found.get(entry).score += weight;
  }

  function count(bits) {
    let number = 0;
    for (; bits; bits &= bits - 1) number++;
    return number;
  }

  // The passage that has the most of the words; the first one of those.
  function bestPassage(result) {
    let best = 0, most = 0;
    for (const [passage, bits] of [...result.passages].sort((a, b) => a[0] - b[0])) {
      if (passage > 0 && count(bits) > most) [best, most] = [passage, count(bits)];
    }
    return best;
  }

  async function entryOf(result) {
    const number = position(manifest.entries, result.entry);
    await load("entries-" + number);
    const part = entryParts.get(number);
    const [title, url, note, ...texts] = part.list[result.entry - part.first];
    const passages = new Map();
    for (let i = 0; i < texts.length; i += 2) passages.set(texts[i], texts[i + 1]);
    const passage = bestPassage(result);
    const text = passages.get(passage) || passages.get(0) || passages.values().next().value || "";
    const address = passage > 0 && !url.includes("#") ? url + "#p" + passage : url;
    return { title, note, text, address, passage, kind: position(manifest.kinds, result.entry) };
  }

  // ---- The page

  // Appends a text, its found words marked; never as HTML.
  function appendMarked(element, text, marks) {
    let end = 0;
    for (const match of text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)) {
      if (!terms(match[0]).some((term) => marks.has(term))) continue;
      element.append(text.slice(end, match.index));
      const mark = document.createElement("mark");
      mark.textContent = match[0];
      element.append(mark);
      end = match.index + match[0].length;
    }
    element.append(text.slice(end));
  }

  // The part of a long text around its first found word.
  function excerpt(text, marks) {
    if (text.length <= 240) return text;
    let start = 0;
    for (const match of text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)) {
      if (!terms(match[0]).some((term) => marks.has(term))) continue;
      start = match.index > 80 ? text.indexOf(" ", match.index - 80) + 1 : 0;
      break;
    }
    const end = text.indexOf(" ", start + 220);
    return (start > 0 ? "… " : "") + (end < 0 ? text.slice(start) : text.slice(start, end) + " …");
  }

  function item(entry, marks) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = entry.address;
    link.dir = "auto";
    appendMarked(link, entry.title, marks);
    const note = document.createElement("span");
    note.className = "meta";
    note.textContent = [kindNames[entry.kind], entry.note, entry.passage > 0 ? "passage " + entry.passage : ""]
      .filter(Boolean).join(" · ");
    const text = document.createElement("p");
    text.dir = "auto";
    appendMarked(text, excerpt(entry.text, marks), marks);
    item.append(link, note, text);
    return item;
  }

  function start() {
    const query = document.getElementById("query");
    const form = query.form;
    const status = document.getElementById("search-status");
    const list = document.getElementById("search-results");
    const more = document.getElementById("search-more");
    let run = 0, found = null, shown = 0, spoken = 0;

    // A screen reader hears the outcome when the typing pauses, not after each letter.
    function say(text) {
      clearTimeout(spoken);
      spoken = setTimeout(() => { if (status.textContent !== text) status.textContent = text; }, 250);
    }

    async function show(own) {
      const next = found.results.slice(shown, shown + pageLength);
      const entries = await Promise.all(next.map(entryOf));
      if (own !== run) return null;
      const items = entries.map((entry) => item(entry, found.marks));
      if (shown === 0) list.replaceChildren(...items); else list.append(...items);
      shown += next.length;
      more.hidden = shown >= found.results.length;
      return items[0];
    }

    async function search() {
      const own = ++run;
      const text = query.value.trim();
      const kind = form.elements.kind.value;
      remember(text, kind);
      if (!terms(text).length) {
        list.replaceChildren();
        more.hidden = true;
        return say(text ? "Type a letter or a digit." : "");
      }
      try {
        const result = await find(text, kind);
        if (own !== run) return;
        [found, shown] = [result, 0];
        await show(own);
        if (own === run) say(summary(text));
      } catch (error) {
        if (own === run) say("A part of the index could not be loaded: search/" + error.message + ".js");
      }
    }

    function summary(text) {
      const number = found.results.length;
      if (!number) return "Nothing found for “" + text + "”.";
      const corrections = found.corrections.map(([typed, term]) => "“" + typed + "” stands nowhere; shown is “" + term + "”.");
      const partial = found.isPartial ? ["Nothing has all of the words; these have the most of them."] : [];
      return [number + (number === 1 ? " result." : " results."), ...corrections, ...partial].join(" ");
    }

    // The search stays in the address, so that it can be kept and sent.
    function remember(text, kind) {
      const parts = [];
      if (text) parts.push("q=" + encodeURIComponent(text));
      if (kind) parts.push("kind=" + kind);
      history.replaceState(null, "", "#" + parts.join("&"));
    }

    function recall() {
      const values = new URLSearchParams(location.hash.slice(1));
      query.value = values.get("q") || "";
      const kind = values.get("kind") || "";
      for (const choice of form.elements.kind) choice.checked = choice.value === kind;
      if (query.value) search();
    }

    // Arrow keys go from the field through the results and back.
    function step(event) {
      const links = [...list.querySelectorAll("a")];
      const at = links.indexOf(document.activeElement);
      const inField = document.activeElement === query;
      if (event.key === "Escape" && at >= 0) query.focus();
      else if (event.key === "ArrowDown" && (inField || at >= 0) && at + 1 < links.length) links[at + 1].focus();
      else if (event.key === "ArrowUp" && at > 0) links[at - 1].focus();
      else if (event.key === "ArrowUp" && at === 0) query.focus();
      else return;
      event.preventDefault();
    }

    query.disabled = false;
    query.addEventListener("input", search);
    form.addEventListener("change", (event) => { if (event.target !== query) search(); });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      search();
    });
    more.addEventListener("click", async () => {
      const first = await show(run);
      if (first) first.querySelector("a").focus();
    });
    document.addEventListener("keydown", step);
    window.addEventListener("hashchange", recall);
    recall();
    if (!query.value) query.focus();
  }

  return {
    begin(value) {
      manifest = value;
      start();
    },
    terms(number, text, lists) { termParts.set(number, { words: text ? text.split(" ") : [], lists }); },
    entries(number, first, list) { entryParts.set(number, { first, list }); },
    words(text) { words = text ? text.split(" ") : []; },
  };
})();
