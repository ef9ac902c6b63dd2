import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readSsd, ssdTables } from "../../ssd/index.js";
import { codeOf, UsageError } from "../io.js";
import type { FromSource } from "./from-source.js";

/** The histories in a folder with the tables of the Standard Safeguarding Dataset. */
export async function* fromDatasetFolder(path: string): AsyncGenerator<FromSource> {
  const tables: Record<string, Iterable<Uint8Array>> = {};
  try {
    for (const file of await readdir(path)) {
      const table = /^(?:.*\.)?(ssd_\w+)\.csv$/i.exec(file)?.[1]!.toLowerCase();
      if (table !== undefined && Object.hasOwn(ssdTables, table)) tables[table] = [await readFile(join(path, file))];
    }
  } catch (error) {
    throw new UsageError([`${path} cannot be read (${codeOf(error)}).`]);
  }
  if (Object.keys(tables).length === 0) {
    throw new UsageError([`${path} holds none of these tables: ${Object.keys(ssdTables).join(", ")}, each as .csv.`]);
  }
  const { histories, findings, notHeld } = readSsd(tables);
  if (notHeld.length > 0) yield { is: "not-held", names: notHeld };
  if (findings.length > 0) yield { is: "findings", where: path, findings };
  for (const history of histories) yield { is: "history", history };
}
