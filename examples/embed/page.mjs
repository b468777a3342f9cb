// Uses the page of the service as people do, without scripts: node page.mjs ADDRESS DESIGN
import { readFileSync } from "node:fs";
import { audit, fits, open, screen, want } from "./browser.mjs";

const [address, design] = process.argv.slice(2);
const text = readFileSync(design, "utf8");
const { browser, tab, complaints } = await open(address);
await tab.setExtraHTTPHeaders({ "Accept-Language": "es-ES,es;q=0.9" });

// quiet fails where the page complained. A browser says itself that an answer is a refusal.
function quiet() {
  const heard = complaints.filter((c) => !/the server responded with a status of 4\d\d/.test(c));
  complaints.length = 0;
  want(heard.length === 0, heard.join("; "));
}

// sees fails where the page is in another language, or does not say all of words, in text or fields.
async function sees(lang, ...words) {
  const [is, all] = await tab.evaluate(() => [document.documentElement.lang, document.body.innerText + [...document.querySelectorAll("textarea")].map((t) => t.value)]);
  want(is === lang, `the page is in ${is}, not in ${lang}`);
  for (const w of words) want(all.includes(w), `the page does not say ${JSON.stringify(w)}:\n${all.slice(0, 600)}`);
}

// everywhere looks at the page on screens of all kinds, with scripts for axe-core to run, and leaves them off again.
async function everywhere() {
  await tab.setJavaScriptEnabled(true);
  for (const [width, scheme] of [[390, "dark"], [1280, "light"]]) {
    await screen(tab, width, scheme);
    await fits(tab, width);
    await audit(tab);
  }
  await tab.setJavaScriptEnabled(false);
  quiet();
}

async function paste(into) {
  await tab.goto(address + "/");
  await tab.focus("#design");
  await tab.keyboard.sendCharacter(into);
  return submit();
}

async function submit() {
  const [answer] = await Promise.all([tab.waitForNavigation(), tab.keyboard.press("Tab").then(() => tab.keyboard.press("Enter"))]);
  return answer;
}

const steps = {
  "the page": async () => {
    await tab.setJavaScriptEnabled(false);
    await tab.goto(address + "/");
    await sees("es", "Diseño (JSON)", "Pegue un diseño", "Validar");
    await everywhere();
  },
  "nothing pasted": async () => {
    await tab.focus("#design");
    await tab.keyboard.press("Tab");
    await tab.keyboard.press("Enter");
    await sees("es", "Diseño (JSON)"); // the browser itself asks for the field
    want(tab.url() === address + "/", `went to ${tab.url()}`);
  },
  "a design": async () => {
    const answer = await paste(text);
    want(answer.status() === 200, `status ${answer.status()}`);
    await sees("es", "Agencia Norte", "Organigrama", "Hallazgos", "Cubra la vacante", "Especialista en publicidad");
    await everywhere();
  },
  "a design with a fault": async () => {
    const broken = text.replace('"channels"', '"chanels"');
    const answer = await paste(broken);
    want(answer.status() === 422, `status ${answer.status()}`);
    await sees("es", "No se puede leer el diseño", "Línea 11, columna 3", "¿Quería decir «channels»?", broken);
    want(await tab.$eval("[role=alert]", (e) => e.getBoundingClientRect().top < 400), "the problem is not in sight");
    await everywhere();
  },
  "the fault mended": async () => {
    await tab.$eval("#design", (e) => { e.value = e.value.replace("chanels", "channels"); });
    await tab.focus("#design");
    const answer = await submit();
    want(answer.status() === 200, `status ${answer.status()}`);
    await sees("es", "Organigrama");
  },
  "no JSON": async () => {
    const answer = await paste("{");
    want(answer.status() === 400, `status ${answer.status()}`);
    await sees("es", "No es JSON");
    await everywhere();
  },
  "a hostile design": async () => {
    await tab.setJavaScriptEnabled(true);
    const answer = await paste(JSON.stringify({ name: "</title><script>alert(1)</script><img src=x onerror=alert(2)>", positions: [{ id: "</textarea><svg onload=alert(3)>" }] }));
    want(answer.status() === 200, `status ${answer.status()}`);
    await sees("es", "<script>alert(1)</script>");
    quiet();
    const again = await paste('{"x": "</textarea><script>alert(1)</script>"}');
    want(again.status() === 422, `status ${again.status()}`);
    quiet();
    await tab.setJavaScriptEnabled(false);
  },
  "another language": async () => {
    await tab.goto(address + "/");
    for (const [lang, word] of [["es-419", "Diseño (JSON)"], ["en", "Design (JSON)"]]) {
      await Promise.all([tab.waitForNavigation(), tab.click(`nav a[hreflang="${lang}"]`)]);
      await sees(lang, word);
    }
    await tab.focus("#design");
    await tab.keyboard.sendCharacter(text);
    await submit();
    await sees("en", "Organisation chart");
    await everywhere();
  },
  "the problems": async () => {
    await tab.goto(address + "/problems");
    await sees("es", "No se puede leer el diseño");
    await everywhere();
  },
};

let failed = 0;
for (const [name, step] of Object.entries(steps)) {
  try {
    await step();
    console.log(`ok ${name}`);
  } catch (e) {
    failed++;
    console.error(`FAILED ${name}: ${e.message}`);
  }
}
await browser.close();
process.exit(failed > 0 ? 1 : 0);
