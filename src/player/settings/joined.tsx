import { useLate, usePlayer, useProgress } from "../context.ts";
import { DataSection } from "../data/DataSection.tsx";
import { useTakeCopy } from "../data/useTakeCopy.ts";
import { HealthSection } from "../health/HealthSection.tsx";
import { OfflineSection } from "../offline/OfflineSection.tsx";
import { useOffline } from "../offline/useOffline.ts";
import { ProfilesSection } from "../profiles/ProfilesSection.tsx";
import { useStamp } from "../surroundings/useStamp.ts";

/** The sections of the settings page that stand on what comes late, each once it has come. */

export function Profiles() {
  const people = useLate((late) => late.people);
  const ready = useProgress((state) => state.ready);
  const take = useTakeCopy();
  return people !== undefined && ready ? <ProfilesSection people={people} onCopy={take} /> : null;
}

export function Offline() {
  return <OfflineSection onBackup={useTakeCopy()} />;
}

export function Data() {
  const { session } = usePlayer();
  const { people, unseal } = useLate((late) => late);
  const seal = async () => {
    const state = session?.getState();
    const profile = state?.status === "open" ? state.row?.profile : undefined;
    return profile === undefined ? undefined : people?.seal(profile);
  };
  return <DataSection seal={people && seal} unseal={unseal} />;
}

export function HealthOfStorage() {
  const health = useLate((late) => late.health);
  const take = useTakeCopy();
  const stamp = useStamp();
  // What is stored of the course takes room, too: looked at again once it has come or is gone.
  const { job, languages = {} } = useOffline()?.state ?? {};
  const kept = Object.values(languages).map((each) => each.kept);
  // The notice above the page has the way out.
  const show = () => document.getElementById("main")?.scrollIntoView({ block: "end" });
  return (
    health && <HealthSection health={health} stamp={`${stamp} ${job?.kind} ${kept}`} onCopy={take} onRecover={show} />
  );
}
