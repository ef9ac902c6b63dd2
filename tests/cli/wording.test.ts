import { describe, expect, it } from "vitest";
import { cpc, file } from "./cpc.js";

const record = file(
  "worded.json",
  JSON.stringify({
    type: "review",
    conference: { planned: { start: "2020-05-05" } },
    participants: [{ id: "p3", role: "school-nurse" }],
  }),
);
const about = [record, "--policy", "hounslow", "--as-of", "2020-05-05"];
const words = file(
  "words.json",
  JSON.stringify({
    status: { overdueBy: "HWYR o {days}" },
    tables: { overdueBy: "HWYR o {days}" },
    columns: { due: "erbyn" },
  }),
);
const labels = file("labels.json", JSON.stringify({ p3: "Nyrs ysgol" }));

describe("cpc with --words and --labels", () => {
  it.each(["table", "markdown", "csv", "mermaid", "plain", "svg"])(
    "words and labels a timeline as %s",
    async (format) => {
      const { status, stdout } = await cpc([
        "timeline",
        ...about,
        "--words",
        words,
        "--labels",
        labels,
        "--format",
        format,
      ]);
      expect(status).toBe(0);
      expect(stdout).toContain("Nyrs ysgol");
      if (format === "table" || format === "markdown") expect(stdout).toContain("HWYR o ");
      if (format === "csv") expect(stdout.split("\r\n")[0]).toContain('"erbyn"');
    },
  );

  it("words and labels a report and a worklist", async () => {
    expect((await cpc(["validate", ...about, "--labels", labels])).stdout).toContain("Nyrs ysgol");
    expect((await cpc(["worklist", ...about, "--all", "--words", words, "--labels", labels])).stdout).toMatch(
      /HWYR o [\s\S]*Nyrs ysgol|Nyrs ysgol[\s\S]*HWYR o /,
    );
  });

  it.each([
    ["no object", "--words", "[]", "does not hold a dictionary"],
    ["sections that are no objects", "--words", '{"status":"x"}', "not-a-section status"],
    ["what is no message", "--words", '{"status":{"dueToday":5}}', "not-a-message status.dueToday"],
    ["forms without other", "--words", '{"units":{"days":{"two":"x"}}}', "no-other-form units.days"],
    ["no language", "--words", '{"locale":{"tag":"not-a-language"}}', "not-a-language locale.tag"],
    ["all of it", "--words", '{"status":null,"names":{"chair":"{x"}}', "unbalanced-place names.chair"],
    ["a key that is misspelt", "--words", '{"status":{"dueTodya":"x"}}', "unknown-key status.dueTodya"],
    ["a place that nothing fills", "--words", '{"status":{"overdueBy":"{x}"}}', "unknown-place status.overdueBy {x}"],
    ["no JSON", "--words", "{", "not JSON"],
    ["labels that are no texts", "--labels", '{"p3":1}', "labels that are no texts"],
    ["labels that are no texts beside some that are", "--labels", '{"p3":"x","p4":1}', "labels that are no texts"],
    ["labels that are null", "--labels", "null", "does not hold labels: an object of texts by ids and codes."],
    ["labels that are one text", "--labels", '"x"', "does not hold labels: an object of texts by ids and codes."],
    ["labels that are a list", "--labels", '["x"]', "does not hold labels: an object of texts by ids and codes."],
  ])("refuses %s", async (_, option, content, message) => {
    const { status, stderr } = await cpc(["timeline", ...about, option, file("wrong.json", content)]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("undefined");
  });

  it("says each thing that is wrong with words, a line each, and a place only where it is about one", async () => {
    const wrong = file("two-slips.json", { status: { dueTodya: "x", overdueBy: "{x}" } });
    const { stderr } = await cpc(["timeline", ...about, "--words", wrong]);
    expect(stderr.split("\n").map((line) => line.replace(wrong, "FILE"))).toEqual([
      "cpc: FILE: unknown-key status.dueTodya",
      "cpc: FILE: unknown-place status.overdueBy {x}",
      "",
    ]);
  });
});
