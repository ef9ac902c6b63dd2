// What a call costs, for several contestants in turns: what disturbs the machine disturbs them all alike.

/** Long enough for what is done after some thousand calls, such as compiling the schema of a record. */
const WARM_UP_MS = 600;
/** What the calls gave, added up and kept, so that no call can be left out as useless. */
let kept = 0;
let loops = 0;

/**
 * A contestant: `call` takes an item and gives a number that depends on its work. Each has a loop of its own, made from
 * text: one loop for all would see every kind of call and run each as slowly as the most varied.
 */
export function contestant(name, items, call) {
  const walk = new Function(
    "items",
    "call",
    `return function loop${loops++}(from, calls) {
      let sum = 0;
      for (let index = 0, at = from % items.length; index < calls; index++) {
        sum += call(items[at]);
        if (++at === items.length) at = 0;
      }
      return sum;
    };`,
  )(items, call);
  return { name, walk };
}

/**
 * Nanoseconds on a processor of a call, as the median over `rounds` and the middle half of them, by name. In a round each contestant
 * calls for some `milliseconds`, and at least once; it goes on in its items where it stopped.
 */
export function measure(contestants, { rounds = 31, milliseconds = 10 } = {}) {
  const runs = contestants.map(({ name, walk }) => ({ name, walk, from: 0, taken: [], ...pace(walk, milliseconds) }));
  for (let round = 0; round < rounds; round++) {
    for (const run of runs) {
      const start = processorMs();
      kept += run.walk(run.from, run.calls);
      run.taken.push(((processorMs() - start) * 1e6) / run.calls);
      run.from += run.calls;
    }
  }
  if (Number.isNaN(kept)) throw new Error("A contestant gave something other than a number.");
  return new Map(runs.map(({ name, taken }) => [name, spread(taken)]));
}

/** The median of several values, and the middle half of them. */
export function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.round((sorted.length - 1) * share)];
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** Warms up, and finds how many calls fill a round. */
function pace(walk, milliseconds) {
  const begin = processorMs();
  for (let calls = 1; ; calls *= 2) {
    const start = processorMs();
    kept += walk(0, calls);
    const taken = processorMs() - start;
    if (processorMs() - begin > WARM_UP_MS) return { calls: Math.max(1, Math.round((calls * milliseconds) / taken)) };
  }
}

/** Time on processors and not on the clock, so that what else the machine does is not in it. */
function processorMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
