export { capital, counted, listed, series, spelt } from "../policy/words.js";
