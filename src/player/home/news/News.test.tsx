import { render, screen, within } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { expect, it } from "vitest";
import { InWords } from "../../../../tests/support/words.tsx";
import type { LessonRef, ModuleIndex } from "../../../course/types.ts";
import type { InterfaceLang } from "../../../i18n/i18n.ts";
import { itemRef } from "../../../learning/testing.ts";
import { News } from "./News.tsx";
import type { LessonNews } from "./news.ts";

const of = (id: string, changed: readonly string[], added: readonly string[]): LessonNews => ({
  module: { id: "m" } as ModuleIndex,
  lesson: { id, title: `La lección ${id}` } as LessonRef,
  changed: changed.map((item) => itemRef({ id: item })),
  added: added.map((item) => itemRef({ id: item })),
});

const show = (lang: InterfaceLang, news: readonly LessonNews[]) =>
  render(
    <MemoryRouter initialEntries={[`/${lang}/`]}>
      <InWords lang={lang}>
        <News news={news} />
      </InWords>
    </MemoryRouter>,
  );

it("leads to the first of the questions in each lesson, and says how many have changed and how many are new", () => {
  show("es", [of("one", ["a"], ["b", "c"]), of("two", [], ["d"])]);
  const card = screen.getByRole("region", { name: "Hay 4 preguntas nuevas o cambiadas en lo que ya habías hecho" });
  const [one, two] = within(card).getAllByRole("listitem");
  expect(one).toHaveTextContent("La lección one · 1 pregunta ha cambiado · 2 preguntas nuevas");
  expect(two).toHaveTextContent("La lección two · 1 pregunta nueva");
  expect(within(one as HTMLElement).getByRole("link")).toHaveAttribute("href", "m/one/#q-a");
});

it("names five lessons, and counts the others", () => {
  show(
    "ca",
    Array.from({ length: 7 }, (_, at) => of(`n${at}`, ["a"], [])),
  );
  expect(screen.getAllByRole("listitem")).toHaveLength(5);
  expect(screen.getByText("I en 2 lliçons més, que veuràs al camí.")).toBeVisible();
});
