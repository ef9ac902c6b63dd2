/** How long each test, or each file of tests, takes, and how often it noticed a change. */
export function makeOdds() {
  const known = new Map();
  const of = (id) => known.get(id) ?? { cost: 1, tries: 0, noticed: 0 };
  const add = (id, { cost, tries, noticed }) => known.set(id, { cost, tries, noticed });
  return {
    /** Says how long it takes. */
    takes: (id, cost) => add(id, { ...of(id), cost }),
    /** Says whether it noticed a change. */
    tried: (id, noticed) => add(id, { ...of(id), tries: of(id).tries + 1, noticed: of(id).noticed + Number(noticed) }),
    /** Those that notice most for their time first. */
    sorted: (all, idOf) => all.toSorted((a, b) => timeFor(of(idOf(a))) - timeFor(of(idOf(b)))),
  };
}

/** How long it takes, on average, until it has noticed a change. */
function timeFor({ cost, tries, noticed }) {
  return (cost * (tries + 1)) / (noticed + 0.5);
}
