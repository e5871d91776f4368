import { useEffect, useRef, useState } from "react";
import { shuffle } from "../../src/base/random.ts";
import type { Kind } from "../../src/exercises/define.ts";
import { kindNow, loadKinds } from "../../src/exercises/load.ts";
import { prose } from "../../src/exercises/testing/prose.ts";
import type { Samples } from "../../src/exercises/testing/samples.ts";
import { loadFigures } from "../../src/figures/load.ts";
import type { InterfaceLang } from "../../src/i18n/i18n.ts";
import { Desk, exerciseBlock } from "../../src/player/exercise/testing.tsx";
import { after, hintsOf, type Shown, statesOf } from "./states.ts";

type AnySamples = Samples<unknown, unknown>;

const files = import.meta.glob<{ default: AnySamples }>("../../src/exercises/*/samples.ts");

interface Loaded {
  readonly name: string;
  readonly kind: Kind;
  readonly samples: AnySamples;
}

async function load(name: string): Promise<Loaded> {
  const samples = (await files[`../../src/exercises/${name}/samples.ts`]?.())?.default;
  await loadKinds([name]);
  const kind = kindNow(name);
  if (samples === undefined || kind === undefined) throw new Error(`${name} has no kind.ts or no samples.ts`);
  if (samples.figure !== undefined) await loadFigures([samples.figure]);
  return { name, kind, samples };
}

/** Kinds with their samples, once their code has come. */
function useLoaded(names: readonly string[]): readonly Loaded[] {
  const [loaded, setLoaded] = useState<readonly Loaded[]>([]);
  const wanted = names.join();
  useEffect(() => {
    let current = true;
    void Promise.all(wanted.split(",").map(load)).then((all) => current && setLoaded(all));
    return () => {
      current = false;
    };
  }, [wanted]);
  return loaded.map(({ name }) => name).join() === wanted ? loaded : [];
}

interface ExercisesProps {
  readonly kinds: readonly string[];
  /** Every state, or each kind as nobody has touched it yet. */
  readonly every: boolean;
  readonly lang: InterfaceLang;
}

export function Exercises({ kinds, every, lang }: ExercisesProps) {
  const loaded = useLoaded(kinds);
  return (
    <div className="shown" data-loaded={loaded.length > 0 || undefined}>
      {loaded.map(({ name, kind, samples }) => {
        const states = statesOf(kind, samples);
        const shown = every ? states : states.slice(0, 1);
        return (
          <section key={name} aria-labelledby={`kind-${name}`}>
            <h1 id={`kind-${name}`} lang="en">
              {name}
            </h1>
            {every && (
              <ul className="jump" lang="en">
                {states.map(({ id, title }) => (
                  <li key={id}>
                    <a className="go" href={`#state-${id}`}>
                      {title}
                    </a>
                  </li>
                ))}
              </ul>
            )}
            {shown.map((state, at) => (
              <State
                key={state.id}
                name={name}
                kind={kind}
                samples={samples}
                shown={state}
                lang={lang}
                place={[at + 1, shown.length]}
              />
            ))}
          </section>
        );
      })}
    </div>
  );
}

interface StateProps extends Loaded {
  readonly shown: Shown;
  readonly lang: InterfaceLang;
  readonly place: readonly [number, number];
}

function State({ name, kind, samples, shown, lang, place }: StateProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { id, title, press, state, saved, ready = true, earlier, other: { item, prompt } = samples } = shown;
  const exercise = `${name}-${id}`;
  const block = exerciseBlock({
    kind: name,
    id: exercise,
    item: item[lang],
    prompt: prose(prompt[lang]),
    hints: hintsOf(kind, lang),
    after: after(lang),
  });

  useEffect(() => {
    if (press === "check") frame.current?.querySelector<HTMLElement>("[type=submit]")?.click();
    if (press === "why") frame.current?.querySelector("form > details")?.setAttribute("open", "");
  }, [press]);

  return (
    <div className="state" ref={frame} data-state={id}>
      <h2 id={`state-${id}`} lang="en">
        {title}
      </h2>
      <Desk
        kind={kind}
        block={block}
        lang={lang}
        order={(attempt) => shuffle(kind.choices(block.item), `${name}/${attempt}`)}
        state={state}
        ready={ready}
        saved={saved}
        earlier={earlier}
        place={place}
      />
    </div>
  );
}
