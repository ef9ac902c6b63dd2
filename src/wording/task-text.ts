import { conferenceTypes, type ConferenceType } from "../vocabulary/codes.js";
import { english, say, sayIfKnown, section, textIn, type Language } from "../language/language.js";
import { dutyTasks } from "./duty-tasks.js";

/** What to do, by the id of the duty, or by `id.type` of a conference: `conference-held.initial`. Add those of your own policies. */
export const taskWords = /* @__PURE__ */ section("tasks", dutyTasks);

/** A duty, and the type of conference that it is of. */
interface AskedDuty {
  readonly id: string;
  readonly title: string;
  readonly task?: string | undefined;
  readonly conferenceType?: ConferenceType;
}

/** What a duty asks people to do: the policy's own words, else the usual ones, else its title. */
export function taskOf({ id, title, task, conferenceType }: AskedDuty, language: Language = english): string {
  if (task !== undefined) return task;
  return standardTask(`${id}.${conferenceType ?? ""}`, language) ?? standardTask(id, language) ?? title;
}

/**
 * `Submit reports`: a result's task in a language. The usual words are translated by the duty's id, a policy's own as every
 * text of a policy is.
 */
export function taskText(
  { id, task }: { readonly id: string; readonly task: string },
  language: Language = english,
): string {
  if (Object.keys(language.words).length === 0) return task;
  // As it was made: in English, with the words of its nation.
  const asMade = { ...english, termOf: language.ownTermOf };
  const usual = [id, ...conferenceTypes.map((type) => `${id}.${type}`)].find(
    (key) => standardTask(key, asMade) === task,
  );
  if (usual !== undefined) return standardTask(usual, language) ?? task;
  const translated = textIn(language, task);
  return translated === task ? (sayIfKnown(language, taskWords, id) ?? task) : translated;
}

function standardTask(key: string, language: Language): string | null {
  return Object.hasOwn(dutyTasks, key) ? say(language, taskWords, key as keyof typeof dutyTasks) : null;
}
