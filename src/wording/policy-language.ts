import { languageOf, type Language } from "../language/language.js";
import { termsOf, type Policy } from "../policy/policy.js";

/** English, with the words of a policy's nation. Asked for with every sentence: made once for a policy. */
export function policyLanguage({ policy }: { readonly policy: Policy }): Language {
  let language = known.get(policy);
  if (!language) known.set(policy, (language = languageOf({}, { terms: termsOf(policy) })));
  return language;
}

const known = /* @__PURE__ */ new WeakMap<Policy, Language>();
