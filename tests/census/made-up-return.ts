import { addDays, weekdayNumber } from "../../src/calendar/index.js";

/** A child as a return has it, before it is written: dates and flags are texts; what is absent is left out. */
export interface MadeUpChild {
  id: string;
  born?: string;
  expected?: string;
  died?: string;
  episodes: MadeUpEpisode[];
  /** The codes of the rules that fail, as they were planted. */
  planted: string[];
}

export interface MadeUpEpisode {
  referral: string;
  closure?: string;
  reason?: string;
  nfa: string;
  transferIn?: string;
  assessments: { start?: string; authorised?: string }[];
  inNeed: { start?: string; end?: string }[];
  enquiries: { start?: string; target?: string; conference?: string; notRequired?: string }[];
  plans: {
    start?: string;
    end?: string;
    initial?: string;
    latest?: string;
    previous?: string;
    /** Empty: a group of reviews without a date. */
    reviews: string[];
  }[];
}

export const FIRST_DAY = "2024-04-01";
export const REFERENCE_DATE = "2025-03-31";

/** Whole numbers below a limit, the same for a seed. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Dice = ReturnType<typeof dice>;
type Fault = (episode: MadeUpEpisode, child: MadeUpChild) => string[];

/** The day, or the Monday after it. */
function onWeekday(day: string): string {
  const number = weekdayNumber(day);
  return number > 5 ? addDays(day, 8 - number) : day;
}

/** A child whose enquiry led to a conference, on whose day a plan started that is still open; nothing is wrong. */
function withPlan(id: string, roll: Dice): MadeUpChild {
  const referral = addDays("2024-04-15", roll(120));
  const start = addDays(referral, 1 + roll(4));
  const conference = onWeekday(addDays(start, 8 + roll(10)));
  const reviews = [80 + roll(20), 230 + roll(30)].map((days) => addDays(conference, days));
  return {
    id,
    born: addDays("2010-01-01", roll(5000)),
    planted: [],
    episodes: [
      {
        referral,
        nfa: ["0", "false", "FALSE", "No"][roll(4)]!,
        assessments: [{ start: referral, authorised: addDays(referral, 20 + roll(20)) }],
        inNeed: [],
        enquiries: [
          {
            start,
            target: onWeekday(addDays(start, 21)),
            conference,
            notRequired: ["0", "false", "N"][roll(3)]!,
          },
        ],
        plans: [
          {
            start: conference,
            initial: ["NEG", "EMO", "PHY", "SAB", "MUL"][roll(5)]!,
            latest: ["NEG", "EMO"][roll(2)]!,
            previous: String(roll(3)),
            reviews: reviews.filter((day) => day <= REFERENCE_DATE),
          },
        ],
      },
    ],
  };
}

const plan = (episode: MadeUpEpisode, place = 0) => episode.plans[place]!;
const enquiry = (episode: MadeUpEpisode, place = 0) => episode.enquiries[place]!;
const later = (day: string | undefined, days: number) => addDays(day!, days);

/** An enquiry that is open, without a plan. */
function openSince(episode: MadeUpEpisode, start: string): void {
  episode.referral = "2024-03-01";
  episode.assessments = [{ start: "2024-03-01" }];
  episode.plans = [];
  episode.enquiries = [{ start, notRequired: "false" }];
}

function endPlan(episode: MadeUpEpisode, end: string): void {
  plan(episode).end = end;
  plan(episode).reviews = plan(episode).reviews.filter((day) => day <= end);
}

/** A second conference and plan, so many days after the first. */
function addPlan(episode: MadeUpEpisode, days: number): void {
  const start = onWeekday(later(plan(episode).start, days));
  episode.enquiries.push({ start: addDays(start, -7), conference: start, notRequired: "0" });
  episode.plans.push({ ...plan(episode), start, reviews: [] });
}

/** What is nothing wrong, though it is near it. */
const variants: Fault[] = [
  () => [],
  (episode) => {
    endPlan(episode, later(plan(episode).start, 120));
    Object.assign(episode, { closure: later(plan(episode).end, 30), reason: "RC1" });
    return [];
  },
  (episode) => {
    episode.plans = [];
    episode.enquiries = [{ start: episode.referral, notRequired: "1" }];
    return [];
  },
  (episode) => {
    episode.transferIn = plan(episode).start!;
    episode.enquiries = [];
    return [];
  },
  (episode) => {
    openSince(episode, "2025-03-10");
    return [];
  },
  (episode) => {
    const start = plan(episode).start!;
    episode.inNeed = [{ start: addDays(start, -20), end: start }];
    return [];
  },
  (episode) => {
    endPlan(episode, later(plan(episode).start, 150));
    episode.inNeed = [{ start: plan(episode).end! }];
    return [];
  },
  (episode, child) => {
    delete child.born;
    child.expected = later(plan(episode).start, 40);
    return [];
  },
  (episode) => {
    Object.assign(episode, { nfa: "true", assessments: [], enquiries: [], plans: [] });
    return [];
  },
  (_, child) => {
    child.episodes = [];
    return [];
  },
];

