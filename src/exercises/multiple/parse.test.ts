import { describe, expect, it } from "vitest";
import { parseExample } from "../../compiler/testing.ts";
import { parse } from "./parse.ts";

describe("reading `multiple`", () => {
  it("keeps which options are right, in the author's order", () => {
    const source = "Which?\n\n- [x] One\n  > Yes.\n- [ ] Two\n  > No.\n- [X] Three\n  > Yes.\n";
    const { parsed, rules } = parseExample(parse, source);
    expect(rules).toEqual([]);
    expect(parsed?.item.options.map(({ right }) => right)).toEqual([true, false, true]);
    expect(parsed?.shape).toEqual({ options: 3, right: [0, 2] });
  });

  it("allows one right option, and all of them", () => {
    for (const box of ["[ ]", "[x]"]) {
      const { parsed } = parseExample(parse, `Which?\n\n- [x] One\n  > Yes.\n- ${box} Two\n  > Why.\n`);
      expect(parsed).toBeDefined();
    }
  });

  it("gives no item where nothing is right, and says so", () => {
    const { parsed, rules } = parseExample(parse, "Which?\n\n- [ ] One\n  > No.\n- [ ] Two\n  > No.\n");
    expect(parsed).toBeUndefined();
    expect(rules).toEqual(["key-missing"]);
  });
});
