import { describe, expect, it } from "vitest";
import { readCinCensus, type CensusEntry, type CensusHeader, type CensusSource } from "../../src/census/index.js";
import { parseHistory } from "../../src/model/index.js";
import { madeUpChildren, returnXml } from "./made-up-return.js";

const bytes = (text: string) => new TextEncoder().encode(text);

async function read(
  source: CensusSource,
  encoding?: string,
): Promise<{ header: CensusHeader; entries: CensusEntry[]; fault: string | null }> {
  const census = readCinCensus(source, { encoding });
  const header = await census.header;
  const entries: CensusEntry[] = [];
  for await (const entry of census) entries.push(entry);
  const last = entries.at(-1);
  return { header, entries, fault: last?.child === null ? last.findings[0].code : null };
}

const HEADER =
  "<Header><CollectionDetails><Collection>CIN</Collection><Year>2025</Year><ReferenceDate>2025-03-31</ReferenceDate></CollectionDetails><Source><LEA>999</LEA></Source></Header>";
const ID = "<ChildIdentifiers><LAchildID>C1</LAchildID></ChildIdentifiers>";
const returnOf = (...children: string[]) =>
  `<Message>\n${HEADER}\n<Children>\n${children.map((each) => `<Child>${each}</Child>\n`).join("")}</Children></Message>`;
const childOf = async (inside: string) => {
  const { entries } = await read(returnOf(ID + inside));
  return entries[0]!;
};
const problems = ({ findings }: CensusEntry) => findings.map(({ code, path }) => `${code} ${path}`);

