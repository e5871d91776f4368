import type { Kind } from "../../src/exercises/define.ts";
import { earned, gradeWithHints, isFull } from "../../src/exercises/score.ts";
import { prose } from "../../src/exercises/testing/prose.ts";
import type { Samples } from "../../src/exercises/testing/samples.ts";
import type { InterfaceLang } from "../../src/i18n/i18n.ts";
import type { Saved } from "../../src/player/exercise/Actions.tsx";
import type { CardState } from "../../src/player/exercise/useLive.ts";

/** A state of the card to look at. */
export interface Shown {
  readonly id: string;
  readonly title: string;
  readonly state: Partial<CardState>;
  readonly ready?: false;
  readonly saved?: Saved;
  readonly earlier?: unknown;
  /** What is shown instead of the kind's own sample. */
  readonly other?: Pick<Samples<unknown, unknown>, "prompt" | "item">;
  /** What is pressed as soon as it is drawn, where a state is not kept but made. */
  readonly press?: "check" | "why";
}

/** Hints as any author could give them: one free, one that costs. What checks itself has none. */
export const hintsOf = (kind: Kind, lang: InterfaceLang) => (kind.selfChecking ? [] : hints(lang));

const hints = (lang: InterfaceLang) =>
  ({
    es: [
      { prose: prose("Ponte en el lugar de quien espera: ¿qué ve desde ahí?"), cost: 0 },
      { prose: prose("Descarta primero lo que solo le conviene a la casa."), cost: 0.25 },
    ],
    ca: [
      { prose: prose("Posa't al lloc de qui s'espera: què veu des d'allà?"), cost: 0 },
      { prose: prose("Descarta primer allò que només convé a la casa."), cost: 0.25 },
    ],
  })[lang];

/** What the author says after any answer. */
export const after = (lang: InterfaceLang) =>
  prose(
    {
      es: "En tu puesto puede ser distinto: coméntalo con quien lleva más tiempo.",
      ca: "Al teu lloc de treball pot ser diferent: comenta-ho amb qui hi porta més temps.",
    }[lang],
  );

/** Every state that a card of this kind can be in. */
export function statesOf(kind: Kind, samples: Samples<unknown, unknown>): readonly Shown[] {
  const item = samples.item.es;
  const start = kind.start(item, [...Array(kind.choices(item)).keys()].reverse());
  const checked = (answer: unknown, taken = 0, wrongChecks = 1): Partial<CardState> => {
    const { score } = gradeWithHints(kind, item, answer, hintsOf(kind, "es"), taken);
    const full = isFull(earned(kind, item, answer));
    return { phase: "checked", answer, hints: taken, score, wrongChecks: full ? 0 : wrongChecks };
  };
  const partly = [samples.partly, samples.half, samples.wrong].find((answer) => {
    if (answer === undefined || kind.missing(item, answer) > 0) return false;
    const { points, max } = earned(kind, item, answer);
    return points > 0 && points < max;
  });

  const begun: readonly Shown[] = [
    { id: "untouched", title: "Untouched", state: {} },
    { id: "not-ready", title: "Before progress is known", state: {}, ready: false },
    { id: "half", title: "Half given", state: { answer: samples.half } },
  ];
  const hinted: readonly Shown[] = [
    { id: "hint", title: "A free hint taken", state: { hints: 1 } },
    { id: "hints", title: "All hints taken", state: { answer: samples.half, hints: 2 } },
  ];
  const lacking: readonly Shown[] =
    kind.missing(item, start) > 0
      ? [{ id: "missing", title: "Checked before it could be", state: {}, press: "check" }]
      : [];
  const again: readonly Shown[] =
    samples.earlier === undefined
      ? []
      : [
          { id: "again", title: "Asked again", state: {}, earlier: samples.earlier },
          { id: "compared", title: "Compared with earlier", state: checked(samples.full), earlier: samples.earlier },
        ];
  const others: readonly Shown[] = (samples.others ?? []).map((other, at) => ({
    id: `other-${at + 1}`,
    title: other.title,
    state: other.checked ? { phase: "checked", answer: other.answer, wrongChecks: 1 } : { answer: other.answer },
    other,
  }));
  if (!kind.scored) {
    return [
      ...begun,
      ...hinted,
      ...lacking,
      { id: "done", title: "Done, saved", state: checked(samples.full), saved: "saved" },
      { id: "other", title: "Done otherwise, saving", state: checked(samples.wrong), saved: "saving" },
      { id: "failed", title: "Done, not saved", state: checked(samples.full, 2), saved: "failed" },
      ...again,
      ...others,
    ];
  }
  const withCheck: readonly Shown[] = [
    ...hinted,
    ...lacking,
    { id: "sure", title: "Answered, and sure of it", state: { answer: samples.full, sure: 3 } },
    {
      id: "hinted",
      title: "Right with hints that cost, and why that score",
      state: { ...checked(samples.full, 2), sure: 2 },
      press: "why",
    },
  ];
  return [
    ...begun,
    ...(kind.selfChecking ? [] : withCheck),
    { id: "right", title: "Right, saved", state: checked(samples.full), saved: "saved" },
    ...(partly === undefined
      ? []
      : [{ id: "partly", title: "Partly right, and why", state: checked(partly), press: "why" } as const]),
    { id: "wrong", title: "Wrong the first time, saving", state: checked(samples.wrong), saved: "saving" },
    {
      id: "revealed",
      title: "Wrong the second time: the worked answer, and why",
      state: { ...checked(samples.wrong, 1, 2), attempt: 2, ...(!kind.selfChecking && { sure: 1 as const }) },
      saved: "saved",
      press: "why",
    },
    { id: "failed", title: "Wrong, not saved", state: checked(samples.wrong), saved: "failed" },
    ...again,
    ...others,
  ];
}
