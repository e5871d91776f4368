import type { i18n } from "i18next";
import { Navigate, useLocation } from "react-router";
import { type Player, PlayerContext } from "../player/context.ts";
import { HomeScreen } from "../player/home/HomeScreen.tsx";
import { LessonScreen } from "../player/lesson/LessonScreen.tsx";
import { ModuleScreen } from "../player/module/ModuleScreen.tsx";
import { NotebookScreen } from "../player/notebook/NotebookScreen.tsx";
import { NotFound } from "../player/shell/NotFound.tsx";
import { Shell } from "../player/shell/Shell.tsx";
import { homePath, pageAt } from "../ui/address.ts";

interface AppProps {
  readonly player: Player;
  readonly words: i18n;
  /** Where the site's root leads. */
  readonly lang: string;
}

const screens = { home: HomeScreen, notebook: NotebookScreen, module: ModuleScreen, lesson: LessonScreen };

/** Every page of the site. It stands inside a router of the caller's choice. */
export function App({ player, words, lang }: AppProps) {
  const { pathname } = useLocation();
  if (pathname === "/") return <Navigate to={homePath(lang)} replace />;
  const page = pageAt(pathname);
  const Screen = page === undefined ? NotFound : screens[page.name];
  return (
    <PlayerContext value={player}>
      <Shell words={words}>
        <Screen />
      </Shell>
    </PlayerContext>
  );
}
