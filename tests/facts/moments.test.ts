import { expect, it } from "vitest";
import { readMoment, type Moment } from "../../src/calendar/index.js";
import { byTime, isBefore, later } from "../../src/facts/moments.js";

const at = (text: string) => readMoment(text) as Moment;
const morning = at("2020-04-22T09:00");
const noon = at("2020-04-22T12:00");
const day = at("2020-04-22");
const next = at("2020-04-23");

it("moments come one after the other: a day of which nothing more is known at its end", () => {
  expect([next, day, noon, morning].toSorted(byTime)).toEqual([morning, noon, day, next]);
  expect(byTime(noon, at("2020-04-22T11:00Z"))).toBe(0);
  expect(byTime(day, at("2020-04-22"))).toBe(0);
});

it("of two moments one is the later, in whatever order they are given", () => {
  const inOrder = [morning, noon, day, next];
  for (const [index, one] of inOrder.entries()) {
    for (const other of inOrder.slice(index + 1)) {
      expect([later(one, other), later(other, one)]).toEqual([other, other]);
    }
  }
});

it("moments are before each other only for certain", () => {
  expect(isBefore(morning, noon)).toBe(true);
  expect(isBefore(noon, morning)).toBe(false);
  expect(isBefore(noon, at("2020-04-22T11:00Z"))).toBe(false);
  expect([isBefore(morning, day), isBefore(day, noon), isBefore(day, day)]).toEqual([false, false, false]);
  expect([isBefore(noon, next), isBefore(day, next)]).toEqual([true, true]);
});
