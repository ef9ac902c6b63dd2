import { describe, expect, it } from "vitest";
import { fill, hasLooseBrace, placesIn } from "../../src/language/message.js";
import { inEnglish } from "../../src/language/terms.js";

describe("a message", () => {
  it.each<[template: string, parameters: Parameters<typeof fill>[1], text: string]>([
    ["Nothing to fill.", {}, "Nothing to fill."],
    ["", {}, ""],
    ["{days} after {event}", { days: 3, event: "the birth" }, "3 after the birth"],
    ["{days}{days}", { days: 0 }, "00"],
    ["by {who}.", { who: null }, "by ."],
    ["by {who}.", { who: undefined }, "by ."],
    ["by {who}.", {}, "by ."],
    ["{Who} does it", { who: "the chair" }, "The chair does it"],
    ["{Who} does it", { Who: "the Chair" }, "the Chair does it"],
    ["{Who}.", { who: "" }, "."],
    ["{Count} of them", { count: 2 }, "2 of them"],
    ["{2} and {a b}", { 2: "x" }, "{2} and {a b}"],
    ["{event2} x", { event2: "y" }, "y x"],
  ])("%j with %j is %j", (template, parameters, text) => {
    expect(fill(template, parameters)).toBe(text);
    expect(fill(template, parameters)).toBe(text);
  });

  it("has a nation's word where no parameter fills the place", () => {
    const terms = (name: string) => ({ plan: "protection plan" })[name];
    expect(fill("the {plan} of {who}", { who: "Ann" }, terms)).toBe("the protection plan of Ann");
    expect(fill("{Plan}", {}, terms)).toBe("Protection plan");
    expect(fill("{plan}, {Plan}", { plan: "care plan" }, terms)).toBe("care plan, Care plan");
    expect(inEnglish("{Plans} and {enquiries} of {who}", { who: "Ann" })).toBe("Plans and enquiries of Ann");
    expect(inEnglish("{Plans}{nobody}")).toBe("Plans");
  });

  it("names its places", () => {
    expect(placesIn("{days} after {Event2}, {2} and {}")).toEqual(["days", "Event2"]);
    expect(placesIn("none")).toEqual([]);
  });

  it.each([
    ["{days} after {event}", false],
    ["none", false],
    ["{days", true],
    ["days}", true],
    ["{}", true],
    ["{2}", true],
    ["{{days}}", true],
  ])("%j has a brace of no place: %j", (template, isLoose) => {
    expect(hasLooseBrace(template)).toBe(isLoose);
  });
});
