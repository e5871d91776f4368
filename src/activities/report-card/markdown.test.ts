import { describe, expect, it } from "vitest";
import type { Say } from "../../i18n/own-words.ts";
import { markdown } from "./markdown.ts";
import { rules } from "./rules.ts";
import samples from "./samples.ts";
import type { words } from "./words.ts";

const say: Say<(typeof words)["in"]["es"]> = (key) => `<${key}>`;

describe("a report card as Markdown", () => {
  it("is the card for customers, then what is theirs not to read", () => {
    const thing = {
      areas: [
        { label: "Speed", question: "How *long*?", action: "" },
        { label: "Care", question: "", action: "Ask.\nListen." },
        { label: "End", question: "Done?", action: "Call." },
      ],
      shop: "Soler",
      handIn: "",
    };
    expect(markdown(thing, say)).toBe(
      `## Soler

<card.thanks>

<card.how>

1. How \\*long\\*?${"  "}
   ☐ 1  ☐ 2  ☐ 3  ☐ 4  ☐ 5
2. Done?${"  "}
   ☐ 1  ☐ 2  ☐ 3  ☐ 4  ☐ 5

<card.wish>

<card.anonymous>

## <plan.name>

### Care

Ask.\\
Listen.

### End

> Done?

Call.`,
    );
  });

  it("says that there are no questions, and how it is handed in where that is known", () => {
    expect(markdown(rules.start(samples.spec.es), say)).toBe("## <card.name>\n\n<card.none>");
    expect(markdown(samples.full, say)).toContain("<card.anonymous>\n\nDeje esta tarjeta");
  });

  it("has what was written of the place also before there is a question", () => {
    const start = rules.start(samples.spec.es);
    expect(markdown({ ...start, shop: "Soler", handIn: "In the box." }, say)).toBe(
      "## Soler\n\n<card.none>\n\nIn the box.",
    );
  });
});
