import type { i18n } from "i18next";
import { Navigate, useLocation } from "react-router";
import { type Player, PlayerContext } from "../player/context.ts";
import { LateScreen } from "../player/LateScreen.tsx";
import { LessonScreen } from "../player/lesson/LessonScreen.tsx";
import { ModuleScreen } from "../player/module/ModuleScreen.tsx";
import { NotFound } from "../player/shell/NotFound.tsx";
import { Shell } from "../player/shell/Shell.tsx";
import { homePath, type Page, pageAt } from "../ui/address.ts";

interface AppProps {
  readonly player: Player;
  readonly words: i18n;
  /** Where the site's root leads. */
  readonly lang: string;
}

/** Every page of the site. It stands inside a router of the caller's choice. */
export function App({ player, words, lang }: AppProps) {
  const { pathname } = useLocation();
  if (pathname === "/") return <Navigate to={homePath(lang)} replace />;
  return (
    <PlayerContext value={player}>
      <Shell words={words}>{screenOf(pageAt(pathname))}</Shell>
    </PlayerContext>
  );
}

function screenOf(page: Page | undefined) {
  if (page === undefined) return <NotFound />;
  switch (page.name) {
    case "module":
      return <ModuleScreen />;
    case "lesson":
      return <LessonScreen />;
    default:
      return <LateScreen key={page.name} name={page.name} />;
  }
}
