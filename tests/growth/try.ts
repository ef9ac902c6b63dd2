import { conferenceRecord } from "../../src/model/record.js";
import { childHistory } from "../../src/model/history.js";
import { listsOf, together } from "./long-lists.js";
import { parseRecord, parseHistory } from "../../src/model/index.js";
import { validateRecord } from "../../src/validation/index.js";
import { validateHistory, buildHistory } from "../../src/history/index.js";
import { buildTimeline } from "../../src/timeline/index.js";
import { findPolicy } from "../../src/authorities/index.js";
const policy = findPolicy(process.env.POLICY ?? "hounslow");
const best = (f: () => void) => {
  let b = Infinity;
  const end = performance.now() + Number(process.env.MS ?? 150);
  let i = 0;
  do {
    const s = process.cpuUsage();
    f();
    const e = process.cpuUsage(s);
    b = Math.min(b, (e.user + e.system) / 1000);
    i++;
  } while (performance.now() < end || i < 2);
  return b;
};
const isH = !!process.env.H;
const { paths, filled } = listsOf((isH ? childHistory : conferenceRecord) as any);
const base = isH
  ? {}
  : {
      type: process.env.TYPE ?? "initial",
      conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
      decision: { planNeeded: true },
    };
const [n, m] = [Number(process.argv[2]), Number(process.argv[3])];
const only = process.env.ONLY?.split(",");
const o = { asOf: "2020-06-01" };
const fs: [string, (r: any) => any][] = isH
  ? [
      ["parse", parseHistory],
      ["build", (r) => buildHistory(r, policy, o)],
      ["validate", (r) => validateHistory(r, policy, o)],
    ]
  : [
      ["parse", parseRecord],
      ["timeline", (r) => buildTimeline(r, policy, o)],
      ["validate", (r) => validateRecord(r, policy, o)],
    ];
const run = (label: string, make: (n: number) => any) => {
  const [a, b] = [together(base, make(n)), together(base, make(m))];
  let bad = !!process.env.ALL;
  const out: string[] = [];
  if (process.env.SHOW) {
    const p: any = fs[0]![1](a);
    console.log(label, p.ok, p.ok ? "" : JSON.stringify(p.findings.slice(0, 2).map((f: any) => [f.code, f.path])));
    return;
  }
  for (const [what, f] of fs) {
    try {
      f(a);
      const x = best(() => f(a)),
        y = best(() => f(b));
      const e = Math.log(y / x) / Math.log(m / n);
      out.push(`${what} ${x.toFixed(1)}→${y.toFixed(1)} ^${e.toFixed(2)}`);
      if (e > 1.35 && y > 8) bad = true;
    } catch (error: any) {
      out.push(`${what} ${error.code ?? error.stack}`);
      bad = true;
    }
  }
  if (bad) console.log(label.padEnd(40), out.join("  "));
};
if (process.env.PAIRS) {
  for (let i = 0; i < paths.length; i++)
    for (let k = i + 1; k < paths.length; k++)
      if (!only || only.includes(paths[i]!) || only.includes(paths[k]!))
        run(paths[i] + "+" + paths[k], (q) => together(filled(paths[i]!, q), filled(paths[k]!, q)));
} else for (const p of paths) if (!only || only.includes(p)) run(p, (q) => filled(p, q));
