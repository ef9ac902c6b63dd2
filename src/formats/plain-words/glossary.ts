/** What the words on the page mean that a family may not know: shown where the word is. */
export const glossary: readonly { readonly word: RegExp; readonly means: string }[] = [
  { word: /\bchair\b/, means: "The chair is the person who runs the meeting." },
  { word: /\bmeeting team\b/, means: "The meeting team is the office that sets up the meeting." },
  { word: /\bnote taker\b/, means: "The note taker writes down what is said." },
  {
    word: /\bcore group\b/,
    means: "The core group is a small group. You are in it, with the people who help your child.",
  },
  { word: /\b(?:the|short) plan\b|\ba plan\b/, means: "The plan says what needs to change and who will help." },
  { word: /\breview\b/, means: "A review is a later meeting. It looks at how things are going." },
  { word: /\badvocate\b/, means: "An advocate is a person who speaks up for your child." },
  { word: /\breport\b/, means: "A report is what a worker writes about your child for the meeting." },
];

/** What the strengths of the rules mean, by their words. */
export const strengthsExplained: readonly { readonly word: RegExp; readonly means: string }[] = [
  { word: /\bmust\b/, means: "“Must” means that it is a rule." },
  { word: /\bshould\b/, means: "“Should” means that people are asked to do it." },
  { word: /\bcan\b/, means: "“Can” means that it is a choice." },
];
