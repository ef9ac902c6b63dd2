/** Whether the code is being changed by `npm run mutate`. Its text is then not what the files hold. */
export const isMutated = process.env["MUTATED"] !== undefined;
