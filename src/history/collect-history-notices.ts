import { collectNotices } from "../timeline/collect-notices.js";
import type { Language } from "../language/language.js";
import type { Notice } from "../timeline/timeline.js";
import { noticeOrder, noticeText, type NoticeCode, type PlannedTooLate } from "../wording/notice-text.js";
import type { JudgedHistory } from "./judge-history.js";
import { placeInHistory } from "./place-in-history.js";

/** The notices of all conferences of a history, each code once, with keys and paths of the history. */
export function collectHistoryNotices({ conferences }: JudgedHistory, language: Language): Notice[] {
  const found = new Map<string, { about: Set<string>; paths: Set<string>; planned: Map<string, PlannedTooLate> }>();
  for (const { evaluation, kept, key, places } of conferences) {
    const own = new Map(kept.map((each) => [each.key, `${key}/${each.key}`]));
    for (const { code, about = [], paths = [], planned = [] } of collectNotices({ ...evaluation, obligations: kept })) {
      let notice = found.get(code);
      if (!notice) found.set(code, (notice = { about: new Set(), paths: new Set(), planned: new Map() }));
      for (const one of about) notice.about.add(own.get(one) ?? one);
      for (const path of paths) notice.paths.add(placeInHistory(path, places));
      for (const late of planned) {
        const inHistory = own.get(late.key)!;
        notice.planned.set(inHistory, { ...late, key: inHistory });
      }
    }
  }
  return [...found]
    .toSorted(([a], [b]) => noticeOrder.indexOf(a as NoticeCode) - noticeOrder.indexOf(b as NoticeCode))
    .map(([code, { about, paths, planned }]) => ({
      code,
      message: noticeText({ code, planned: [...planned.values()] }, language),
      ...(planned.size > 0 ? { planned: [...planned.values()] } : {}),
      ...(about.size > 0 ? { about: [...about] } : {}),
      ...(paths.size > 0 ? { paths: [...paths] } : {}),
    }));
}
