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
    .bar code, .lines code { font-family: ui-monospace, monospace; }
    .bar .draft { background: #f3c34b; color: #222; padding: 0 .5em; border-radius: 2px; font-weight: 600; }
    .spring { flex: 1; }
    button { border: 1px solid #888; border-radius: 3px; background: transparent; color: inherit; padding: 0 .6em; cursor: pointer; }
    button:focus-visible { outline: 2px solid #8cc8ff; outline-offset: 1px; }
    .mistakes { position: fixed; inset: 0; z-index: 2147483647; overflow: auto; padding: 1.5rem 5vw; background: rgb(20 20 24 / .94); color: #f2f2f2; }
    .mistakes h2 { font-size: 1.1rem; font-weight: 600; margin: 0 0 1rem; }
    .mistakes pre { font: 13px/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
    .original { position: fixed; inset: 0 0 0 auto; inline-size: 50vw; z-index: 2147483645; overflow: auto; padding: 1rem 1rem 3rem;
      background: #fff; color: #222; border-inline-start: 1px solid #999; }
    .lines { list-style: none; margin: 0; padding: 0; }
    .lines li { display: grid; grid-template-columns: 3.5em 1fr; padding: .1em .4em; min-block-size: 1.5em; cursor: default; }
    .lines li[data-block] { cursor: pointer; }
    .lines li[data-block]:hover { background: #eef4ff; }
    .lines li.out { color: #8a4b00; background: #fff6e8; }
    .lines .number { color: #777; font-variant-numeric: tabular-nums; }
    .lines .text { white-space: pre-wrap; overflow-wrap: anywhere; }
    .lines em { font-style: italic; }
  `);
  shadow.adoptedStyleSheets = [sheet];
  shadow.innerHTML = `
    <aside class="original" aria-label="The original text" hidden><ol class="lines"></ol></aside>
    <footer class="bar" aria-label="Preview" hidden>
      <span class="draft" hidden>Draft</span><code class="source"></code><span class="spring"></span>
      <span class="doubts" hidden><span class="where"></span> <button class="previous" title="Previous (p)">‹</button>
        <button class="next" title="Next (n)">›</button></span>
      <button class="compare" hidden aria-pressed="false">Original beside it</button>
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
    @media screen { html[data-preview-original] body { inline-size: 50vw; } }
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

  async function showOriginal() {
    const answer = await fetch("/.dossier/original?page=" + encodeURIComponent(location.pathname));
    if (!answer.ok) return;
    const { lines } = await answer.json();
    part("lines").replaceChildren(...lines.map((line, index) => {
      const item = document.createElement("li");
      const number = Object.assign(document.createElement("span"), { className: "number", textContent: index + 1 });
      const text = Object.assign(document.createElement("span"), { className: "text", textContent: line.text });
      if (line.omitted) {
        item.className = "out";
        text.append(Object.assign(document.createElement("em"), { textContent: ` (left out: ${line.omitted})` }));
      }
      if (line.block) item.dataset.block = line.block;
      item.append(number, text);
      return item;
    }));
    setOriginal(true);
  }

  function setOriginal(isShown) {
    part("original").hidden = !isShown;
    part("compare").setAttribute("aria-pressed", String(isShown));
    document.documentElement.toggleAttribute("data-preview-original", isShown);
    sessionStorage.setItem("preview-original", isShown ? "shown" : "");
  }

  part("compare").addEventListener("click", () => part("original").hidden ? showOriginal() : setOriginal(false));
  part("lines").addEventListener("click", (event) => {
    const line = event.target.closest("li[data-block]");
    if (line) find(line.dataset.block);
  });

  // MARK: Changes

  function reload() {
    sessionStorage.setItem("preview-scroll", JSON.stringify({ page: location.pathname, y: scrollY }));
    events.close();
    location.reload();
  }

  function restoreScroll() {
    const kept = JSON.parse(sessionStorage.getItem("preview-scroll") || "null");
    sessionStorage.removeItem("preview-scroll");
    if (kept && kept.page === location.pathname) scrollTo(scrollX, kept.y);
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
