import { describe, expect, it, vi } from "vitest";
import type { Glossary } from "../course/references.ts";
import type { CourseSource } from "../course/source.ts";
import type { CourseIndex, Lesson, ModuleIndex } from "../course/types.ts";
import { createCourseStore } from "./course-store.ts";

const index = {
  references: { es: { glossary: "glossary.es.json" }, ca: {} },
  modules: [{ id: "m", lessons: ["l"], minutes: 5, in: { es: { title: "M", file: "m.es.json" } } }],
} as unknown as CourseIndex;
const module = {
  id: "m",
  lang: "es",
  lessons: [{ id: "l", aliases: ["old"], file: "l.es.json" }],
} as unknown as ModuleIndex;
const lesson = { id: "l", module: "m", lang: "es", title: "L", blocks: [] } as unknown as Lesson;
const glossary: Glossary = { lang: "es", letters: [] };
const source = (over: Partial<CourseSource> = {}): CourseSource => ({
  index: async () => index,
  module: async () => module,
  modules: async () => [module],
  lesson: async () => lesson,
  glossary: async () => glossary,
  sources: async () => ({ lang: "es", modules: [] }),
  passages: async () => ({ lang: "es", lessons: [] }),
  bank: async () => ({ module: "m", lang: "es", items: [] }),
  ...over,
});

