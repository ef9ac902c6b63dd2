import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looksPersonal } from "../../src/model/looks-personal.js";

describe("what looks personal", () => {
  it.each([
    ["07700900123", "telephone"],
    ["02079460000", "telephone"],
    ["0044-7700-900123", "telephone"],
    ["447700900123", "telephone"],
    ["p-07700900123", "telephone"],
    ["9434765919", "nhs-number"],
    ["943-476-5919", "nhs-number"],
    ["NHS.9434765919", "nhs-number"],
    ["QQ123456C", "national-insurance-number"],
    ["ab-12-34-56-c", "national-insurance-number"],
    ["Jane.Doe", "name"],
    ["Jane_Doe", "name"],
    ["J.Smith", "name"],
    ["Jane.M.Doe2", "name"],
    ["Siobhan.O-Neill", null],
    ["Siobhan.ONeill", "name"],
    ["Mary.Smith-Jones", "name"],
    ["Smith-Jones.Mary", "name"],
    ["J.MacDonald", "name"],
    ["McDonald_J._Mary", "name"],
    ["Jane__Doe", "name"],
    ["4505577600", "nhs-number"],
  ])("%s: %s", (text, looksLike) => expect(looksPersonal(text, true)).toBe(looksLike));

  it.each([
    ["CPC-0417", "a reference"],
    ["C000017", "a child's number"],
    ["1234567890", "ten digits whose last does not follow from the others"],
    ["0000000000", "ten digits that are one"],
    ["1111111111", "ten digits that are one, of which the last follows from the others"],
    ["0001234579", "a number filled up with noughts, of which the last digit follows from the others"],
    ["94347659190", "a digit after what would be an NHS number"],
    ["A9434765919", "a letter before it"],
    ["12302079460000", "digits before what would be a telephone number"],
    ["02079460000123", "digits after it"],
    ["077009001234", "a digit after it"],
    ["XQQ123456C", "a letter before what would be a national insurance number"],
    ["QQ123456CX", "a letter after it"],
    ["12345C", "five digits and a letter"],
    ["aJane.Doe", "a small letter before what would be a name"],
    ["Jane.Doe12345", "five digits after it"],
    ["Jane.Doe-", "a hyphen after it"],
    ["00000012345", "a number filled up with noughts"],
    ["12345678901", "eleven digits that begin with no nought"],
    ["2020-05-05", "a day"],
    ["20200505101500", "a time"],
    ["school-nursing", "an agency"],
    ["jane.doe", "no capital: so roles and agencies are written"],
    ["Child.1", "a word and a number"],
    ["HV.1", "a role and a number"],
    ["550e8400-e29b-41d4-a716-446655440000", "a UUID"],
    ["AB123456", "two letters and six digits"],
  ])("not %s: %s", (text) => expect(looksPersonal(text, true)).toBeNull());

  it("an organisation may be written as a name is", () => {
    expect(looksPersonal("St.Marys", false)).toBeNull();
    expect(looksPersonal("07700900123", false)).toBe("telephone");
  });

  it("is told in time that does not grow with what is written", () => {
    fc.assert(fc.property(fc.stringMatching(/^[A-Z][A-Za-z0-9._:-]{0,63}$/), (text) => void looksPersonal(text, true)));
    const nasty = "A.".repeat(31) + "!";
    const before = process.cpuUsage().user;
    for (let time = 0; time < 1000; time++) looksPersonal(nasty, true);
    expect(process.cpuUsage().user - before).toBeLessThan(1_000_000);
  });
});
