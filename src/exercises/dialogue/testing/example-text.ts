/** The pieces of which the examples are made. */

export const option = (to: string, mood = '"0"', says = `To ${to}`) => `- [${says}](#${to} ${mood})\n  > Why.\n`;
export const turn = (id: string, ...options: string[]) => `:::turn{#${id}}\nWell?\n\n${options.join("")}:::\n`;
export const ending = (id: string, outcome = id) => `:::ending{#${id} outcome=${outcome}}\nSo it ends.\n:::\n`;
export const dialogue = (inside: string, channel = "counter") =>
  `::::dialogue{#d objective=greet customer=Anna mood=3 channel=${channel}}\n${inside}::::\n`;

/** On lines 2 to 9, 10 to 17, 18 to 20 and 21 to 23 of the dialogue. */
export const first = turn("first", option("second", '"+1"'), option("good", '"-1"'));
export const second = turn("second", option("poor", '"+1"'), option("good", '"−2"'));
export const ends = ending("good") + ending("poor");
export const right = dialogue(first + second + ends);
export const phone = dialogue(first + second + ends, "phone");

export const change = (from: string, to: string, text = right) => {
  if (!text.includes(from)) throw new Error(`The example has no ${from}`);
  return text.replace(from, to);
};
export const twin = (from: string, to: string, text = right) => ({ body: text, twin: change(from, to, text) });