describe("a return that is in order", () => {
  const xml = returnOf(`
    <ChildIdentifiers>
      <LAchildID>C000017</LAchildID><UPN>A123</UPN><PersonBirthDate>2015-03-27</PersonBirthDate>
      <ExpectedPersonBirthDate>2015-03-20</ExpectedPersonBirthDate><PersonDeathDate>2025-01-02</PersonDeathDate>
    </ChildIdentifiers>
    <CINdetails>
      <CINreferralDate>2024-04-03</CINreferralDate><CINclosureDate>2025-01-02</CINclosureDate>
      <ReasonForClosure>RC2</ReasonForClosure><ReferralNFA>false</ReferralNFA>
      <Assessments>
        <AssessmentActualStartDate>2024-04-03</AssessmentActualStartDate>
        <AssessmentAuthorisationDate>2024-05-20</AssessmentAuthorisationDate>
        <FactorsIdentifiedAtAssessment><AssessmentFactors>2A</AssessmentFactors></FactorsIdentifiedAtAssessment>
      </Assessments>
      <CINPlanDates><CINPlanStartDate>2024-12-01</CINPlanStartDate><CINPlanEndDate>2025-01-02</CINPlanEndDate></CINPlanDates>
      <Section47>
        <S47ActualStartDate>2024-04-04</S47ActualStartDate><InitialCPCtarget>2024-04-25</InitialCPCtarget>
        <DateOfInitialCPC>2024-04-24</DateOfInitialCPC><ICPCnotRequired>0</ICPCnotRequired>
      </Section47>
      <ChildProtectionPlans>
        <CPPstartDate>2024-04-24</CPPstartDate><CPPendDate>2024-12-01</CPPendDate>
        <InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse>
        <NumberOfPreviousCPP>0</NumberOfPreviousCPP>
        <Reviews><CPPreviewDate>2024-07-20</CPPreviewDate><CPPreviewDate>2024-11-30</CPPreviewDate></Reviews>
      </ChildProtectionPlans>
    </CINdetails>
    <CINdetails><CINreferralDate>2025-01-01</CINreferralDate><DateOfInitialCPC>2025-01-10</DateOfInitialCPC></CINdetails>`);

  it("gives each child its history, by the names of the model", async () => {
    const { entries, header } = await read(xml);
    expect(header).toEqual({
      collection: "CIN",
      year: 2025,
      referenceDate: "2025-03-31",
      authority: "999",
      findings: [],
    });
    expect(entries).toEqual([
      {
        child: 0,
        line: 4,
        findings: [],
        history: {
          id: "C000017",
          bornOn: "2015-03-27",
          expectedDeliveryOn: "2015-03-20",
          diedOn: "2025-01-02",
          referrals: [
            {
              receivedOn: "2024-04-03",
              closedOn: "2025-01-02",
              closureReason: "RC2",
              noFurtherAction: false,
              assessments: [{ startedOn: "2024-04-03", authorisedOn: "2024-05-20" }],
            },
            { receivedOn: "2025-01-01", transferInConferenceOn: "2025-01-10", assessments: [] },
          ],
          enquiries: [
            {
              referral: 0,
              startedOn: "2024-04-04",
              targetOn: "2024-04-25",
              conferenceHeldOn: "2024-04-24",
              conferenceRequired: true,
            },
          ],
          childInNeedPlans: [{ referral: 0, startedOn: "2024-12-01", endedOn: "2025-01-02" }],
          plans: [
            {
              referral: 0,
              startedOn: "2024-04-24",
              endedOn: "2024-12-01",
              category: "NEG",
              latestCategory: "EMO",
              previousPlans: 0,
              reviews: [{ heldOn: "2024-07-20" }, { heldOn: "2024-11-30" }],
            },
          ],
        },
      },
    ]);
  });

  it("gives histories that parseHistory takes as they are", async () => {
    const { entries } = await read(returnXml(madeUpChildren(100)));
    expect(entries).toHaveLength(100);
    for (const { history } of entries) expect(parseHistory(history)).toEqual({ ok: true, value: history });
  });

  it("is read the same in any chunks, of bytes or text, from a list, a generator or a stream of the web", async () => {
    const whole = await read(xml);
    const letters = [...xml];
    const web = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes(xml.slice(0, 700)));
        controller.enqueue(bytes(xml.slice(700)));
        controller.close();
      },
    });
    const plainStream = { getReader: () => web.getReader() };
    async function* later() {
      yield* letters;
    }
    for (const source of [bytes(xml), letters, letters.map(bytes), later(), plainStream, [xml, ""]]) {
      expect(await read(source)).toEqual(whole);
    }
  });

  it("can have a prefix, comments, sections of text, blanks and elements that nobody knows", async () => {
    const { entries } = await read(
      `<c:Message xmlns:c="urn:c"><c:New><c:Child/></c:New><c:Children><c:Child><c:ChildIdentifiers><c:LAchildID a="b"><![CDATA[C1]]></c:LAchildID></c:ChildIdentifiers>
       <c:CINdetails><c:CINreferralDate> 2024-<!-- here -->04-03\n</c:CINreferralDate><c:New><c:Section47/><c:CINclosureDate>x</c:CINclosureDate></c:New><c:constructor>1</c:constructor><c:__proto__/></c:CINdetails></c:Child></c:Children></c:Message>`,
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      history: { id: "C1", referrals: [{ receivedOn: "2024-04-03" }] },
      findings: [],
    });
    expect(entries[0]!.history!.enquiries).toEqual([]);
  });

  it("with no child has none", async () => {
    expect((await read("<Message><Children/></Message>")).entries).toEqual([]);
  });

  it("is begun with the header, and left whenever the caller has enough", async () => {
    let given = 0;
    let isClosed = false;
    function* chunks() {
      try {
        for (const chunk of returnXml(madeUpChildren(50))) {
          given++;
          yield chunk;
        }
      } finally {
        isClosed = true;
      }
    }
    const census = readCinCensus(chunks());
    expect(given).toBe(0);
    expect((await census.header).referenceDate).toBe("2025-03-31");
    expect(given).toBe(1);
    for await (const { child } of census) if (child === 2) break;
    expect(given).toBeLessThan(6);
    expect(isClosed).toBe(true);
  });
});

