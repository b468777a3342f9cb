// Fails where the multitool found anything, or did not read every log: node sarif.mjs FOUND DIRECTORY
import { readFileSync, readdirSync } from "node:fs";

const run = JSON.parse(readFileSync(process.argv[2], "utf8").replace(/^\uFEFF/, "")).runs[0];
const logs = readdirSync(process.argv[3]).filter((n) => n.endsWith(".sarif"));
const results = run.results ?? [];
const notes = (run.invocations ?? []).flatMap((i) => [...(i.toolExecutionNotifications ?? []), ...(i.toolConfigurationNotifications ?? [])]);
console.log(`${logs.length} sarif`);
for (const r of results.slice(0, 20)) {
  console.error(r.ruleId, r.locations?.[0]?.physicalLocation?.artifactLocation?.uri, JSON.stringify(r.message));
}
for (const n of notes) {
  console.error(n.message?.text);
}
if (logs.length === 0 || results.length > 0 || notes.length > 0) {
  process.exit(1);
}
