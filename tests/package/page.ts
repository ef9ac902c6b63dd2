import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, createLogger } from "vite";
import { manifest, type Packed } from "./packed.js";

/** The folder of a small page that imports the package by its name, as Vite builds it to be put online. */
export async function vitePage({ home }: Packed): Promise<{ built: string; warnings: readonly string[] }> {
  const root = join(home, "page");
  mkdirSync(root);
  writeFileSync(
    join(root, "index.html"),
    '<!doctype html><title>Due</title><script type="module" src="main.js"></script>',
  );
  writeFileSync(
    join(root, "main.js"),
    `import { buildTimeline, validateRecord } from "${manifest.name}";
const record = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] };
const [{ due }] = buildTimeline(record, "hounslow").deadlines;
const [{ code }] = validateRecord({ ...record, kind: "x" }, "hounslow").findings;
document.title = due.date + " " + code;
`,
  );
  const warnings: string[] = [];
  const warn = (message: string) => void warnings.push(message);
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    customLogger: { ...createLogger("silent"), warn, warnOnce: warn },
  });
  return { built: join(root, "dist"), warnings };
}

/** The title that the page gets. */
export const PAGE_TITLE = "2020-04-23 unknown-key";
