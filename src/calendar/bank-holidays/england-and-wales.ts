// Made by npm run generate; do not edit.
// The GOV.UK bank holidays list (Open Government Licence v3.0), where it is other than usual.
import type { PublishedHolidays } from "./division-calendar.js";

export const publishedHolidays: PublishedHolidays = {
  published: { from: "2011-01-01", through: "2028-12-31" },
  unusual: {
    "2011-01-03": "New Year's Day",
    "2011-04-29": "Royal wedding",
    "2011-05-02": "Early May Bank Holiday",
    "2011-05-30": "Spring Bank Holiday",
    "2011-08-29": "Summer Bank Holiday",
    "2011-12-26": "Christmas Day",
    "2011-12-27": "Boxing Day",
    "2012-05-28": null,
    "2012-06-04": "Spring bank holiday",
    "2012-06-05": "Queen’s Diamond Jubilee",
    "2020-05-04": null,
    "2020-05-08": "Early May bank holiday (VE day)",
    "2022-05-30": null,
    "2022-06-02": "Spring bank holiday",
    "2022-06-03": "Platinum Jubilee bank holiday",
    "2022-09-19": "Bank Holiday for the State Funeral of Queen Elizabeth II",
    "2023-05-08": "Bank holiday for the coronation of King Charles III",
  },
};
