import { useEffect, useRef, useState } from "react";
import type { Activity } from "../../src/activities/define.ts";
import { activityKindNow, loadActivityKinds } from "../../src/activities/load.ts";
import type { ActivitySamples } from "../../src/activities/testing/samples.ts";
import { prose } from "../../src/exercises/testing/prose.ts";
import type { InterfaceLang } from "../../src/i18n/i18n.ts";
import { useOwnWords } from "../../src/i18n/useWords.tsx";
import type { Json } from "../../src/learning/json.ts";
import { Paper } from "../../src/player/activity/Paper.tsx";
import { activityBlock, Bench } from "../../src/player/activity/testing.tsx";
import type { Saved } from "../../src/player/exercise/Actions.tsx";
import { InWords } from "../support/words.tsx";

type AnySamples = ActivitySamples<unknown, Json>;

const files = import.meta.glob<{ default: AnySamples }>("../../src/activities/*/samples.ts");

/** When the gallery is looked at, for what asks: the 22nd of November 2026. */
const NOW = Date.UTC(2026, 10, 22, 9);

const prompt = {
  es: "Piensa en tu propio trabajo y hazlo tuyo: lo podrás cambiar, imprimir y descargar.",
  ca: "Pensa en la teva feina i fes-t'ho teu: ho podràs canviar, imprimir i baixar.",
};

interface Loaded {
  readonly name: string;
  readonly kind: Activity;
  readonly samples: AnySamples;
}

async function load(name: string): Promise<Loaded> {
  const samples = (await files[`../../src/activities/${name}/samples.ts`]?.())?.default;
  await loadActivityKinds([name]);
  const kind = activityKindNow(name);
  if (samples === undefined || kind === undefined) throw new Error(`${name} has no kind.ts or no samples.ts`);
  return { name, kind, samples };
}

interface Shown {
  readonly id: string;
  readonly title: string;
  readonly thing?: (samples: AnySamples) => Json;
  readonly ready?: false;
  readonly saved?: Saved;
}

/** Every state of the card. */
const states: readonly Shown[] = [
  { id: "untouched", title: "Untouched" },
  { id: "not-ready", title: "Before progress is known", ready: false },
  { id: "half", title: "Begun, saving", thing: ({ half }) => half, saved: "saving" },
  { id: "full", title: "Made, saved", thing: ({ full }) => full, saved: "saved" },
  { id: "failed", title: "Made, not saved", thing: ({ full }) => full, saved: "failed" },
];

interface ActivitiesProps {
  readonly kinds: readonly string[];
  /** Every state, or each kind as nobody has touched it yet. */
  readonly every: boolean;
  readonly lang: InterfaceLang;
}

/** Everything that learners make, in its card, as its sheet and as its file. */
export function Activities({ kinds, every, lang }: ActivitiesProps) {
  const [loaded, setLoaded] = useState<readonly Loaded[]>([]);
  const wanted = kinds.join();
  useEffect(() => {
    let current = true;
    const names = wanted === "" ? [] : wanted.split(",");
    void Promise.all(names.map(load)).then((all) => current && setLoaded(all));
    return () => {
      current = false;
    };
  }, [wanted]);
  const ready = loaded.map(({ name }) => name).join() === wanted;
  return (
    <InWords lang={lang}>
      <div className="shown" data-loaded={ready || undefined}>
        {ready &&
          loaded.map(({ name, kind, samples }) => (
            <section key={name} aria-labelledby={`activity-${name}`}>
              <h1 id={`activity-${name}`} lang="en">
                {name}
              </h1>
              {(every ? states : states.slice(0, 1)).map((state) => (
                <State key={state.id} name={name} kind={kind} samples={samples} shown={state} lang={lang} />
              ))}
              {every && <Finished name={name} kind={kind} samples={samples} lang={lang} />}
            </section>
          ))}
      </div>
    </InWords>
  );
}

interface StateProps extends Loaded {
  readonly shown: Shown;
  readonly lang: InterfaceLang;
}

function State({ name, kind, samples, shown, lang }: StateProps) {
  const { id, title, ready = true, saved } = shown;
  const block = activityBlock({
    kind: name,
    id: `${name}-${id}`,
    spec: samples.spec[lang],
    prompt: prose((samples.prompt ?? prompt)[lang]),
    ...(samples.title && { title: samples.title[lang] }),
  });
  return (
    <div className="state" data-state={id}>
      <h2 id={`state-${id}`} lang="en">
        {title}
      </h2>
      <Bench
        kind={kind}
        block={block}
        lang={lang}
        ready={ready}
        now={NOW}
        saved={saved}
        thing={shown.thing?.(samples)}
      />
    </div>
  );
}

/** The sheet by itself, and the file of a picture as another program shows it. */
function Finished({ kind, samples, lang }: Loaded & { readonly lang: InterfaceLang }) {
  const say = useOwnWords(kind.words);
  const paper = useRef<HTMLDivElement>(null);
  const thing = kind.fit(samples.spec[lang], samples.full, true);
  const title = samples.title?.[lang] ?? say("title");
  const svg = kind.svg?.(thing, say, title);
  return (
    <>
      <div className="state" data-state="sheet">
        <h2 lang="en">Sheet</h2>
        <h3>{title}</h3>
        <Paper ref={paper} kind={kind} title={title} thing={thing} name="gallery-sheet" />
      </div>
      {svg && (
        <div className="state" data-state="file">
          <h2 lang="en">Its file, as SVG</h2>
          <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={title} />
        </div>
      )}
    </>
  );
}
