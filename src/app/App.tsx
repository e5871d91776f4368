import type { i18n } from "i18next";
import type { ReactNode } from "react";
import { Navigate, useLocation } from "react-router";
import { type Player, PlayerContext, useSession } from "../player/context.ts";
import { LessonScreen } from "../player/lesson/LessonScreen.tsx";
import { NotFound } from "../player/shell/NotFound.tsx";
import { Shell } from "../player/shell/Shell.tsx";
import { homePath, type Page, pageAt } from "../ui/address.ts";
import { LateScreen } from "./LateScreen.tsx";
import { hasScreen, screenName } from "./screens.ts";

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
      <OfEach words={words}>{screenOf(pageAt(pathname))}</OfEach>
    </PlayerContext>
  );
}

/** Each person's own: what screens remember of the one who left is gone with them. */
function OfEach({ words, children }: { readonly words: i18n; readonly children: ReactNode }) {
  const turn = useSession((state) => state.turn);
  return (
    <Shell key={turn} words={words}>
      {children}
    </Shell>
  );
}

function screenOf(page: Page | undefined) {
  if (page === undefined) return <NotFound />;
  if (page.name === "lesson") return <LessonScreen />;
  const name = screenName(page);
  if (!hasScreen(name)) return <NotFound />;
  return <LateScreen key={name} name={name} />;
}
