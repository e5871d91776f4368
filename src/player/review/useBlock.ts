import { useCallback, useEffect, useRef, useState } from "react";
import type { ExerciseBlock } from "../../course/types.ts";
import type { Known } from "../../learning/askable.ts";
import type { CourseStore } from "../../state/course-store.ts";
import { usePlayer } from "../context.ts";
import { loadWhy } from "../exercise/WhyPlace.tsx";
import { loadCode } from "../lesson/code.ts";
import { useLang } from "../usePage.ts";

/** An item's block, or why there is none: `gone` if the course no longer has it as it was answered. */
export type BlockNow =
  | { readonly status: "ready"; readonly block: ExerciseBlock }
  | { readonly status: "loading" }
  | { readonly status: "gone" }
  | { readonly status: "failed"; readonly retry: () => void };

type Files = Map<string, Promise<readonly ExerciseBlock[] | undefined>>;

/** The exercises of the file that has an item. What could not be had is asked for again next time. */
function blocksOf(course: CourseStore, files: Files, lang: string, { from, module, lesson }: Known) {
  const key = from === "bank" ? `${lang}/${module}` : `${lang}/${module}/${lesson.id}`;
  const known = files.get(key);
  if (known !== undefined) return known;
  const exercises =
    from === "bank"
      ? course.bankFile(lang, module).then((bank) => bank?.items)
      : course
          .lessonFile(lang, module, lesson.id)
          .then((file) => file?.blocks.filter((block): block is ExerciseBlock => block.type === "exercise"));
  files.set(key, exercises);
  void exercises.then((blocks) => blocks === undefined && files.delete(key));
  return exercises;
}

interface Arrived {
  readonly id: string;
  readonly block: ExerciseBlock | undefined;
}

/**
 * The block of an item in the language of the address, with the code that draws it. While another language's comes, the
 * former's stays. The next one's is fetched ahead.
 */
export function useBlock(item: Known, next: Known | undefined): BlockNow {
  const { course } = usePlayer();
  const lang = useLang();
  const files = useRef<Files>(new Map());
  const [arrived, setArrived] = useState<Arrived>();
  const [failed, setFailed] = useState("");
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  const wanted = useRef(item);
  wanted.current = item;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the item is the same while its id is
  useEffect(() => {
    let alive = true;
    const bring = async () => {
      const of = wanted.current;
      const blocks = await blocksOf(course, files.current, lang, of);
      const block = blocks?.find(({ id, shape }) => id === of.id && shape === of.shape);
      if (block !== undefined) await Promise.all([loadCode([block]), loadWhy()]);
      if (!alive) return;
      if (blocks === undefined) return setFailed(of.id);
      setFailed("");
      setArrived({ id: of.id, block });
      if (next !== undefined) void blocksOf(course, files.current, lang, next);
    };
    bring().catch(() => alive && setFailed(wanted.current.id));
    addEventListener("online", again);
    return () => {
      alive = false;
      removeEventListener("online", again);
    };
  }, [course, lang, item.id, item.shape, turn, again]);

  if (arrived?.id === item.id) return arrived.block ? { status: "ready", block: arrived.block } : { status: "gone" };
  return failed === item.id ? { status: "failed", retry: again } : { status: "loading" };
}