describe("flags, dates and numbers", () => {
  it.each(["1", "true", "TRUE", "Yes", "Y", " true "])("reads %o as yes", async (flag) => {
    const { history } = await childOf(`<CINdetails><ReferralNFA>${flag}</ReferralNFA></CINdetails>`);
    expect(history!.referrals![0]!.noFurtherAction).toBe(true);
  });

  it.each(["0", "false", "FALSE", "No", "N"])("reads %o as no", async (flag) => {
    const inside = `<CINdetails><Section47><ICPCnotRequired>${flag}</ICPCnotRequired></Section47></CINdetails>`;
    expect((await childOf(inside)).history!.enquiries![0]!.conferenceRequired).toBe(true);
  });

  it("reads a day with its midnight", async () => {
    const { history } = await childOf(
      "<CINdetails><CINreferralDate>2024-07-01T00:00:00</CINreferralDate></CINdetails>",
    );
    expect(history!.referrals![0]!.receivedOn).toBe("2024-07-01");
  });

  it.each(["2 plans", "no 2", "2.0", "1234567890"])("reads %o as no number", async (number) => {
    const inside = `<ChildProtectionPlans><NumberOfPreviousCPP>${number}</NumberOfPreviousCPP></ChildProtectionPlans>`;
    expect(problems(await childOf(`<CINdetails>${inside}</CINdetails>`))).toEqual([
      "wrong-type plans[0].previousPlans",
    ]);
  });

  it("takes a plan that starts on the day of the episode's own conference as taken over, unless an enquiry's is on that day", async () => {
    const plan = "<ChildProtectionPlans><CPPstartDate>2024-06-03</CPPstartDate></ChildProtectionPlans>";
    const conference = "<DateOfInitialCPC>2024-06-03</DateOfInitialCPC>";
    const startedBy = async (inside: string) =>
      (await childOf(`<CINdetails>${inside}${plan}</CINdetails>`)).history!.plans![0]!.startedBy;
    expect(await startedBy(conference)).toBe("transfer-in");
    expect(await startedBy("")).toBeUndefined();
    expect(await startedBy(`<Section47>${conference}</Section47>${conference}`)).toBeUndefined();
    expect(await startedBy("<DateOfInitialCPC>2024-06-04</DateOfInitialCPC>")).toBeUndefined();
  });

  it("reads a review for each date, in one group or in several, and one without a date for a group without any", async () => {
    const reviewsOf = async (groups: string) =>
      (await childOf(`<CINdetails><ChildProtectionPlans>${groups}</ChildProtectionPlans></CINdetails>`)).history!
        .plans![0]!.reviews;
    const date = "<CPPreviewDate>2024-09-03</CPPreviewDate>";
    expect(await reviewsOf("")).toEqual([]);
    expect(await reviewsOf(`<Reviews>${date}</Reviews><Reviews>${date}</Reviews>`)).toEqual([
      { heldOn: "2024-09-03" },
      { heldOn: "2024-09-03" },
    ]);
    expect(await reviewsOf("<Reviews/>")).toEqual([{}]);
    expect(await reviewsOf("<Reviews><CPPreviewDate/></Reviews>")).toEqual([{}]);
  });
});

