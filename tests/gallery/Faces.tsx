import { Face } from "../../src/exercises/dialogue/face/Face.tsx";
import { type Mood, portraits } from "../../src/exercises/dialogue/schema.ts";

const moods: readonly Mood[] = [0, 1, 2, 3, 4, 5];

/** Everyone who can be a dialogue's customer, from calm to furious, under the name that an author writes. */
export function Faces() {
  return (
    <div className="shown" data-loaded lang="en">
      <h1>Portraits</h1>
      {portraits.map((portrait) => (
        <section key={portrait} className="state" data-state={portrait} aria-labelledby={`face-${portrait}`}>
          <h2 id={`face-${portrait}`}>{portrait}</h2>
          <div className="faces">
            {moods.map((mood) => (
              <Face key={mood} portrait={portrait} mood={mood} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
