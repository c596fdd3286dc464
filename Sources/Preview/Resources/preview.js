// Keeps a page of `dossier serve` in step with the files that it is made from. Published pages do not have this.
(() => {
  "use strict";
  const script = document.currentScript;
  let tag = script.dataset.tag;
  let events = null;

  // MARK: What is shown over the page

  const host = document.createElement("dossier-preview");
  const shadow = host.attachShadow({ mode: "open" });
  // The page's policy forbids style elements; sheets made by a script are no elements.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; }
    * { box-sizing: border-box; font: 13px/1.45 system-ui, sans-serif; }
    [hidden] { display: none !important; }
    .bar { position: fixed; inset: auto 0 0 0; z-index: 2147483646; display: flex; flex-wrap: wrap; gap: .25rem 1rem;
      align-items: baseline; padding: .35rem .75rem; background: #22252b; color: #f2f2f2; }
    .bar code { font-family: ui-monospace, monospace; }
    .bar .draft { background: #f3c34b; color: #222; padding: 0 .5em; border-radius: 2px; font-weight: 600; }
    .spring { flex: 1; }
    button { border: 1px solid #888; border-radius: 3px; background: transparent; color: inherit; padding: 0 .6em; cursor: pointer; }
    button:focus-visible { outline: 2px solid #8cc8ff; outline-offset: 1px; }
    .mistakes { position: fixed; inset: 0; z-index: 2147483647; overflow: auto; padding: 1.5rem 5vw; background: rgb(20 20 24 / .94); color: #f2f2f2; }
    .mistakes h2 { font-size: 1.1rem; font-weight: 600; margin: 0 0 1rem; }
    .mistakes pre { font: 13px/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
    .original { position: fixed; inset: 0; z-index: 2147483645; overflow: auto; padding: 1rem 1.5rem 4rem; background: #fff; color: #222; }
    .rows { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 1.5rem; }
    .rows h2 { font-weight: 600; }
    .rows > * { border-block-start: 1px solid #ddd; padding: .4em .2em; overflow-wrap: anywhere; }
    .rows :is(h1, h2, h3, h4) { font-size: 1.05em; font-weight: 700; margin: 0; }
    .rows :is(p, ul, ol, table) { margin: 0; }
    .rows th { text-align: start; font-weight: 600; }
    .rows :is(td, th) { border: 1px solid #ddd; padding: .1em .4em; }
    .recovered:not(.out) { cursor: pointer; }
    .out { color: #8a4b00; background: #fff6e8; }
    .lines p { display: grid; grid-template-columns: 3em 1fr; min-block-size: 1.4em; }
    .lines .number { color: #777; font-variant-numeric: tabular-nums; }
    .lines .text { white-space: pre-wrap; }
  `);
  shadow.adoptedStyleSheets = [sheet];
  shadow.innerHTML = `
    <aside class="original" aria-label="Recovered text and original" hidden><div class="rows"></div></aside>
    <footer class="bar" aria-label="Preview" hidden>
      <span class="draft" hidden>Draft</span><code class="source"></code><span class="spring"></span>
      <span class="doubts" hidden><span class="where"></span> <button class="previous" title="Previous (p)">‹</button>
        <button class="next" title="Next (n)">›</button></span>
      <button class="compare" hidden aria-pressed="false">Original side by side</button>
      <button class="warnings" hidden></button>
    </footer>
    <section class="mistakes" role="alertdialog" aria-label="What is wrong" tabindex="-1" hidden>
      <h2></h2><pre></pre><button class="close">Close (Esc)</button>
    </section>`;
  const part = (name) => shadow.querySelector("." + name);
  document.documentElement.append(host);

  const own = new CSSStyleSheet();
  own.replaceSync(`
    [data-preview-draft]::after { content: " draft"; font-size: .75em; font-style: italic; opacity: .75; }
    [data-preview-found] { outline: 2px solid #d08a00; outline-offset: 4px; }
    html[data-preview-bar] body { padding-block-end: 3rem; }
    @media print { dossier-preview { display: none; } }
  `);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];

  // MARK: Mistakes

  function showDiagnostics({ text, hasErrors }) {
    const count = text ? (text.match(/^\S.*?(error|warning): /gm) || []).length : 0;
    part("mistakes").querySelector("pre").textContent = text || "";
    part("mistakes").querySelector("h2").textContent = hasErrors
      ? "This is the last site that was whole. It cannot be built now:" : "Worth knowing:";
    part("mistakes").hidden = !hasErrors;
    part("warnings").hidden = !text;
    part("warnings").textContent = hasErrors ? "What is wrong" : count === 1 ? "1 warning" : `${count} warnings`;
    showBar();
  }

  function showBar() {
    const isNeeded = [...part("bar").querySelectorAll("button, .draft")].some((item) => !item.closest("[hidden]"))
      || part("source").textContent !== "";
    part("bar").hidden = !isNeeded;
    document.documentElement.toggleAttribute("data-preview-bar", isNeeded);
  }

  part("warnings").addEventListener("click", () => { part("mistakes").hidden = false; part("mistakes").focus(); });
  part("close").addEventListener("click", () => { part("mistakes").hidden = true; });

  // MARK: What the page is made from

  let doubts = [];
  let place = -1;

  function showPage(facts) {
    part("source").textContent = facts.sources.join(", ");
    part("draft").hidden = !facts.isDraft;
    part("compare").hidden = !facts.isRecovered;
    doubts = facts.doubts;
    place = -1;
    part("doubts").hidden = doubts.length === 0;
    part("where").textContent = doubts.length === 1 ? "1 gap or doubt" : `${doubts.length} gaps and doubts`;
    const drafts = new Set(facts.drafts);
    for (const link of document.querySelectorAll("a[href]")) {
      link.toggleAttribute("data-preview-draft", drafts.has(link.pathname) && link.origin === location.origin);
    }
    if (facts.isRecovered && sessionStorage.getItem("preview-original") === "shown") showOriginal();
    showBar();
  }

  function find(id) {
    for (const other of document.querySelectorAll("[data-preview-found]")) other.removeAttribute("data-preview-found");
    const element = document.getElementById(id);
    if (!element) return;
    element.scrollIntoView({ block: "center" });
    element.setAttribute("data-preview-found", "");
  }

  function step(by) {
    if (doubts.length === 0) return;
    place = place < 0 ? (by > 0 ? 0 : doubts.length - 1) : (place + by + doubts.length) % doubts.length;
    part("where").textContent = `${place + 1} of ${doubts.length}`;
    find(doubts[place]);
  }

  part("next").addEventListener("click", () => step(1));
  part("previous").addEventListener("click", () => step(-1));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { part("mistakes").hidden = true; return; }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input, textarea, select, [contenteditable]")) return;
    if (event.key === "n") step(1);
    if (event.key === "p") step(-1);
  });

  // MARK: The original

  // Lines of the file that became one passage stand beside that passage.
  async function showOriginal() {
    const answer = await fetch("/.dossier/original?page=" + encodeURIComponent(location.pathname));
    if (!answer.ok) return;
    const { lines } = await answer.json();
    const make = (name, className, text) => Object.assign(document.createElement(name), { className, textContent: text });
    const rows = [];
    lines.forEach((line, index) => {
      let row = rows.at(-1);
      const isSame = row && row.block === line.block && row.omitted === line.omitted;
      if (!isSame) rows.push(row = { block: line.block, omitted: line.omitted, lines: [] });
      row.lines.push([index + 1, line.text]);
    });
    part("rows").replaceChildren(...rows.flatMap((row) => {
      const left = make("div", row.omitted ? "recovered out" : "recovered", row.omitted ? `left out: ${row.omitted}` : "");
      const passage = row.block === "title" ? document.querySelector("h1") : row.block && document.getElementById(row.block);
      if (passage) {
        const copy = passage.cloneNode(true);
        for (const element of [copy, ...copy.querySelectorAll("[id]")]) element.removeAttribute("id");
        left.append(copy);
        left.addEventListener("click", () => { setOriginal(false); find(row.block); });
      }
      const right = make("div", row.omitted ? "lines out" : "lines", "");
      for (const [number, text] of row.lines) {
        const line = make("p", "", "");
        line.append(make("span", "number", number), make("span", "text", text));
        right.append(line);
      }
      return [left, right];
    }));
    setOriginal(true);
  }

  function setOriginal(isShown) {
    part("original").hidden = !isShown;
    part("compare").setAttribute("aria-pressed", String(isShown));
    sessionStorage.setItem("preview-original", isShown ? "shown" : "");
  }

  part("compare").addEventListener("click", () => part("original").hidden ? showOriginal() : setOriginal(false));
  // MARK: Changes

  // Where the reader was before the page was loaded again; until the page is laid out it may be too short to go there.
  const kept = JSON.parse(sessionStorage.getItem("preview-scroll") || "null");
  let isRestored = !kept || kept.page !== location.pathname;

  function reload() {
    if (isRestored) sessionStorage.setItem("preview-scroll", JSON.stringify({ page: location.pathname, y: scrollY }));
    history.scrollRestoration = "manual";
    events.close();
    location.reload();
  }

  function restoreScroll() {
    if (!isRestored) scrollTo({ top: kept.y, behavior: "instant" });
    isRestored = true;
    history.scrollRestoration = "auto";
    sessionStorage.removeItem("preview-scroll");
  }

  function swapStyle({ from, to, tag: next }) {
    tag = next;
    for (const link of document.querySelectorAll("link[rel~=stylesheet]")) {
      const address = new URL(link.href);
      if (address.pathname !== from) continue;
      const other = link.cloneNode();
      other.href = to;
      other.addEventListener("load", () => link.remove());
      link.after(other);
    }
  }

  function connect() {
    const query = new URLSearchParams({ page: location.pathname, tag });
    events = new EventSource("/.dossier/events?" + query);
    const on = (name, act) => events.addEventListener(name, (event) => act(JSON.parse(event.data)));
    on("reload", reload);
    on("style", swapStyle);
    on("show", ({ path }) => { if (path !== location.pathname) location.assign(path); });
    on("diagnostics", showDiagnostics);
    on("page", showPage);
  }

  // A browser keeps few connections to one host: pages that nobody sees do without, and catch up when they are seen.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) events.close(); else if (events.readyState === EventSource.CLOSED) connect();
  });
  addEventListener("pagehide", () => events.close());
  addEventListener("pageshow", (event) => { if (event.persisted) connect(); });
  addEventListener("load", restoreScroll);
  connect();
})();
