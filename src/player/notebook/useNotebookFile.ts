import { activityKindNow, loadActivityKinds } from "../../activities/load.ts";
import { markdownText } from "../../activities/markdown-text.ts";
import { isActivityKind } from "../../activities/registry.ts";
import type { ModuleIndex } from "../../course/types.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { ShownNote } from "../../state/noting.ts";
import { fileName } from "../activity/file-name.ts";
import { useCourse } from "../context.ts";
import { saveFile } from "../shell/save-file.ts";
import { useLang } from "../usePage.ts";
import { byLesson } from "./entries.ts";
import { fileOf, lowered, notesMarkdown } from "./notebook-file.ts";
import { sayIn } from "./say-in.ts";
import { textsIn } from "./texts-in.ts";
import type { ThingMade } from "./things.ts";
import { useFileWords } from "./useFileWords.ts";
import { words } from "./words.ts";

/** Gives the whole notebook as one Markdown file: notes by lesson, and every thing that was made. */
export function useNotebookFile(
  notes: readonly ShownNote[],
  things: readonly ThingMade[],
  modules: readonly ModuleIndex[],
): () => Promise<void> {
  const t = useOwnWords(words);
  const { t: common, lang: spoken } = useWords();
  const file = useFileWords();
  const lang = useLang();
  const course = useCourse(({ index }) => index?.about[lang]?.title);
  return async () => {
    const kinds = [...new Set(things.map(({ made }) => made.data.kind))].filter(isActivityKind);
    // What of a thing cannot be told without its code is told by its texts.
    await loadActivityKinds(kinds).catch(() => undefined);
    const title = common("player.nav.notebook");
    const whole = course === undefined ? title : `${title} · ${course}`;
    const noted = byLesson(notes, modules).map((group) => ({
      title: group.title,
      body: notesMarkdown(group.notes, file),
    }));
    const made = things.map(({ made: { data }, place }) => {
      const kind = activityKindNow(data.kind);
      const thing = kind?.read(data.thing);
      const name = place?.activity.title || data.title || kind?.words.in[spoken].title || t("untitled");
      const body =
        kind === undefined || thing === undefined
          ? textsIn(data.thing).map(markdownText).join("\n\n")
          : lowered(kind.markdown(thing, sayIn(kind.words, spoken), spoken));
      return { title: name, body };
    });
    saveFile(`${fileName(title, "notebook")}.md`, fileOf(whole, [...noted, ...made]), "text/markdown");
  };
}
