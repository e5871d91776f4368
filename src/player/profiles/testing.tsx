import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { vi } from "vitest";
import { memorySource } from "../../course/source.ts";
import { createI18n, type InterfaceLang, loadWords } from "../../i18n/i18n.ts";
import { WordsLang } from "../../i18n/useWords.tsx";
import { createCourseStore } from "../../state/course-store.ts";
import { createSettingsStore } from "../../state/settings-store.ts";
import type { Player } from "../context.ts";
import { PlayerContext } from "../context.ts";

/** Draws a part of the profiles' screens in a language, on a page of the course. */
export async function draw(part: ReactNode, lang: InterfaceLang = "es") {
  const words = createI18n();
  await loadWords(words, lang);
  const player: Player = {
    course: createCourseStore(memorySource(new Map()), async () => {}),
    // None of these screens shows progress.
    progress: {} as Player["progress"],
    settings: createSettingsStore({ read: () => ({}), write: () => true, onForeign: () => () => {} }, () => {}),
    prepareLanguage: vi.fn(),
  };
  return render(
    <MemoryRouter initialEntries={[`/${lang}/`]}>
      <PlayerContext value={player}>
        <WordsLang words={words} lang={lang}>
          {part}
        </WordsLang>
      </PlayerContext>
    </MemoryRouter>,
  );
}
