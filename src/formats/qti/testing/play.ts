/*
 * A small player of items, written from QTI 2.1 (response processing, section 8; expressions, section 15), with what our
 * items use of it. It throws at what it does not know.
 */

type Single = string | number | boolean;
/** A container, or `null`: no value. A single value is a container of one. */
type Value = readonly Single[] | null;

export type Responses = Readonly<Record<string, Value>>;
export interface Played {
  readonly outcomes: ReadonlyMap<string, Value>;
  readonly score: number;
  /** Ids of the feedback that is shown. */
  readonly shown: readonly string[];
}

const textOf = (element: Element) => element.textContent ?? "";
const typed = (text: string, baseType: string | null): Single =>
  baseType === "float" || baseType === "integer" ? Number(text) : text;
const numberOf = (value: Value): number => Number(value?.[0]);

export function play(xml: string, responses: Responses, before?: ReadonlyMap<string, Value>): Played {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const all = (name: string) => [...document.querySelectorAll(name)];
  const declared = (identifier: string) => {
    const found = all("responseDeclaration").find((each) => each.getAttribute("identifier") === identifier);
    if (found === undefined) throw new Error(`No response ${identifier}`);
    return found;
  };
  const outcomes = new Map<string, Value>(
    all("outcomeDeclaration").map((each) => {
      const values = [...each.querySelectorAll("value")].map((v) => typed(textOf(v), each.getAttribute("baseType")));
      return [each.getAttribute("identifier") ?? "", values.length > 0 ? values : null];
    }),
  );
  // An adaptive item goes on from where it was; any other is scored anew.
  if (document.documentElement.getAttribute("adaptive") === "true")
    for (const [id, value] of before ?? []) outcomes.set(id, value);

  const map = (identifier: string): Value => {
    const mapping = declared(identifier).querySelector("mapping");
    const entries = [...(mapping?.querySelectorAll("mapEntry") ?? [])];
    const fold = (text: string, entry: Element) =>
      entry.getAttribute("caseSensitive") === "false" ? text.toLowerCase() : text;
    const given = [...new Set(responses[identifier] ?? [])];
    const points = given.map((each) => {
      const entry = entries.find((e) => fold(e.getAttribute("mapKey") ?? "", e) === fold(String(each), e));
      return Number((entry ?? mapping)?.getAttribute(entry ? "mappedValue" : "defaultValue"));
    });
    const sum = points.reduce((a, b) => a + b, 0);
    return [Math.max(sum, Number(mapping?.getAttribute("lowerBound") ?? Number.NEGATIVE_INFINITY))];
  };

  function evaluate(element: Element): Value {
    const identifier = element.getAttribute("identifier") ?? "";
    const parts = () => [...element.children].map(evaluate);
    const known = () => parts().filter((each) => each !== null);
    const compare = (holds: (a: number, b: number) => boolean): Value => {
      const [a, b] = parts();
      return a && b ? [holds(numberOf(a), numberOf(b))] : null;
    };
    switch (element.localName) {
      case "variable":
        if (!outcomes.has(identifier)) declared(identifier);
        return outcomes.get(identifier) ?? responses[identifier] ?? null;
      case "baseValue":
        return [typed(textOf(element), element.getAttribute("baseType"))];
      case "mapResponse":
        return map(identifier);
      case "isNull":
        return [(parts()[0] ?? []).length === 0];
      case "not":
        return [parts()[0]?.[0] !== true];
      case "and":
        return [parts().every((each) => each?.[0] === true)];
      case "match":
        return known().length < 2 ? null : [parts()[0]?.join() === parts()[1]?.join()];
      case "multiple":
      case "ordered":
        return known().flat();
      case "contains": {
        // Both are ordered or both are not; of ours, all are.
        if (element.lastElementChild?.localName !== "ordered") throw new Error("Only ordered containers");
        const [whole, part] = parts();
        if (!whole || !part) return null;
        return [whole.some((_, at) => part.every((each, next) => whole[at + next] === each))];
      }
      case "sum":
        return [parts().reduce((sum, each) => sum + numberOf(each), 0)];
      case "subtract":
        return [numberOf(parts()[0] ?? null) - numberOf(parts()[1] ?? null)];
      case "divide":
        return [numberOf(parts()[0] ?? null) / numberOf(parts()[1] ?? null)];
      case "mathOperator":
        if (element.getAttribute("name") !== "abs") throw new Error("Only abs");
        return [Math.abs(numberOf(parts()[0] ?? null))];
      case "lte":
        return compare((a, b) => a <= b);
      case "lt":
        return compare((a, b) => a < b);
      case "gte":
        return compare((a, b) => a >= b);
      default:
        throw new Error(`No expression ${element.localName}`);
    }
  }

  function run(rules: readonly Element[]): void {
    for (const rule of rules) {
      if (rule.localName === "setOutcomeValue") {
        outcomes.set(rule.getAttribute("identifier") ?? "", evaluate(rule.firstElementChild as Element));
      } else if (rule.localName === "responseCondition") {
        const taken = [...rule.children].find(
          (each) => each.localName === "responseElse" || evaluate(each.firstElementChild as Element)?.[0] === true,
        );
        run([...(taken?.children ?? [])].slice(taken?.localName === "responseElse" ? 0 : 1));
      } else throw new Error(`No rule ${rule.localName}`);
    }
  }

  run([...(document.querySelector("responseProcessing")?.children ?? [])]);
  const isShown = (each: Element) => {
    const value = outcomes.get(each.getAttribute("outcomeIdentifier") ?? "") ?? [];
    return value.includes(each.getAttribute("identifier") ?? "");
  };
  const shown = [...all("modalFeedback"), ...all("feedbackBlock")].filter(isShown);
  return {
    outcomes,
    score: numberOf(outcomes.get("SCORE") ?? null),
    shown: shown.map((each) => each.getAttribute("identifier") ?? ""),
  };
}
