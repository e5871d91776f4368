import { expect, it } from "vitest";
import type { Say } from "../../i18n/own-words.ts";
import { markdown } from "./markdown.ts";
import type { words } from "./words.ts";

const say: Say<(typeof words)["in"]["es"]> = (key, values) => `<${[key, ...Object.values(values ?? {})].join(" ")}>`;
const moment = (id: number, name: string, critical = false, note = "") => ({ id, name, critical, note });

it("is a list in order, with what is critical in words and what should be lived under each", () => {
  const moments = [
    moment(3, "Comes *in*", true, "Is greeted.\n\nIs seen."),
    moment(1, " "),
    ...Array.from({ length: 8 }, (_, at) => moment(at + 4, `M${at}`, false, at === 7 ? "The end." : "")),
  ];
  expect(markdown({ moments, next: 20, adding: "not yet" }, say)).toBe(`1. Comes \\*in\\* — **<critical>**

   Is greeted.

   Is seen.
2. <moment 2>
3. M0
4. M1
5. M2
6. M3
7. M4
8. M5
9. M6
10. M7

    The end.

<again>`);
});

it("says that there is none yet", () => {
  expect(markdown({ moments: [], next: 0, adding: "Pays" }, say)).toBe("<none>");
});
