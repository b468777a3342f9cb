// A headless Chromium that watches what a page does, and axe-core to look for what keeps people out of it.
import { readFileSync } from "node:fs";
import puppeteer from "puppeteer-core";

export function want(ok, message) {
  if (!ok) throw new Error(message);
}

// open returns a browser and a tab of it, and what the tab complains of: messages, errors, dialogs, and requests that are not allowed.
export async function open(allowed, args = []) {
  const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", ...args] });
  const tab = await browser.newPage();
  const complaints = [];
  tab.on("console", (m) => complaints.push(m.text()));
  tab.on("pageerror", (e) => complaints.push(String(e)));
  tab.on("request", (r) => complaints.push(...(r.url().startsWith(allowed) ? [] : [`asks for ${r.url()}`])));
  tab.on("dialog", (d) => { complaints.push(`dialog ${d.message()}`); d.dismiss(); });
  return { browser, tab, complaints };
}

// screen is how wide a tab is, and whether the reader likes it light or dark.
export async function screen(tab, width, scheme) {
  await tab.setViewport({ width, height: 800 });
  await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
}

const axe = readFileSync(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

// audit fails where axe-core finds a violation.
export async function audit(tab) {
  await tab.evaluate(axe);
  const { violations } = await tab.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  want(violations.length === 0, violations.map((v) => `${v.id}: ${v.nodes[0].html.slice(0, 200)} ${v.nodes[0].failureSummary}`).join("; "));
}

// fits fails where the page is wider than the screen: only what scrolls by itself may be.
export async function fits(tab, width) {
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
  want(wide <= width, `${wide} wide on a screen of ${width}`);
}
