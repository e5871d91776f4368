import { type ReactNode, useState } from "react";
import type { InterfaceLang } from "../../src/i18n/i18n.ts";
import { InstallSteps } from "../../src/player/offline/InstallPart.tsx";
import type { InstallWay } from "../../src/player/offline/install-way.ts";
import { OfflinePlace } from "../../src/player/offline/OfflinePlace.tsx";
import { OfflineSection } from "../../src/player/offline/OfflineSection.tsx";
import { OfflineSign } from "../../src/player/offline/OfflineSign.tsx";
import { empty, InOffline, kept, lessons, offlineTwin, storing } from "../../src/player/offline/testing.tsx";
import { UpdateNotice } from "../../src/player/offline/UpdateNotice.tsx";
import type { OfflineState } from "../../src/state/offline-state.ts";

const many = [
  ...lessons("new", ["Atender por vídeo"]),
  ...lessons("changed", [
    "El triángulo del servicio",
    "Momentos de la verdad",
    "La llamada",
    "Quien cae mal",
    "Callar",
  ]),
  ...lessons("gone", ["El fax"]),
];
const update = { status: "ready", bytes: 320_000, lessons: many } as const;

const signs: Readonly<Record<string, OfflineState>> = {
  whole: kept,
  storing,
  partly: { ...kept, shell: { kept: "partly", files: 40, bytes: 600_000 } },
  online: empty,
};
const places: Readonly<Record<string, OfflineState>> = {
  asks: { ...empty, asks: { lang: "es", bytes: 2_900_000 } },
  storing,
  offline: { ...empty, problem: "offline" },
  full: { ...empty, problem: "full" },
  altered: { ...empty, problem: "altered" },
  failed: { ...empty, problem: "failed" },
};
const updates: Readonly<Record<string, OfflineState>> = {
  ready: { ...kept, update },
  known: { ...kept, update: { ...update, status: "known", lessons: lessons("changed", ["La llamada"]) } },
  program: { ...kept, update: { ...update, lessons: [] } },
};
const sections: Readonly<Record<string, OfflineState>> = {
  kept,
  storing,
  both: { ...kept, languages: { ...kept.languages, ca: { kept: "whole", files: 96, bytes: 2_200_000 } }, update },
  partly: { ...kept, languages: { ...kept.languages, ca: { kept: "partly", files: 96, bytes: 2_200_000 } } },
  checking: { support: "checking", languages: {} },
  insecure: { support: "insecure", languages: {} },
  none: { support: "none", languages: {} },
};
const ways: readonly InstallWay[] = [
  "inside",
  "installed",
  "prompt",
  "apple",
  "mac",
  "android",
  "desktop",
  "firefox",
  "embedded",
  "none",
];

/** What is said of the copy on the device, of new versions and of the app, in every state. */
export function Offline({ lang }: { lang: InterfaceLang }) {
  return (
    <div className="shown" data-loaded>
      <section>
        <h1 lang="en">Sign</h1>
        {Object.entries(signs).map(([name, state]) => (
          <State key={name} name={`sign ${name}`} lang={lang} state={state}>
            <OfflineSign at="header" />
            <OfflineSign at="foot" />
          </State>
        ))}
      </section>
      <section>
        <h1 lang="en">Home</h1>
        {Object.entries(places).map(([name, state]) => (
          <State key={name} name={`home ${name}`} lang={lang} state={state}>
            <OfflinePlace />
          </State>
        ))}
      </section>
      <section>
        <h1 lang="en">New version</h1>
        {Object.entries(updates).map(([name, state]) => (
          <State key={name} name={`update ${name}`} lang={lang} state={state}>
            <UpdateNotice at="page" />
          </State>
        ))}
      </section>
      <section>
        <h1 lang="en">Settings</h1>
        {Object.entries(sections).map(([name, state]) => (
          <State key={name} name={`settings ${name}`} lang={lang} state={state}>
            <OfflineSection onBackup={() => {}} />
          </State>
        ))}
      </section>
      <section>
        <h1 lang="en">Install</h1>
        {ways.map((way) => (
          <State key={way} name={`install ${way}`} lang={lang} state={kept}>
            <InstallSteps way={way} outcome={undefined} install={() => {}} name="Atenta" onBackup={() => {}} />
          </State>
        ))}
      </section>
    </div>
  );
}

interface StateProps {
  readonly name: string;
  readonly lang: InterfaceLang;
  readonly state: OfflineState;
  readonly children: ReactNode;
}

function State({ name, lang, state, children }: StateProps) {
  const [{ store }] = useState(() => offlineTwin(state));
  return (
    <div className="state" data-state={name}>
      <h2 lang="en">{name}</h2>
      <InOffline key={lang} lang={lang} store={store}>
        {children}
      </InOffline>
    </div>
  );
}
