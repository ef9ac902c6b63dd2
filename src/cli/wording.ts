import type { Dictionary, WordingOptions } from "../language/language.js";
import { readJson } from "../model/read-json.js";
import { unusable } from "./input.js";
import { nameOf, readSettingText, UsageError } from "./io.js";

/** The words and labels that files give. What is misspelt or cannot be used is refused; what is missing stays English. */
export async function wordingFrom(values: { words?: string; labels?: string }): Promise<WordingOptions> {
  return {
    ...(values.words === undefined ? {} : { words: await wordsFrom(values.words) }),
    ...(values.labels === undefined ? {} : { labels: await labelsFrom(values.labels) }),
  };
}

async function wordsFrom(file: string): Promise<Dictionary> {
  const given = await objectFrom(file, "a dictionary: an object of sections");
  const { checkWords } = await import("../words/index.js");
  const words = given as Dictionary;
  const wrong = checkWords(words).filter(({ code }) => code !== "missing");
  if (wrong.length > 0) {
    throw new UsageError(
      wrong.map(({ code, at, place }) => `${nameOf(file)}: ${code} ${at}${place === undefined ? "" : ` {${place}}`}`),
    );
  }
  return words;
}

async function labelsFrom(file: string): Promise<Record<string, string>> {
  const given = await objectFrom(file, "labels: an object of texts by ids and codes");
  if (!Object.values(given).every((label) => typeof label === "string")) {
    throw new UsageError([`${nameOf(file)} has labels that are no texts. Give { "p1": "School nurse" }.`]);
  }
  return given as Record<string, string>;
}

async function objectFrom(file: string, what: string): Promise<Record<string, unknown>> {
  const read = readJson(readSettingText(file));
  if (!read.ok) throw unusable(file, read.findings);
  if (!isObject(read.value)) throw new UsageError([`${nameOf(file)} does not hold ${what}.`]);
  return read.value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
