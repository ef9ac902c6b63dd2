// @ts-check
import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
/** @import { State } from "./feed-of-cases.mjs" */

/**
 * Keeps the state of each feed in a file that only this user can read. A file is written aside and renamed, so that it is
 * whole whatever happens. Let one process use a folder; if you have several, keep the state in your database, and lock it.
 *
 * @param {string} folder
 */
export function stateFolder(folder) {
  /** The last turn of each feed. @type {Map<string, Promise<unknown>>} */
  const turns = new Map();

  /**
   * Reads the state of a feed, and stores what `work` makes of it. The next to ask waits and reads that. If `work` throws,
   * nothing is stored.
   *
   * @template {{ state: State }} Result
   * @param {string} name In letters, digits and hyphens.
   * @param {(previous: State | undefined) => Result | Promise<Result>} work
   * @returns {Promise<Result>}
   */
  function update(name, work) {
    const turn = (turns.get(name) ?? Promise.resolve()).then(async () => {
      const file = join(folder, `${name}.json`);
      const before = await readFile(file, "utf8").catch(unlessMissing);
      const result = await work(before === undefined ? undefined : JSON.parse(before));
      const after = JSON.stringify(result.state);
      if (after !== before) await store(file, after);
      return result;
    });
    turns.set(
      name,
      turn.catch(() => {}),
    );
    return turn;
  }

  /** @param {string} file @param {string} text */
  async function store(file, text) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const aside = `${file}.${randomUUID()}`;
    try {
      await writeFile(aside, text, { mode: 0o600, flag: "wx", flush: true });
      await rename(aside, file);
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
  }

  return { update };
}

/** @param {unknown} error */
function unlessMissing(error) {
  if (Object(error).code === "ENOENT") return undefined;
  throw error;
}
