// Reads what the command beside it has written, each format with a program that others use for it: node check.mjs DIRECTORY
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { JSDOM } from "jsdom";
import MarkdownIt from "markdown-it";
import { parse as parseJUnit } from "junit2json";
import { audit, fits, open, screen, want } from "./browser.mjs";

const dir = resolve(process.argv[2]);
const files = readdirSync(dir).sort();
const read = (name) => readFileSync(join(dir, name), "utf8");
const faults = [];
const counts = {};

async function each(format, check) {
  for (const name of files.filter((n) => n.endsWith("." + format))) {
    counts[format] = (counts[format] ?? 0) + 1;
    try {
      await check(read(name), name);
    } catch (e) {
      faults.push(`${name}: ${e.message}`);
    }
  }
}

const dom = new JSDOM("<!DOCTYPE html><body></body>");
globalThis.window = dom.window;
globalThis.document = dom.window.document;
const { default: mermaid } = await import("mermaid");
mermaid.initialize({ startOnLoad: false, suppressErrorRendering: true });
await each("mermaid", async (text) => {
  want(text.length <= 50_000, `${text.length} characters: mermaid draws 50,000`);
  const { diagramType } = await mermaid.parse(text);
  want(diagramType === "flowchart-v2", diagramType);
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
  const boxes = text.match(/^ {2}n\d+(?=[[(])/gm) ?? [];
  const vertices = [...diagram.db.getVertices().values()];
  want(vertices.length === boxes.length, `${vertices.length} boxes for ${boxes.length} lines`);
  want(diagram.db.getEdges().length <= 500, "more lines than mermaid draws");
});

await each("json", (text) => {
  const page = JSON.parse(text);
  want(Array.isArray(page.findings) && Array.isArray(page.coverage), "no findings or no coverage");
});

await each("junit", async (text) => {
  const suites = await parseJUnit(text);
  const cases = suites.testsuite[0].testcase;
  want(cases.length === suites.tests, `${cases.length} cases, ${suites.tests} counted`);
  want(cases.filter((c) => c.failure).length === suites.failures, "failures are not as counted");
  want(cases.filter((c) => c.skipped).length === suites.skipped, "skipped cases are not as counted");
});

// GitHub's own toolkit unescapes in this way.
const unescape = (s) => s.replace(/%3A/g, ":").replace(/%2C/g, ",").replace(/%0D/g, "\r").replace(/%0A/g, "\n").replace(/%25/g, "%");
await each("github", (text, name) => {
  for (const line of text.split("\n").filter((l) => l)) {
    const command = /^::(error|warning|notice) (.*?)::(.+)$/.exec(line);
    want(command, `no command: ${line.slice(0, 200)}`);
    const properties = Object.fromEntries(command[2].split(",").map((p) => p.split("=").map(unescape)));
    want(properties.file === "designs/" + name.replace(/\.e[ns]\.github$/, ".json"), `file ${properties.file}`);
    want(properties.title, "no title");
  }
});

const markdown = new MarkdownIt({ html: true, linkify: true });
await each("markdown", (text) => {
  const tokens = markdown.parse(text, {}).flatMap((t) => [t, ...(t.children ?? [])]);
  for (const t of tokens) {
    want(!/^(html_|link_open|image|code_|fence|hr|s_open)/.test(t.type), `a name became ${t.type}: ${t.content}`);
  }
  const page = new JSDOM(markdown.render(text)).window.document;
  for (const row of page.querySelectorAll("tr")) {
    const table = row.closest("table");
    want(row.children.length === table.querySelector("tr").children.length, "a row of another length");
  }
  want(page.querySelectorAll("h1").length === 1, "more than one title");
});

// Pages and pictures, on light and on dark screens, narrow and wide.
const { browser, tab, complaints } = await open("file:");

async function look(name, width, scheme) {
  complaints.length = 0;
  await screen(tab, width, scheme);
  await tab.goto("file://" + join(dir, name));
  want(complaints.length === 0, complaints.join("; "));
  await audit(tab);
}

// Letters have to stay within their card, in whatever font the browser has.
async function cardsHold() {
  const out = await tab.evaluate(() => [...document.querySelectorAll("svg.so-card text")]
    .filter((t) => t.getBBox().x + t.getBBox().width > t.ownerSVGElement.width.baseVal.value)
    .map((t) => t.textContent));
  want(out.length === 0, `letters beyond their card: ${out[0]}`);
}

// A page is looked at in one language on a light screen and in the other on a dark one, a picture in one language on either.
const schemeOf = (name) => (name.includes(".es.") === /^[a-m]|[02468]\.e/.test(name) ? "light" : "dark");
for (const format of ["svg", "heatmap"]) {
  await each(format, async (text, name) => {
    if (name.includes(".en.")) return;
    const copy = name + ".svg"; // by its name a browser knows what it is
    writeFileSync(join(dir, copy), text);
    await look(copy, 1280, schemeOf(name));
    await cardsHold();
  });
}
await each("html", async (text, name) => {
  const width = name.includes("ring") || /^[c-h]/.test(name) ? 390 : 1280;
  await look(name, width, schemeOf(name));
  await fits(tab, width);
  await cardsHold();
});
await browser.close();

console.log(Object.entries(counts).map(([f, n]) => `${n} ${f}`).join(", "));
if (faults.length > 0) {
  console.error(faults.slice(0, 40).join("\n"));
  console.error(`${faults.length} faults`);
  process.exit(1);
}