/** A fault for each rule, each with every code that it makes fail. */
export const faults: Readonly<Record<string, Fault>> = {
  "1104": (episode) => {
    episode.referral = later(enquiry(episode).conference, 1);
    return ["1104", "1105", "2889"];
  },
  "2889": (episode) => {
    enquiry(episode).start = addDays(episode.referral, -1);
    return ["2889"];
  },
  "8615": (episode) => {
    delete enquiry(episode).start;
    return ["8615"];
  },
  "8715": (episode) => {
    Object.assign(episode, { referral: "2024-02-01", assessments: [{ start: "2024-02-01" }] });
    episode.enquiries = [{ start: "2024-02-05", conference: "2024-02-14", notRequired: "0" }];
    Object.assign(plan(episode), { start: "2024-02-14", reviews: ["2024-05-01"] });
    return ["8715"];
  },
  "8740": (episode) => {
    openSince(episode, "2024-03-20");
    return ["8740", "8675Q"];
  },
  "8675Q": (episode) => {
    openSince(episode, "2025-03-07");
    return ["8675Q"];
  },
  "8870Q": (episode) => {
    enquiry(episode).target = "2024-05-04";
    return ["8870Q"];
  },
  "8875": (episode) => {
    const day = enquiry(episode).conference!;
    const saturday = addDays(day, 6 - weekdayNumber(day));
    enquiry(episode).conference = saturday;
    plan(episode).start = saturday;
    return ["8875"];
  },
  "8839": (episode) => {
    openSince(episode, "2025-03-18");
    episode.enquiries.push({ start: "2025-03-25", notRequired: "0" });
    return ["8839", "8890"];
  },
  "8890": (episode) => {
    episode.enquiries.push({ start: enquiry(episode).conference!, notRequired: "true" });
    return ["8890"];
  },
  "8868": (episode) => {
    openSince(episode, "2025-03-20");
    Object.assign(episode, { closure: "2025-03-25", reason: "RC2" });
    return ["8868"];
  },
  "2884": (episode) => {
    episode.transferIn = enquiry(episode).conference!;
    return ["2884"];
  },
  "2991Q": (episode) => {
    episode.assessments = [];
    return ["2991Q"];
  },
  "8831": (episode) => {
    Object.assign(episode, { nfa: "Yes", plans: [] });
    return ["8831"];
  },
  "2990": (episode) => {
    Object.assign(episode, { closure: "2025-03-25", reason: "RC9", plans: [] });
    return ["2990"];
  },
  "8565": (episode) => {
    endPlan(episode, later(plan(episode).start, 150));
    Object.assign(episode, { closure: later(plan(episode).end, -1), reason: "RC1" });
    return ["8565"];
  },
  "1105": (episode) => {
    plan(episode).start = addDays(episode.referral, -1);
    return ["1105", "2885"];
  },
  "2885": (episode) => {
    plan(episode).start = later(enquiry(episode).conference, 1);
    return ["2885"];
  },
  "8720": (episode) => {
    delete plan(episode).start;
    return ["8720"];
  },
  "8730": (episode) => {
    plan(episode).previous = "-1";
    return ["8730"];
  },
  "8905": (episode) => {
    plan(episode).initial = "neg";
    return ["8905"];
  },
  "8910": (episode) => {
    delete plan(episode).latest;
    return ["8910"];
  },
  "8840": (episode) => {
    Object.assign(plan(episode), { end: plan(episode).start, reviews: [] });
    return ["8840"];
  },
  "8925": (episode) => {
    Object.assign(plan(episode), { end: later(plan(episode).start, -1), reviews: [] });
    return ["8925"];
  },
  "8930": (episode) => {
    plan(episode).end = "2025-04-01";
    return ["8930"];
  },
  "8935": (episode) => {
    addPlan(episode, 60);
    return ["8935", "8940"];
  },
  "8940": (episode) => {
    addPlan(episode, 60);
    plan(episode).end = plan(episode, 1).start!;
    plan(episode).reviews = [];
    return ["8940"];
  },
  "8915": (episode, child) => {
    child.died = later(plan(episode).start, -1);
    return ["8915"];
  },
  "8920": (episode, child) => {
    endPlan(episode, later(plan(episode).start, 150));
    child.died = later(plan(episode).end, -1);
    return ["8920"];
  },
  "8832": (episode) => {
    Object.assign(episode, { referral: "2024-01-10", nfa: "1", assessments: [], enquiries: [] });
    Object.assign(plan(episode), { start: "2024-01-15", reviews: [] });
    return ["8832"];
  },
  "4001": (episode) => {
    episode.inNeed = [{ start: later(plan(episode).start, 5) }];
    return ["4001", "4016"];
  },
  "4016": (episode) => {
    const start = plan(episode).start;
    episode.inNeed = [{ start: later(start, 1), end: later(start, 10) }];
    return ["4016"];
  },
  "4017": (episode) => {
    const start = plan(episode).start;
    episode.inNeed = [{ start: later(start, -5), end: later(start, 1) }];
    return ["4017"];
  },
  "8841": (episode) => {
    plan(episode).reviews.push(plan(episode).start!);
    return ["8841"];
  },
  "8842Q": (episode) => {
    plan(episode).reviews = [""];
    return ["8842Q"];
  },
  "4003": (episode) => {
    endPlan(episode, later(plan(episode).start, 100));
    const end = plan(episode).end!;
    episode.inNeed = [{ start: end, end: addDays(end, 60) }];
    plan(episode).reviews.push(addDays(end, 30));
    return ["4003"];
  },
};

