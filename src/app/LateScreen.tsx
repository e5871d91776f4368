import { useCallback, useEffect, useState } from "react";
import { usePlayer } from "../player/context.ts";
import { Failed } from "../player/shell/Failed.tsx";
import { Skeleton } from "../player/shell/Skeleton.tsx";
import { useLang } from "../player/usePage.ts";
import type { LateScreenName } from "./late-screen.ts";
import { loadScreen, screenNow } from "./screens.ts";

/** A screen whose code may be still to come. */
export function LateScreen({ name }: { name: LateScreenName }) {
  const { course } = usePlayer();
  const lang = useLang();
  const [came, setCame] = useState<boolean>();
  const load = useCallback(() => void loadScreen(course, lang, name).then(setCame), [course, lang, name]);
  const Screen = screenNow(name);
  const here = Screen !== undefined;
  useEffect(() => {
    if (!here) load();
  }, [here, load]);
  if (Screen !== undefined) return <Screen />;
  return came === false ? <Failed retry={load} /> : <Skeleton />;
}
