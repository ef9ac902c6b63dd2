/** Whether a requirement's particulars are a number of this name, and more than none: `{ "people": 20 }`. */
export const numberNamed = (name: string) => (particulars: unknown) => {
  const { [name]: number, ...others } = (particulars ?? {}) as Record<string, unknown>;
  return typeof number === "number" && number > 0 && Object.keys(others).length === 0;
};

/** Whether a requirement's particulars are a list of texts: `["09:45", "13:45"]`. */
export const listOfTexts = (particulars: unknown): boolean =>
  Array.isArray(particulars) && particulars.every((item) => typeof item === "string");
