import { useEffect, useState } from "react";
import { Figure } from "../../src/figures/Figure.tsx";
import { loadFigures } from "../../src/figures/load.ts";
import type { FigureSamples } from "../../src/figures/testing/samples.ts";
import type { InterfaceLang } from "../../src/i18n/i18n.ts";
import { InWords } from "../support/words.tsx";

const files = import.meta.glob<{ default: FigureSamples }>("../../src/figures/*/samples.ts");

const none: FigureSamples = { es: [], ca: [] };

/** Figures with the fewest and the most that they can hold. */
export function Figures({ kinds, lang }: { kinds: readonly string[]; lang: InterfaceLang }) {
  const [loaded, setLoaded] = useState<ReadonlyMap<string, FigureSamples>>(new Map());
  const wanted = kinds.join();
  useEffect(() => {
    let current = true;
    const names = wanted.split(",");
    const load = async (name: string) =>
      [name, (await files[`../../src/figures/${name}/samples.ts`]?.())?.default ?? none] as const;
    void Promise.all([loadFigures(names), ...names.map(load)]).then(([, ...all]) => current && setLoaded(new Map(all)));
    return () => {
      current = false;
    };
  }, [wanted]);
  const ready = kinds.every((kind) => loaded.has(kind));
  return (
    <InWords lang={lang}>
      <div className="shown" data-loaded={ready || undefined}>
        {[...loaded].map(([kind, samples]) => (
          <section key={kind} aria-labelledby={`figure-${kind}`}>
            <h1 id={`figure-${kind}`} lang="en">
              {kind}
            </h1>
            {samples[lang].map((block, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the other language's must meet the same element
              <div key={at} className="state" data-state={at}>
                <h2 lang="en">{`${block.items.length} parts`}</h2>
                <Figure block={block} />
              </div>
            ))}
          </section>
        ))}
      </div>
    </InWords>
  );
}
