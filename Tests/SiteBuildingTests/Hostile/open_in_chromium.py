#!/usr/bin/env python3
"""Opens every file of a site built from hostile texts in headless Chromium, by http and from the disk.

    open_in_chromium.py PROGRAM

Builds the site of `site.txt` with the program, and fails when a page runs a script that is not the site's own, asks
another host for anything, shows a dialog, or breaks its own policy. Needs selenium and Chromium.
"""

import functools
import http.server
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

from selenium import webdriver
from selenium.common.exceptions import UnexpectedAlertPresentException
from selenium.webdriver.common.by import By

HERE = pathlib.Path(__file__).parent
WATCH = """
window.__calls = [];
window.pwned = n => { window.__calls.push('pwned ' + n); };
for (const name of ['alert', 'confirm', 'prompt', 'eval', 'open']) {
  window[name] = (...a) => { window.__calls.push(name + ' ' + a); };
}
window.addEventListener('securitypolicyviolation', e => {
  window.__calls.push('policy ' + e.violatedDirective + ' ' + e.blockedURI);
});
"""
STATE = """
const bad = [];
for (const e of document.querySelectorAll('*')) {
  for (const a of e.attributes) {
    if (a.name.startsWith('on') || a.name === 'srcdoc') bad.push(e.tagName + ' ' + a.name);
  }
  for (const name of ['href', 'src', 'action', 'data']) {
    if (!e.hasAttribute(name)) continue;
    let scheme = '';
    try { scheme = new URL(e.getAttribute(name), document.baseURI).protocol; } catch { continue; }
    if (!['http:', 'https:', 'mailto:', 'file:'].includes(scheme)) bad.push(e.tagName + ' ' + scheme);
  }
  if (['IFRAME', 'OBJECT', 'EMBED', 'BASE', 'FRAME'].includes(e.tagName)) bad.push(e.tagName);
  if (e.tagName === 'SCRIPT' && !e.src && e.type !== 'application/ld+json') bad.push('inline script');
  if (e.tagName === 'META' && e.httpEquiv.toLowerCase() === 'refresh' && /evil/.test(e.content)) bad.push('refresh');
}
return {calls: window.__calls || [], bad: bad};
"""


def files_of_fixture(text):
    """The files of a fixture as the tests write it down."""
    path, lines = None, []
    for line in text.split("\n"):
        match = re.fullmatch(r"==> (.*) <==", line)
        if match:
            if path:
                yield path, "\n".join(lines)
            path, lines = match[1], []
        else:
            lines.append(line)
    yield path, "\n".join(lines)


def write_content(folder):
    for path, text in files_of_fixture((HERE / "site.txt").read_text()):
        data = re.sub(rb"\\x([0-9A-Fa-f]{2})", lambda m: bytes([int(m[1], 16)]), text.encode())
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def browser():
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                     "--disable-component-update", "--no-first-run", "--disable-sync"]:
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    options.set_capability("unhandledPromptBehavior", "accept")
    options.add_experimental_option("prefs", {"download.default_directory": "/dev/null"})
    driver = webdriver.Chrome(options=options)
    driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": WATCH})
    driver.execute_cdp_cmd("Network.enable", {})
    return driver


def network(driver):
    for entry in driver.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            yield "request", message["params"]["request"]["url"]
        elif message["method"] == "Page.javascriptDialogOpening":
            yield "dialog", message["params"]["message"]


def check(driver, address, base, allowed, search=None):
    findings = []
    try:
        driver.get(address)
        if search is not None:
            field = driver.find_element(By.CSS_SELECTOR, "input")
            field.clear()
            field.send_keys(search)
            time.sleep(1.2)
        state = driver.execute_script(STATE)
        findings += state["calls"] + state["bad"]
    except UnexpectedAlertPresentException as alert:
        findings.append(f"dialog {alert.alert_text}")
    for kind, what in network(driver):
        if kind == "dialog":
            findings.append("dialog " + what)
        elif not what.startswith((base, "data:", "chrome:", "about:")) and not what.startswith(allowed):
            findings.append("asks " + what)
    for entry in driver.get_log("browser"):
        if "Content Security Policy" in entry["message"]:
            findings.append(entry["message"])
    return findings


def main(program):
    failures = opened = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        write_content(folder)
        subprocess.run([program, "build", "-q", "-s", name], check=True, stderr=subprocess.DEVNULL)
        site = folder / "Site"
        handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(site))
        handler.log_message = lambda *a: None
        http.server.SimpleHTTPRequestHandler.log_message = lambda *a: None
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        driver = browser()
        # The site's own permission: images of the host that its settings name.
        allowed = ("https://images.example/",)
        paths = sorted(str(p.relative_to(site)) for p in site.rglob("*") if p.is_file() and not p.name.startswith("."))
        for base in [f"http://127.0.0.1:{server.server_port}/", site.as_uri() + "/"]:
            for path in paths:
                if path.endswith((".csv", ".bib", ".ris", ".jsonl")):
                    continue  # Browsers save these.
                words = ["script", "pwned", "moriarty", "<img src=x onerror=pwned(99)>", "hyperlink"]
                for word in words if path == "search.html" else [None]:
                    findings = check(driver, base + urllib.parse.quote(path), base, allowed, word)
                    opened += 1
                    if findings:
                        failures += 1
                        print(f"{base}{path} {word or ''}: {findings}")
        driver.quit()
        server.shutdown()
    print(f"{opened} pages and files opened, {failures} with findings")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
