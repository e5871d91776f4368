import type { MouseEvent, ReactNode } from "react";
import { activityKinds } from "../../src/activities/registry.ts";
import { exerciseKinds } from "../../src/exercises/registry.ts";
import { figureRules } from "../../src/figures/kinds.ts";
import { Activities } from "./Activities.tsx";
import { choices, type Look, searchOf, useLook } from "./address.ts";
import { Exercises } from "./Exercises.tsx";
import { Faces } from "./Faces.tsx";
import { Figures } from "./Figures.tsx";
import { Offline } from "./Offline.tsx";

/** Every kind there is: a new one is here as soon as it is in its registry. */
const index = {
  exercises: Object.keys(exerciseKinds),
  activities: Object.keys(activityKinds),
  figures: Object.keys(figureRules),
};

/** Every kind of exercise, of activity and of figure, in every state, as learners get them. */
export function Gallery() {
  const [look, change] = useLook();
  const [room = "", name = ""] = look.show.split("/");
  const go = (show: string) => (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    change({ show });
  };
  const link = (show: string, children: ReactNode) => (
    <a
      className="go"
      href={searchOf({ ...look, show })}
      aria-current={look.show === show ? "page" : undefined}
      onClick={go(show)}
    >
      {children}
    </a>
  );
  return (
    <>
      <header className="bar" lang="en">
        <p className="brand">{link("", "Gallery")}</p>
        <Choice name="lang" label="Language" look={look} change={change} />
        <Choice name="theme" label="Theme" look={look} change={change} />
        <Choice name="text" label="Text" look={look} change={change} unit=" %" />
        <Choice name="width" label="Width" look={look} change={change} />
      </header>
      <div className="rooms">
        <nav aria-label="Kinds" lang="en">
          <h2>{link("exercises", "Exercises")}</h2>
          <ul>
            {index.exercises.map((kind) => (
              <li key={kind}>{link(`exercises/${kind}`, kind)}</li>
            ))}
          </ul>
          <h2>{link("faces", "Portraits")}</h2>
          <h2>{link("offline", "Offline")}</h2>
          <h2>{link("activities", "Activities")}</h2>
          <ul>
            {index.activities.map((kind) => (
              <li key={kind}>{link(`activities/${kind}`, kind)}</li>
            ))}
          </ul>
          <h2>{link("figures", "Figures")}</h2>
          <ul>
            {index.figures.map((kind) => (
              <li key={kind}>{link(`figures/${kind}`, kind)}</li>
            ))}
          </ul>
        </nav>
        <main data-width={look.width}>
          {room === "exercises" ? (
            <Exercises kinds={name === "" ? index.exercises : [name]} every={name !== ""} lang={look.lang} />
          ) : room === "activities" ? (
            <Activities kinds={name === "" ? index.activities : [name]} every={name !== ""} lang={look.lang} />
          ) : room === "faces" ? (
            <Faces />
          ) : room === "offline" ? (
            <Offline lang={look.lang} />
          ) : room === "figures" ? (
            <Figures kinds={name === "" ? index.figures : [name]} lang={look.lang} />
          ) : (
            <div lang="en" className="prose">
              <h1>Gallery</h1>
              <p>
                Every kind of exercise and of activity in every state, every figure with the fewest and the most that it
                can hold, and every portrait in every mood, drawn by the product's own components from the samples in
                their folders. The cards are alive.
              </p>
              <p>What you choose above stands in the address.</p>
            </div>
          )}
        </main>
      </div>
    </>
  );
}

interface ChoiceProps<Name extends keyof typeof choices> {
  readonly name: Name;
  readonly label: string;
  readonly unit?: string;
  readonly look: Look;
  readonly change: (change: Partial<Look>) => void;
}

function Choice<Name extends keyof typeof choices>({ name, label, unit = "", look, change }: ChoiceProps<Name>) {
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      {choices[name].map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={`gallery-${name}`}
            checked={look[name] === value}
            onChange={() => change({ [name]: value })}
          />
          <span>{`${value}${unit}`}</span>
        </label>
      ))}
    </fieldset>
  );
}
