import { lazy, Suspense } from "react";
import { useProgress } from "../context.ts";
import type { WholeCourse } from "../usePage.ts";
import { newsOf } from "./news/news.ts";

type Shown = typeof import("./news/News.tsx")["News"];

const News = lazy<Shown>(() =>
  import("./news/News.tsx").then(
    (module) => ({ default: module.News }),
    // Without a connection the path says it of each lesson all the same.
    () => ({ default: () => <></> }),
  ),
);

/** Tells what has changed, or is new, in lessons that were finished. Only then is there anything to fetch. */
export function NewsPlace({ modules }: Pick<WholeCourse, "modules">) {
  const progress = useProgress((state) => state.progress);
  const news = newsOf(modules, progress);
  return (
    news.length > 0 && (
      <Suspense fallback={null}>
        <News news={news} />
      </Suspense>
    )
  );
}