describe("a child that cannot be wholly read", () => {
  it("has a finding for each value that cannot, with its path and without the value, and loses no other child", async () => {
    const bad = `<ChildIdentifiers><LAchildID>C2</LAchildID><PersonBirthDate>Jane</PersonBirthDate></ChildIdentifiers>
      <CINdetails><CINreferralDate>2024-02-30</CINreferralDate><ReferralNFA>perhaps</ReferralNFA>
      <Assessments><AssessmentActualStartDate>01/04/2024</AssessmentActualStartDate></Assessments>
      <ChildProtectionPlans><NumberOfPreviousCPP>two</NumberOfPreviousCPP><InitialCategoryOfAbuse>Jane Doe</InitialCategoryOfAbuse>
      <Reviews><CPPreviewDate>2024-05-01</CPPreviewDate><CPPreviewDate>soon</CPPreviewDate></Reviews></ChildProtectionPlans></CINdetails>`;
    const { entries, fault } = await read(returnOf(ID, bad, ID));
    expect(fault).toBeNull();
    expect(entries.map(problems)).toEqual([
      [],
      [
        "not-a-date bornOn",
        "date-does-not-exist referrals[0].receivedOn",
        "not-an-allowed-value referrals[0].noFurtherAction",
        "not-a-date referrals[0].assessments[0].startedOn",
        "wrong-type plans[0].previousPlans",
        "not-a-code plans[0].category",
        "not-a-date plans[0].reviews[1].heldOn",
      ],
      [],
    ]);
    expect(entries[1]!.line).toBe(5);
    expect(entries[1]!.findings[1]).toMatchObject({
      severity: "error",
      params: { element: "CINreferralDate" },
      message: "There is no such day in the calendar.",
      pointer: "/referrals/0/receivedOn",
    });
    expect(JSON.stringify(entries)).not.toMatch(/Jane|soon|perhaps|two|01\/04/);
    expect(entries[1]!.findings.map(({ params }) => params)).toMatchObject([
      { element: "PersonBirthDate" },
      { element: "CINreferralDate" },
      { element: "ReferralNFA", allowed: ["0", "1", "true", "false"] },
      { element: "AssessmentActualStartDate" },
      { element: "NumberOfPreviousCPP", expected: "int" },
      { element: "InitialCategoryOfAbuse" },
      { element: "CPPreviewDate" },
    ]);
  });

  it("is without an id where none is given, and where it is no code", async () => {
    const { entries } = await read(
      returnOf("", "<ChildIdentifiers><LAchildID>Jane Doe</LAchildID></ChildIdentifiers>"),
    );
    expect(entries.map(problems)).toEqual([["missing id"], ["not-a-code id"]]);
    expect(entries[0]!.findings[0]!.params).toEqual({ expected: "string", element: "LAchildID" });
    for (const { history } of entries) expect(history!.id).toBeUndefined();
  });

  it("keeps the first of what is given twice", async () => {
    const twice = "<CINreferralDate>2024-05-01</CINreferralDate><CINreferralDate>2024-06-01</CINreferralDate>";
    const child = await childOf(`<CINdetails>${twice}</CINdetails>`);
    expect(problems(child)).toEqual(["given-twice referrals[0].receivedOn"]);
    expect(child.findings[0]).toMatchObject({ severity: "error", params: { element: "CINreferralDate" } });
    expect(child.history!.referrals![0]!.receivedOn).toBe("2024-05-01");
  });

  it("has at most 2,000 of anything, and says so once", async () => {
    const child = await childOf(`<CINdetails>${"<Section47/>".repeat(2003)}</CINdetails>`);
    expect(problems(child)).toEqual(["too-many enquiries"]);
    expect(child.history!.enquiries).toHaveLength(2000);
    expect(child.findings[0]!.params).toMatchObject({ maximum: 2000 });
    const reviews = `<Reviews>${"<CPPreviewDate>2024-05-01</CPPreviewDate>".repeat(2001)}</Reviews>`;
    const [plan, inNeed] = [`<ChildProtectionPlans>${reviews}</ChildProtectionPlans>`, "<CINPlanDates/>".repeat(2001)];
    expect(problems(await childOf(`<CINdetails>${plan}${inNeed}</CINdetails>`))).toEqual([
      "too-many plans[0].reviews",
      "too-many childInNeedPlans",
    ]);
    const wrong = await childOf("<CINdetails><CINreferralDate>soon</CINreferralDate></CINdetails>".repeat(2001));
    expect(wrong.findings).toHaveLength(2000);
  });
});

describe("a header", () => {
  const headerOf = async (details: string) =>
    (await read(`<Message><Header><CollectionDetails>${details}</CollectionDetails></Header><Children/></Message>`))
      .header;

  it("without a reference date, with one that is none, or of another collection, says so", async () => {
    expect(await headerOf("")).toMatchObject({ findings: [{ code: "no-reference-date", severity: "query" }] });
    expect(await headerOf("<ReferenceDate>March</ReferenceDate>")).toMatchObject({
      findings: [{ code: "not-a-date", path: "referenceDate" }],
    });
    const other = await headerOf("<Collection>Vaccination</Collection>");
    expect(other.findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "other-collection collection",
      "no-reference-date referenceDate",
    ]);
    expect((await headerOf("<Collection>cin</Collection>")).findings.map(({ code }) => code)).toEqual([
      "no-reference-date",
    ]);
    expect(await headerOf("<Collection>SSDA903</Collection><ReferenceDate>2025-03-31</ReferenceDate>")).toMatchObject({
      collection: "SSDA903",
      findings: [{ code: "other-collection", severity: "query" }],
    });
  });
});