/** Children of a made-up return, the same for a seed: about one in three has a fault, and each fault comes in turn. */
export function* madeUpChildren(count: number, seed = 1, kinds = Object.values(faults)): Generator<MadeUpChild> {
  const roll = dice(seed);
  let next = 0;
  for (let place = 0; place < count; place++) {
    const child = withPlan(`C${String(place + 1).padStart(6, "0")}`, roll);
    const fault = roll(3) === 0 ? kinds[next++ % kinds.length]! : variants[roll(variants.length)]!;
    child.planted = fault(child.episodes[0]!, child);
    yield child;
  }
}

/** The children of the example in `examples/records`. */
export function exampleChildren(): MadeUpChild[] {
  const kinds = ["2885", "8841", "8675Q", "4016", "1104"].map((code) => faults[code]!);
  return [...madeUpChildren(12, 3, kinds)];
}

const element = (name: string, value: string | undefined) => (value === undefined ? "" : `<${name}>${value}</${name}>`);

/** A child as XML, on several lines. */
export function childXml({ id, born, expected, died, episodes }: MadeUpChild): string {
  return `<Child>
<ChildIdentifiers>${element("LAchildID", id)}<UPNunknown>UN1</UPNunknown>${element("PersonBirthDate", born)}${element("ExpectedPersonBirthDate", expected)}<Sex>F</Sex>${element("PersonDeathDate", died)}</ChildIdentifiers>
<ChildCharacteristics><Ethnicity>NOBT</Ethnicity><Disabilities><Disability>NONE</Disability></Disabilities></ChildCharacteristics>
${episodes.map(episodeXml).join("")}</Child>
`;
}

function episodeXml(episode: MadeUpEpisode): string {
  const { referral, closure, reason, nfa, transferIn, assessments, inNeed, enquiries, plans } = episode;
  return `<CINdetails>
${element("CINreferralDate", referral)}<ReferralSource>1A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>${element("CINclosureDate", closure)}${element("ReasonForClosure", reason)}${element("DateOfInitialCPC", transferIn)}${element("ReferralNFA", nfa)}
${assessments.map(({ start, authorised }) => `<Assessments>${element("AssessmentActualStartDate", start)}<AssessmentInternalReviewDate></AssessmentInternalReviewDate>${element("AssessmentAuthorisationDate", authorised)}<FactorsIdentifiedAtAssessment><AssessmentFactors>2A</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>\n`).join("")}${inNeed.map(({ start, end }) => `<CINPlanDates>${element("CINPlanStartDate", start)}${element("CINPlanEndDate", end)}</CINPlanDates>\n`).join("")}${enquiries.map(({ start, target, conference, notRequired }) => `<Section47>${element("S47ActualStartDate", start)}${element("InitialCPCtarget", target)}${element("DateOfInitialCPC", conference)}${element("ICPCnotRequired", notRequired)}</Section47>\n`).join("")}${plans.map(planXml).join("")}</CINdetails>
`;
}

function planXml({ start, end, initial, latest, previous, reviews }: MadeUpEpisode["plans"][number]): string {
  const dates = reviews.map((day) => (day === "" ? "" : element("CPPreviewDate", day))).join("");
  const group = reviews.length === 0 ? "" : `<Reviews>${dates}</Reviews>`;
  return `<ChildProtectionPlans>${element("CPPstartDate", start)}${element("CPPendDate", end)}${element("InitialCategoryOfAbuse", initial)}${element("LatestCategoryOfAbuse", latest)}${element("NumberOfPreviousCPP", previous)}${group}</ChildProtectionPlans>\n`;
}

/** The XML of a return, in chunks. */
export function* returnXml(children: Iterable<MadeUpChild>): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<Message>
<Header><CollectionDetails><Collection>CIN</Collection><Year>2025</Year><ReferenceDate>${REFERENCE_DATE}</ReferenceDate></CollectionDetails><Source><SourceLevel>L</SourceLevel><LEA>999</LEA><SoftwareCode>Made up</SoftwareCode></Source></Header>
<Children>
`;
  for (const child of children) yield childXml(child);
  yield "</Children>\n</Message>\n";
}
