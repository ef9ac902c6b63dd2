// @ts-check

/** The code of an error, and nothing else of it: a message can repeat what a record says. @param {unknown} error */
export function codeOf(error) {
  const { code } = Object(error);
  return typeof code === "string" ? code : "unexpected";
}
