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
    b: "St Patrick’s Day",
    c: "Good Friday",
    d: "Easter Monday",
    e: "Early May bank holiday",
    f: "Spring bank holiday",
    g: "Battle of the Boyne (Orangemen’s Day)",
    h: "Summer bank holiday",
    i: "Christmas Day",
    j: "Boxing Day",
    k: "New Year's Day",
    l: "St Patrick's Day",
    m: "Royal Wedding",
    n: "Early May Bank Holiday",
    o: "Spring Bank Holiday",
    p: "Battle of the Boyne (Orangemen's Day)",
    q: "Summer Bank Holiday",
    r: "Queen’s Diamond Jubilee",
    s: "Early May bank holiday (VE day)",
    t: "Platinum Jubilee bank holiday",
    u: "Bank Holiday for the State Funeral of Queen Elizabeth II",
    v: "Bank holiday for the coronation of King Charles III",
  },
  years: `a11b3jc4dd4ge57f5sg7ch8ricpjcq
a11b3ic3td41e56f5rg7ch8qicpjcq
a11b3hc4hd4ke54f5pg7dh8vicpjcs
a11b3hc49d4ce53f5vg7ch8uicrjcs
a13b3hc41d44e52f5ug7ch8tjcqicr
a12b3hc4ed4he51f5tg7ch8sicpjcq
a11b3ic45d48e56f5rg7ch8qicpjcq
a11b3hc3sd3ve55f5qg7eh8picpjcq
a11b3hc4ad4de54f5pg7dh8vicpjcs
a11b3hc42d45e53f5vg7ch8uicrjcs
a13b3hc4ld4oe51f5tg7ch8sicpjcq
a11b3jc4dd4ge57f5sg7ch8ricpjcq
a11b3ic3td41e56f5rg7ch8qicpjcq
a11b3hc4id4le55f5qg7eh8picpjcq
a11b3hc49d4ce53f5vg7ch8uicrjcs
a13b3hc3pd3se52f5ug7ch8tjcqicr
a12b3hc4ed4he51f5tg7ch8sicpjcq
a11b3jc46d49e57f5sg7ch8ricpjcq
a11b3hc3ld3oe55f5qg7eh8picpjcq
a11b3hc4ad4de54f5pg7dh8vicpjcs
a11b3hc42d45e53f5vg7ch8uicrjcs
k13l3hc4md4pm4tn52o5up7cq8ticqjcr
a12b3jc46d49e57f64r65g7ch8ricpjcq
a11b3ic3td41e56f5rg7ch8qicpjcq
a11b3hc4id4le55f5qg7eh8picpjcq
a11b3hc43d46e54f5pg7dh8vicpjcs
a11b3hc3pd3se52f5ug7ch8tjcqicr
a12b3hc4ed4he51f5tg7ch8sicpjcq
a11b3jc3ud42e57f5sg7ch8ricpjcq
a11b3ic4jd4me56f5rg7ch8qicpjcq
a11b3hc4ad4ds58f5pg7dh8vicpjcs
a11b3hc42d45e53f5vg7ch8uicrjcs
a13b3hc4fd4ie52f62t63g7ch8tu9jjcqicr
a12b3hc47d4ae51v58f5tg7ch8sicpjcq
a11b3ic3td41e56f5rg7ch8qicpjcq
a11b3hc4id4le55f5qg7eh8picpjcq
a11b3hc43d46e54f5pg7dh8vicpjcs
a11b3hc3qd3te53f5vg7ch8uicrjcs
a13b3hc4ed4he51f5tg7ch8sicpjcq
a11b3jc3ud42e57f5sg7ch8ricpjcq
a11b3ic4jd4me56f5rg7ch8qicpjcq
a11b3hc4bd4ee55f5qg7eh8picpjcq
a11b3hc3qd3te53f5vg7ch8uicrjcs
a13b3hc4fd4ie52f5ug7ch8tjcqicr
a12b3hc47d4ae51f5tg7ch8sicpjcq
a11b3jc3nd3qe57f5sg7ch8ricpjcq
a11b3hc4bd4ee55f5qg7eh8picpjcq
a11b3hc43d46e54f5pg7dh8vicpjcs
a11b3hc4nd4qe53f5vg7ch8uicrjcs
a13b3hc48d4be52f5ug7ch8tjcqicr
a12b3jc3ud42e57f5sg7ch8ricpjcq
a11b3ic4jd4me56f5rg7ch8qicpjcq
a11b3hc44d47e55f5qg7eh8picpjcq
a11b3hc3rd3ue54f5pg7dh8vicpjcs
a11b3hc4fd4ie52f5ug7ch8tjcqicr
a12b3hc47d4ae51f5tg7ch8sicpjcq
a11b3jc3nd3qe57f5sg7ch8ricpjcq
a11b3ic4cd4fe56f5rg7ch8qicpjcq
a11b3hc43d46e54f5pg7dh8vicpjcs
a11b3hc4gd4je53f5vg7ch8uicrjcs
a13b3hc48d4be52f5ug7ch8tjcqicr
a12b3hc3vd43e51f5tg7ch8sicpjcq
a11b3ic4jd4me56f5rg7ch8qicpjcq
a11b3hc44d47e55f5qg7eh8picpjcq
a11b3hc3rd3ue54f5pg7dh8vicpjcs
a11b3hc4gd4je53f5vg7ch8uicrjcs
a13b3hc3vd43e51f5tg7ch8sicpjcq
a11b3jc4kd4ne57f5sg7ch8ricpjcq
a11b3ic4cd4fe56f5rg7ch8qicpjcq
a11b3hc3sd3ve55f5qg7eh8picpjcq
a11b3hc4gd4je53f5vg7ch8uicrjcs`,
};