describe("the course store", () => {
  it("loads what a lesson needs, and each file once", async () => {
    const load = vi.fn(async () => lesson);
    const course = createCourseStore(source({ lesson: load }), async () => {});
    await course.loadLesson("es", "m", "l");
    await course.loadLesson("es", "m", "l");
    expect(course.getState().lessons["es/l"]).toBe(lesson);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("fetches what several ask for at once only once, and anew what is asked for afresh", async () => {
    const all = {
      index: vi.fn(async () => index),
      module: vi.fn(async () => module),
      lesson: vi.fn(async () => lesson),
    };
    const course = createCourseStore(source(all), async () => {});
    await Promise.all([
      course.loadIndex(),
      course.loadLesson("es", "m", "l"),
      course.loadLesson("es", "m", "l"),
      course.loadModule("es", "m"),
    ]);
    for (const load of Object.values(all)) expect(load).toHaveBeenCalledTimes(1);
    const next = { ...all, lesson: vi.fn(async () => lesson) };
    await course.reload(source(next));
    expect(next.lesson).toHaveBeenCalledTimes(1);
  });

  describe("with the part of the index that a page brought", () => {
    const ref = (id: string, file: string) => ({ id, lessons: [], minutes: 5, in: { es: { title: id, file } } });
    const whole = { ...index, rev: "one", modules: [...index.modules, ref("n", "n.es.json")] } as CourseIndex;
    const part: CourseIndex = { ...whole, part: { module: "m", number: 1 } };
    const other = { id: "n", lang: "es", lessons: [] } as unknown as ModuleIndex;
    const read = async (file: string) => (file === "n.es.json" ? other : module);

    it("asks for no more while it is about that module, and once for the whole when it is not", async () => {
      const load = vi.fn(async () => whole);
      const course = createCourseStore(source({ index: load, module: read, part }), async () => {});
      await course.loadLesson("es", "m", "l");
      expect(load).not.toHaveBeenCalled();
      expect(course.getState().index).toBe(part);
      const [modules, found] = await Promise.all([course.loadAll("es"), course.loadModule("es", "n")]);
      expect(load).toHaveBeenCalledTimes(1);
      expect([modules, found]).toEqual([[module, other], other]);
      expect(course.getState().index).toBe(whole);
    });

    it("finds out that there is no such module", async () => {
      const course = createCourseStore(source({ index: async () => whole, part }), async () => {});
      expect(await course.loadModule("es", "none")).toBeUndefined();
      expect(course.getState().index).toBe(whole);
    });

    it("takes what has taken the place of files that are gone, when the page is older than the course", async () => {
      const newer = { ...whole, rev: "two", modules: [ref("m", "m2.es.json")] } as CourseIndex;
      const gone = async (file: string) => {
        if (file === "m.es.json") throw new Error("404");
        return module;
      };
      const course = createCourseStore(source({ index: async () => newer, module: gone, part }), async () => {});
      expect(await course.loadLesson("es", "m", "l")).toBe(lesson);
      expect(course.getState().index).toBe(newer);
      expect(course.getState().failed).toEqual({});
    });

    it("takes a newer lesson where only that is gone, and anew what an older page had brought", async () => {
      const newer = { ...whole, rev: "two", modules: [ref("m", "m2.es.json")] } as CourseIndex;
      const module2 = { ...module, lessons: [{ ...module.lessons[0], file: "l2.es.json" }] } as unknown as ModuleIndex;
      const all = {
        index: async () => newer,
        module: async (file: string) => (file === "m2.es.json" ? module2 : module),
        lesson: async (file: string) => {
          if (file === "l.es.json") throw new Error("404");
          return lesson;
        },
      };
      const course = createCourseStore(source({ ...all, part }), async () => {});
      expect(await course.loadLesson("es", "m", "l")).toBe(lesson);
      expect(course.getState().modules["es/m"]).toBe(module2);
      expect(course.getState().failed).toEqual({});
    });

    it("says what failed as it was, without a connection", async () => {
      const offline = async () => {
        throw new Error("offline");
      };
      const course = createCourseStore(source({ index: offline, module: offline, part }), async () => {});
      expect(await course.loadModule("es", "m")).toBeUndefined();
      expect(course.getState().failed["module/es/m"]).toContain("offline");
      expect(course.getState().index).toBe(part);
    });

    it("is whole after a change of the course", async () => {
      const course = createCourseStore(source({ part }), async () => {});
      await course.loadLesson("es", "m", "l");
      await course.reload(source({ index: async () => whole }));
      expect(course.getState().index).toBe(whole);
    });
  });

  describe("of a course whose modules are gathered in one file", () => {
    const ref = (id: string) => ({ id, lessons: [], minutes: 5, in: { es: { title: id, file: `${id}.es.json` } } });
    const whole = { ...index, gathered: { es: "all.es.json" }, modules: [ref("m"), ref("n")] } as CourseIndex;
    const again = { ...module };
    const other = { id: "n", lang: "es", lessons: [] } as unknown as ModuleIndex;

    it("fetches that, and none of them, and leaves what was there before as it was", async () => {
      const [modules, one] = [vi.fn(async () => [again, other]), vi.fn(async () => module)];
      const course = createCourseStore(source({ index: async () => whole, modules, module: one }), async () => {});
      await course.loadModule("es", "m");
      expect(await course.loadAll("es")).toEqual([module, other]);
      expect(await course.loadAll("es")).toEqual([module, other]);
      expect(modules.mock.calls).toEqual([["all.es.json"]]);
      expect(one).toHaveBeenCalledTimes(1);
      expect(course.getState().modules["es/m"]).toBe(module);
    });

    it("fetches them one by one in a language that has no such file", async () => {
      const modules = vi.fn(async () => [again, other]);
      const part = { ...whole, gathered: { ca: "all.ca.json" } };
      const course = createCourseStore(source({ index: async () => part, modules }), async () => {});
      expect(await course.loadAll("es")).toHaveLength(2);
      expect(modules).not.toHaveBeenCalled();
    });

    it("says that it could not be had, and asks again", async () => {
      let connected = false;
      const modules = async () => {
        if (!connected) throw new Error("offline");
        return [module, other];
      };
      const course = createCourseStore(source({ index: async () => whole, modules }), async () => {});
      expect(await course.loadAll("es")).toBeUndefined();
      expect(Object.keys(course.getState().failed)).toEqual(["module/es/"]);
      connected = true;
      expect(await course.loadAll("es")).toEqual([module, other]);
      expect(course.getState().failed).toEqual({});
    });
  });

  it("finds a lesson by a former id", async () => {
    const course = createCourseStore(source(), async () => {});
    expect(await course.loadLesson("es", "m", "old")).toBe(lesson);
  });

  it("holds a lesson back until its code has come", async () => {
    let arrive = () => {};
    const course = createCourseStore(source(), () => new Promise((done) => (arrive = () => done())));
    const loading = course.loadLesson("es", "m", "l");
    await vi.waitFor(() => expect(course.getState().modules["es/m"]).toBeDefined());
    expect(course.getState().lessons).toEqual({});
    await vi.waitFor(() => {
      arrive();
      expect(course.getState().lessons["es/l"]).toBe(lesson);
    });
    await loading;
  });

  it("says what could not be had, and forgets it when it comes after all", async () => {
    let online = false;
    const module_ = async () => {
      if (!online) throw new Error("offline");
      return module;
    };
    const course = createCourseStore(source({ module: module_ }), async () => {});
    await course.loadModule("es", "m");
    expect(course.getState().failed["module/es/m"]).toContain("offline");
    online = true;
    await course.loadModule("es", "m");
    expect(course.getState().failed).toEqual({});
    expect(course.getState().modules["es/m"]).toBe(module);
  });

  it("takes a new version of all that was loaded, and only of that", async () => {
    const course = createCourseStore(source(), async () => {});
    await course.loadLesson("es", "m", "l");
    const changed = { ...lesson, title: "Changed" };
    await course.reload(source({ lesson: async () => changed }));
    expect(course.getState().lessons).toEqual({ "es/l": changed });
  });

  it("shows a new version at once, when all of it has come", async () => {
    const course = createCourseStore(source(), async () => {});
    await course.loadLesson("es", "m", "l");
    const seen: string[] = [];
    course.subscribe(({ index: { rev = "" } = {}, lessons }) => seen.push(`${rev} ${lessons["es/l"]?.title}`));
    const changed = { ...lesson, title: "Changed" };
    await course.reload(source({ index: async () => ({ ...index, rev: "two" }), lesson: async () => changed }));
    expect(seen).toEqual(["two Changed"]);
  });

  it("brings what is gathered for a page of its own when that page asks for it, once, and knows when there is none", async () => {
    const load = vi.fn(async () => glossary);
    const course = createCourseStore(source({ glossary: load }), async () => {});
    await course.loadLesson("es", "m", "l");
    expect(load).not.toHaveBeenCalled();
    expect(await course.loadReference("es", "glossary")).toBe(glossary);
    await course.loadReference("es", "glossary");
    expect(load.mock.calls).toEqual([["glossary.es.json"]]);
    expect(course.getState().glossary.es).toBe(glossary);
    expect(await course.loadReference("ca", "glossary")).toBeUndefined();
    expect(course.getState().failed).toEqual({});
  });

  it("takes a new version of it with the rest of the course", async () => {
    const course = createCourseStore(source(), async () => {});
    await course.loadReference("es", "glossary");
    const newer: Glossary = { lang: "es", letters: [{ letter: "A", terms: [] }] };
    await course.reload(source({ glossary: async () => newer }));
    expect(course.getState().glossary.es).toBe(newer);
  });
});
