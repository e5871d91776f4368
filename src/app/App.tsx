import type { i18n } from "i18next";
import { Navigate, Route, Routes } from "react-router";
import { type Player, PlayerContext } from "../player/context.ts";
import { HomeScreen } from "../player/home/HomeScreen.tsx";
import { LessonScreen } from "../player/lesson/LessonScreen.tsx";
import { ModuleScreen } from "../player/module/ModuleScreen.tsx";
import { NotFound } from "../player/shell/NotFound.tsx";
import { Shell } from "../player/shell/Shell.tsx";
import { homePath } from "../ui/address.ts";

interface AppProps {
  readonly player: Player;
  readonly words: i18n;
  /** Where the site's root leads. */
  readonly lang: string;
}

/** Every page of the site. It stands inside a router of the caller's choice. */
export function App({ player, words, lang }: AppProps) {
  return (
    <PlayerContext value={player}>
      <Routes>
        <Route path="/" element={<Navigate to={homePath(lang)} replace />} />
        <Route path="/:lang" element={<Shell words={words} />}>
          <Route index element={<HomeScreen />} />
          <Route path=":module" element={<ModuleScreen />} />
          <Route path=":module/:lesson" element={<LessonScreen />} />
          <Route path="*" element={<NotFound />} />
        </Route>
      </Routes>
    </PlayerContext>
  );
}
