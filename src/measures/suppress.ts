import type { Row } from "./measures.js";

/**
 * A row without small numbers: a count above zero and below the limit is about few children, who could be known by it. The
 * other part of a whole would tell it, and so would a percentage. The codes of children are not for publishing at all.
 */
export function suppress(row: Row, below: number): Row {
  const isSmall = (count: number | null) => count !== null && count > 0 && count < below;
  const { numerator, denominator } = row;
  const isWholeSmall = isSmall(denominator);
  const isPartSmall =
    isWholeSmall || isSmall(numerator) || (denominator !== null && isSmall(denominator - (numerator ?? 0)));
  const excluded = row.excluded.map((each) => ({ ...each, count: isSmall(each.count) ? null : each.count, ids: [] }));
  const isAny = isPartSmall || excluded.some(({ count }) => count === null);
  return {
    ...row,
    numerator: isPartSmall ? null : numerator,
    denominator: isWholeSmall ? null : denominator,
    percent: isPartSmall ? null : row.percent,
    ...(isAny ? { suppressed: true } : {}),
    excluded,
  };
}
