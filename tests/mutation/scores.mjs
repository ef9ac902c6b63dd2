import { readFileSync, statSync, writeFileSync } from "node:fs";

const PAGE = new URL("../../docs/testing.md", import.meta.url);
const reportOf = (folder) => new URL(`../../coverage/mutation/${folder.replace("/", "-")}.json`, import.meta.url);

/** Writes the scores of folders into the page, by the reports of their runs, and leaves the others as they are. */
export function writeScores(folders) {
  let page = readFileSync(PAGE, "utf8");
  for (const folder of folders) {
    const report = reportOf(folder);
    const row = new RegExp(`^\\| \`src/${folder}\` .*$`, "m");
    if (!row.test(page)) throw new Error(`docs/testing.md has no row for src/${folder}.`);
    page = page.replace(row, rowOf(folder, JSON.parse(readFileSync(report, "utf8")), statSync(report).mtime));
  }
  writeFileSync(PAGE, page);
}

/** A line of the table: what was noticed, of what some test could notice. What is only run on import is left out. */
function rowOf(folder, { files }, on) {
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted) => statuses.filter((status) => wanted.includes(status)).length;
  const noticed = count("Killed", "Timeout");
  const [survived, unreached] = [count("Survived"), count("NoCoverage")];
  const score = ((100 * noticed) / (noticed + survived + unreached)).toFixed(1);
  return `| \`src/${folder}\` | ${score} % | ${noticed} | ${survived} | ${unreached} | ${on.toISOString().slice(0, 10)} |`;
}
