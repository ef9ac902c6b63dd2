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
    b: "January 2nd",
    c: "Good Friday",
    d: "Early May bank holiday",
    e: "Spring bank holiday",
    f: "Summer bank holiday",
    g: "St Andrew’s Day",
    h: "Christmas Day",
    i: "Boxing Day",
    j: "New Year's Day",
    k: "2nd January",
    l: "Royal wedding",
    m: "Early May Bank Holiday",
    n: "Spring Bank Holiday",
    o: "Summer Bank Holiday",
    p: "St Andrew's Day",
    q: "Queen’s Diamond Jubilee",
    r: "Early May bank holiday (VE day)",
    s: "Platinum Jubilee bank holiday",
    t: "Bank Holiday for the State Funeral of Queen Elizabeth II",
    u: "Bank holiday for the coronation of King Charles III",
    v: "World Cup bank holiday",
  },
  years: `a11b12c4dd57e5sf86gbuhcpicq
a11b12c3td56e5rf85gc2hcpicq
a11b12c4hd54e5pf83gbuhcpics
a11b14c49d53e5vf82gbuhcrics
b13a14c41d52e5uf81gbuicqhcr
b12a13c4ed51e5tf87gbuhcpicq
a11b12c45d56e5rf85gc2hcpicq
a11b12c3sd55e5qf84gc1hcpicq
a11b12c4ad54e5pf83gbuhcpics
a11b14c42d53e5vf82gbuhcrics
b13a14c4ld51e5tf87gbuhcpicq
a11b12c4dd57e5sf86gbuhcpicq
a11b12c3td56e5rf85gc2hcpicq
a11b12c4id55e5qf84gc1hcpicq
a11b12c49d53e5vf82gbuhcrics
b13a14c3pd52e5uf81gbuicqhcr
b12a13c4ed51e5tf87gbuhcpicq
a11b12c46d57e5sf86gbuhcpicq
a11b12c3ld55e5qf84gc1hcpicq
a11b12c4ad54e5pf83gbuhcpics
a11b14c42d53e5vf82gbuhcrics
j13k14c4ml4tm52n5uo81pbuhcqicr
k12a13c46d57e64q65f86gbuhcpicq
a11k12c3td56e5rf85gc2hcpicq
a11k12c4id55e5qf84gc1hcpicq
a11k12c43d54e5pf83gbuhcpics
a11k14c3pd52e5uf81gbuicqhcr
k12a13c4ed51e5tf87gbuhcpicq
a11k12c3ud57e5sf86gbuhcpicq
a11k12c4jd56e5rf85gc2hcpicq
a11k12c4ar58e5pf83gbuhcpics
a11k14c42d53e5vf82gbuhcrics
a13k14c4fd52e62s63f81t9jgbuicqhcr
a12k13c47d51u58e5tf87gbuhcpicq
a11k12c3td56e5rf85gc2hcpicq
a11k12c4id55e5qf84gc1hcpicq
a11k12c43d54e5pv6ff83gbuhcpics
a11k14c3qd53e5vf82gbuhcrics
a13k14c4ed51e5tf87gbuhcpicq
a11b12c3ud57e5sf86gbuhcpicq
a11b12c4jd56e5rf85gc2hcpicq
a11b12c4bd55e5qf84gc1hcpicq
a11b12c3qd53e5vf82gbuhcrics
b13a14c4fd52e5uf81gbuicqhcr
b12a13c47d51e5tf87gbuhcpicq
a11b12c3nd57e5sf86gbuhcpicq
a11b12c4bd55e5qf84gc1hcpicq
a11b12c43d54e5pf83gbuhcpics
a11b14c4nd53e5vf82gbuhcrics
b13a14c48d52e5uf81gbuicqhcr
b12a13c3ud57e5sf86gbuhcpicq
a11b12c4jd56e5rf85gc2hcpicq
a11b12c44d55e5qf84gc1hcpicq
a11b12c3rd54e5pf83gbuhcpics
a11b14c4fd52e5uf81gbuicqhcr
b12a13c47d51e5tf87gbuhcpicq
a11b12c3nd57e5sf86gbuhcpicq
a11b12c4cd56e5rf85gc2hcpicq
a11b12c43d54e5pf83gbuhcpics
a11b14c4gd53e5vf82gbuhcrics
b13a14c48d52e5uf81gbuicqhcr
b12a13c3vd51e5tf87gbuhcpicq
a11b12c4jd56e5rf85gc2hcpicq
a11b12c44d55e5qf84gc1hcpicq
a11b12c3rd54e5pf83gbuhcpics
a11b14c4gd53e5vf82gbuhcrics
b13a14c3vd51e5tf87gbuhcpicq
a11b12c4kd57e5sf86gbuhcpicq
a11b12c4cd56e5rf85gc2hcpicq
a11b12c3sd55e5qf84gc1hcpicq
a11b12c4gd53e5vf82gbuhcrics`,
};
