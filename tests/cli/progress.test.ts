import { expect, it } from "vitest";
import { progressOf } from "../../src/cli/progress.js";

/** What is said while so many things are done, each taking as long. */
function said(things: number, milliseconds: number, isTerminal = true): string[] {
  const texts: string[] = [];
  let time = Date.parse("2020-05-01T08:00:00Z");
  const io = { isTerminal, err: (text: string) => void texts.push(text), now: () => new Date(time).toISOString() };
  const progress = progressOf("records", io);
  for (let done = 0; done < things; done++) {
    time += milliseconds;
    progress.step();
  }
  progress.end();
  return texts;
}

it("long work says how far it is, and takes it away at the end", () => {
  const texts = said(12_000, 0.25);
  expect(texts[0]).toBe("\r4,000 records, 1 s");
  // Four a second, and the last is taken away.
  expect(texts).toHaveLength(10);
  expect(texts.at(-2)).toBe("\r12,000 records, 3 s");
  expect(texts.at(-1)).toBe(`\r${" ".repeat("12,000 records, 3 s".length)}\r`);
});

it("short work says nothing, and no work says anything where no terminal is", () => {
  expect(said(3000, 0.25)).toEqual([]);
  expect(said(12_000, 0.25, false)).toEqual([]);
});

it("what was said longer before is written over, and the end comes once", () => {
  const texts: string[] = [];
  let time = 0;
  const progress = progressOf("records", {
    isTerminal: true,
    err: (text) => void texts.push(text),
    now: () => new Date(time).toISOString(),
  });
  const things = (count: number) => {
    for (let done = 0; done < count; done++) progress.step();
  };
  time = 12_000;
  things(100);
  expect(texts).toEqual(["\r100 records, 12 s"]);
  // The clock may be set back.
  time = 12_250;
  things(100);
  progress.end();
  progress.end();
  expect(texts.slice(1)).toEqual(["\r200 records, 12 s", `\r${" ".repeat("200 records, 12 s".length)}\r`]);
});