describe("a file that cannot be read to its end", () => {
  const good = returnOf(ID, ID);

  it.each([
    ["nothing", "", "not-xml"],
    ["text", "LAchildID,CINreferralDate\nC1,2024-04-01\n", "not-xml"],
    ["a tag that is not closed", good.replace("</Children>", ""), "not-xml"],
    ["an ampersand alone", good.replace("C1<", "C & 1<"), "not-xml"],
    ["a control character", good.replace("C1<", "C\u00011<"), "not-xml"],
    ["something after the end", `${good}<Message/>`, "not-xml"],
    ["an entity of its own", good.replace("C1<", "&name;<"), "not-xml"],
    ["another document", "<html><body>Children</body></html>", "not-a-census"],
    ["a document type", `<!DOCTYPE Message SYSTEM "http://example.org/x.dtd">${good}`, "has-doctype"],
  ])("%s", async (_, source, code) => {
    const { fault } = await read(source);
    expect(fault).toBe(code);
    expect((await read(bytes(source))).fault).toBe(code);
  });

  it("keeps the children before it, and says at which line and column it is", async () => {
    const at = good.indexOf("C1<", good.indexOf("C1<") + 1);
    const { entries } = await read(`${good.slice(0, at)}<<${good.slice(at)}`);
    expect(entries).toHaveLength(2);
    expect(entries[0]).toMatchObject({ child: 0, history: { id: "C1" }, findings: [] });
    expect(entries[1]).toMatchObject({ child: null, line: 5, history: null });
    expect(entries[1]!.findings[0]).toMatchObject({ code: "not-xml", path: "", params: { line: 5, column: 38 } });
  });

  it("finds an ampersand that stands alone where it is, also if a semicolon follows somewhere", async () => {
    const name = "<UPN>a\nSmith & Sons</UPN>";
    for (const rest of ["", "<UPN>a &lt; b</UPN>"]) {
      const { entries } = await read(returnOf(ID, ID + name, rest));
      expect(entries).toMatchObject([
        { child: 0 },
        { child: null, line: 6, findings: [{ code: "not-xml", params: { line: 6, column: 7 } }] },
      ]);
    }
    const column = async (inside: string) => {
      const { entries } = await read(returnOf(ID, inside));
      return entries.at(-1)!.findings[0]!.params;
    };
    // <Child> has seven signs, and so has <a></a>.
    expect(await column("ab & c")).toMatchObject({ line: 5, column: 11 });
    expect(await column("<a></a>& c")).toMatchObject({ line: 5, column: 15 });
    expect(await column("a\r\nb\rc & d")).toMatchObject({ column: 3 });
    expect((await read(returnOf(`${ID}<UPN>a &amp; b &#38; c <!-- & --><![CDATA[&]]></UPN>`))).fault).toBeNull();
  });

  it("says that a file is truncated wherever it is cut within the children, and keeps whole children only", async () => {
    for (let end = good.indexOf("<Children>"); end < good.length; end += 7) {
      const { entries, fault } = await read(good.slice(0, end));
      expect(fault).toBe("truncated");
      const whole = good.slice(0, end).split("</Child>").length - 1;
      expect(entries.filter(({ child }) => child !== null)).toHaveLength(whole);
    }
  });

  it("does not expand entities, however many", async () => {
    const lols = Array.from({ length: 9 }, (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n};`.repeat(10)}">`).join("");
    const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol0 "lol">${lols}]><Message><Children>&lol9;</Children></Message>`;
    expect((await read(bomb)).fault).toBe("has-doctype");
  });

  it("gives up where there is more between two tags, or more depth, than a return has", async () => {
    function* endless(start: string, more: string) {
      yield start;
      for (;;) yield more;
    }
    const much = "x".repeat(1 << 16);
    expect((await read(endless("<Message>", much))).fault).toBe("too-large-to-read");
    expect((await read(endless("<Message><!--", much))).fault).toBe("too-large-to-read");
    expect((await read(endless("<!DOCTYPE Message [", much))).fault).toBe("too-large-to-read");
    expect((await read(endless('<Message a="', much))).fault).toBe("too-large-to-read");
    expect((await read(endless("<", much))).fault).toBe("too-large-to-read");
    expect((await read(endless("", "<a>"))).fault).toBe("too-large-to-read");
  });
});

describe("encodings", () => {
  const text = returnOf(ID.replace("C1", "C1"), `${ID}<CINdetails><New>é €</New></CINdetails>`);
  const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>${text}`;
  const utf16 = (value: string, isBigEndian: boolean) => {
    const all = new Uint8Array(value.length * 2);
    const view = new DataView(all.buffer);
    for (let place = 0; place < value.length; place++) view.setUint16(place * 2, value.charCodeAt(place), !isBigEndian);
    return all;
  };
  const latin = (value: string) => Uint8Array.from(value.replace("€", "\u0080"), (letter) => letter.charCodeAt(0));

  it.each([
    ["UTF-8", bytes(text)],
    ["UTF-8 with a byte order mark", bytes(`\uFEFF${text}`)],
    ["UTF-8 that is declared", bytes(declared("utf-8"))],
    ["UTF-16 LE", utf16(`\uFEFF${declared("utf-16")}`, false)],
    ["UTF-16 BE", utf16(`\uFEFF${declared("UTF-16")}`, true)],
    ["UTF-16 LE without a mark", utf16(declared("utf-16"), false)],
    ["UTF-16 BE without a mark", utf16(declared("utf-16"), true)],
    ["UTF-8 that says it is UTF-16", bytes(declared("utf-16"))],
    ["UTF-8 that says it is UCS-2", bytes(declared("UCS2"))],
    ["UTF-8 that says it is UTF16", bytes(declared("utf16"))],
    ["UTF-8 that says it is Unicode", bytes(declared("unicode"))],
    ["UTF-8 with a byte order mark that says it is windows-1252", bytes(`\uFEFF${declared("windows-1252")}`)],
    [
      "UTF-8 whose declaration has blanks",
      bytes(declared("utf-8").replace('encoding="', "encoding = '").replace('"?>', "'?>")),
    ],
    ["ISO-8859-1", latin(declared("ISO-8859-1"))],
    ["windows-1252", latin(declared("windows-1252"))],
  ])("%s is read, also byte by byte", async (_, file) => {
    for (const source of [file, Array.from(file, (byte) => Uint8Array.of(byte))]) {
      const { entries, fault } = await read(source);
      expect([entries.length, fault]).toEqual([2, null]);
    }
  });

  it("characters beyond the basic plane are read across chunks", async () => {
    const wide = text.replace("é", "\u{1F600}");
    for (const file of [bytes(wide), utf16(`\uFEFF${wide}`, false), utf16(`\uFEFF${wide}`, true)]) {
      const { fault } = await read(Array.from(file, (byte) => Uint8Array.of(byte)));
      expect(fault).toBeNull();
    }
  });

  it("bytes that are none of the encoding end the reading where they are, and keep what was before", async () => {
    const { entries } = await read(latin(text));
    expect(entries).toMatchObject([{ child: 0 }, { child: null, line: 5, findings: [{ code: "wrong-encoding" }] }]);
    expect((await read(latin(text), "windows-1252")).fault).toBeNull();
  });

  it("a file that ends within a character is of no encoding, though its elements are all closed", async () => {
    const { entries, fault } = await read(Uint8Array.of(...bytes(text), 0xc3));
    expect([entries.length, fault]).toEqual([3, "wrong-encoding"]);
  });

  it("an encoding that nobody knows is said to be wrong, and one that the caller gives is refused", async () => {
    expect((await read(bytes(declared("EBCDIC-XYZ")))).fault).toBe("wrong-encoding");
    expect(() => readCinCensus("", { encoding: "EBCDIC-XYZ" })).toThrow(
      expect.objectContaining({ code: "unknown-encoding" }),
    );
  });
});

describe("a source", () => {
  it("that is none is refused", async () => {
    expect(() => readCinCensus(17 as never)).toThrow(expect.objectContaining({ code: "not-a-source" }));
    expect(() => readCinCensus(null as never)).toThrow(expect.objectContaining({ code: "not-a-source" }));
    expect(() => readCinCensus({} as never)).toThrow(expect.objectContaining({ code: "not-a-source" }));
    await expect(read([17] as never)).rejects.toMatchObject({ code: "not-a-source" });
  });

  it("that is a stream of the web is cancelled where the caller has enough, and not where it has ended", async () => {
    let cancelled = 0;
    const stream = (text: string) =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(bytes(text));
        },
        cancel() {
          cancelled++;
        },
      });
    const whole = returnOf(ID, ID);
    for await (const { child } of readCinCensus({ getReader: () => stream(whole).getReader() })) if (child === 0) break;
    expect(cancelled).toBe(1);
    const ended = { read: async () => ({ done: true }) as const, cancel: async () => void cancelled++ };
    await read({ getReader: () => ended } as never);
    expect(cancelled).toBe(1);
  });

  it("that fails passes its error on", async () => {
    async function* failing() {
      yield "<Message>";
      throw new Error("disk");
    }
    await expect(read(failing())).rejects.toThrow("disk");
  });
});
