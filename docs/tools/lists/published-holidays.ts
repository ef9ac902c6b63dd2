/** A bank holiday as GOV.UK publishes it. */
export interface PublishedHoliday {
  readonly title: string;
  readonly date: string;
  readonly notes?: string;
}

/** The list at gov.uk/bank-holidays.json: the years that are published now, by division. */
export type PublishedList = Readonly<Record<string, { readonly events: readonly PublishedHoliday[] }>>;

/** The list that is kept here: the last published version of each year, by division and year. */
export type KeptList = Readonly<Record<string, Readonly<Record<string, readonly PublishedHoliday[]>>>>;

/** The list that is kept, with each year that is published now in place of what it had, and the others as they were. */
export function keepPublished(kept: KeptList, published: PublishedList): KeptList {
  return Object.fromEntries(
    Object.entries(kept).map(([division, years]) => {
      const events = published[division]?.events;
      if (!events?.length) throw new Error(`The published list has no holidays of ${division}.`);
      const now = new Map<string, PublishedHoliday[]>();
      for (const { date, title, notes } of events) {
        const year = date.slice(0, 4);
        now.set(year, [...(now.get(year) ?? []), { date, title, ...(notes ? { notes } : {}) }]);
      }
      const all = Object.entries({ ...years, ...Object.fromEntries(now) });
      return [division, Object.fromEntries(all.toSorted(([a], [b]) => a.localeCompare(b)))];
    }),
  );
}
