// What a browser loads.
import { parts, sizeOf } from "../package/size.mjs";
import { table } from "./page.mjs";

/** The section of the page. */
export async function sizes() {
  const rows = [];
  for (const [name, source] of Object.entries(parts)) {
    const { minified, gzipped, outside } = await sizeOf(source);
    rows.push([
      name,
      minified.toLocaleString("en-GB"),
      gzipped.toLocaleString("en-GB"),
      outside.length === 0 ? "nothing" : outside.map((path) => `\`${path}\``).join(", "),
    ]);
  }
  return `## What a browser loads

Bundled and minified with esbuild, then \`gzip -9\`, with every package that is needed; zod is left outside.

${table(["What", "bytes", "gzipped", "loaded beside it"], rows)}
`;
}
