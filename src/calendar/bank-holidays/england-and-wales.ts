// Made by npm run generate; do not edit.
// Published years: the GOV.UK bank holidays list (Open Government Licence v3.0).
// Other years: projected with date-holidays 3.37.0; one-off and moved holidays are not in them.
// One line a year, from 1990 on.
import type { BankHolidayYears } from "./bank-holiday-years.js";

export const bankHolidayYears: BankHolidayYears = {
  published: { from: "2011-01-01", through: "2028-12-31" },
  covers: { from: "1990-01-01", through: "2060-12-31" },
  titles: {
    a: "New Year’s Day",
    b: "Good Friday",
    c: "Easter Monday",
    d: "Early May bank holiday",
    e: "Spring bank holiday",
    f: "Summer bank holiday",
    g: "Christmas Day",
    h: "Boxing Day",
    i: "New Year's Day",
    j: "Royal wedding",
    k: "Early May Bank Holiday",
    l: "Spring Bank Holiday",
    m: "Summer Bank Holiday",
    n: "Queen’s Diamond Jubilee",
    o: "Early May bank holiday (VE day)",
    p: "Platinum Jubilee bank holiday",
    q: "Bank Holiday for the State Funeral of Queen Elizabeth II",
    r: "Bank holiday for the coronation of King Charles III",
  },
  years: `a11b4dc4gd57e5sf8rgcphcq
a11b3tc41d56e5rf8qgcphcq
a11b4hc4kd54e5pf8vgcphcs
a11b49c4cd53e5vf8ugcrhcs
a13b41c44d52e5uf8thcqgcr
a12b4ec4hd51e5tf8sgcphcq
a11b45c48d56e5rf8qgcphcq
a11b3sc3vd55e5qf8pgcphcq
a11b4ac4dd54e5pf8vgcphcs
a11b42c45d53e5vf8ugcrhcs
a13b4lc4od51e5tf8sgcphcq
a11b4dc4gd57e5sf8rgcphcq
a11b3tc41d56e5rf8qgcphcq
a11b4ic4ld55e5qf8pgcphcq
a11b49c4cd53e5vf8ugcrhcs
a13b3pc3sd52e5uf8thcqgcr
a12b4ec4hd51e5tf8sgcphcq
a11b46c49d57e5sf8rgcphcq
a11b3lc3od55e5qf8pgcphcq
a11b4ac4dd54e5pf8vgcphcs
a11b42c45d53e5vf8ugcrhcs
i13b4mc4pj4tk52l5um8tgcqhcr
a12b46c49d57e64n65f8rgcphcq
a11b3tc41d56e5rf8qgcphcq
a11b4ic4ld55e5qf8pgcphcq
a11b43c46d54e5pf8vgcphcs
a11b3pc3sd52e5uf8thcqgcr
a12b4ec4hd51e5tf8sgcphcq
a11b3uc42d57e5sf8rgcphcq
a11b4jc4md56e5rf8qgcphcq
a11b4ac4do58e5pf8vgcphcs
a11b42c45d53e5vf8ugcrhcs
a13b4fc4id52e62p63f8tq9jhcqgcr
a12b47c4ad51r58e5tf8sgcphcq
a11b3tc41d56e5rf8qgcphcq
a11b4ic4ld55e5qf8pgcphcq
a11b43c46d54e5pf8vgcphcs
a11b3qc3td53e5vf8ugcrhcs
a13b4ec4hd51e5tf8sgcphcq
a11b3uc42d57e5sf8rgcphcq
a11b4jc4md56e5rf8qgcphcq
a11b4bc4ed55e5qf8pgcphcq
a11b3qc3td53e5vf8ugcrhcs
a13b4fc4id52e5uf8thcqgcr
a12b47c4ad51e5tf8sgcphcq
a11b3nc3qd57e5sf8rgcphcq
a11b4bc4ed55e5qf8pgcphcq
a11b43c46d54e5pf8vgcphcs
a11b4nc4qd53e5vf8ugcrhcs
a13b48c4bd52e5uf8thcqgcr
a12b3uc42d57e5sf8rgcphcq
a11b4jc4md56e5rf8qgcphcq
a11b44c47d55e5qf8pgcphcq
a11b3rc3ud54e5pf8vgcphcs
a11b4fc4id52e5uf8thcqgcr
a12b47c4ad51e5tf8sgcphcq
a11b3nc3qd57e5sf8rgcphcq
a11b4cc4fd56e5rf8qgcphcq
a11b43c46d54e5pf8vgcphcs
a11b4gc4jd53e5vf8ugcrhcs
a13b48c4bd52e5uf8thcqgcr
a12b3vc43d51e5tf8sgcphcq
a11b4jc4md56e5rf8qgcphcq
a11b44c47d55e5qf8pgcphcq
a11b3rc3ud54e5pf8vgcphcs
a11b4gc4jd53e5vf8ugcrhcs
a13b3vc43d51e5tf8sgcphcq
a11b4kc4nd57e5sf8rgcphcq
a11b4cc4fd56e5rf8qgcphcq
a11b3sc3vd55e5qf8pgcphcq
a11b4gc4jd53e5vf8ugcrhcs`,
};
