/** The same items in an order that looks random and is the same in every run. */
export function shuffled(items) {
  const result = [...items];
  let state = 20_200_505;
  for (let index = result.length - 1; index > 0; index--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (index + 1));
    [result[index], result[other]] = [result[other], result[index]];
  }
  return result;
}
