import { lessonsIn } from "./course.ts";
import { testEveryEnding } from "./dialogues.ts";
import { test } from "./site.ts";

/** The product's own dialogues; those of the demo course stand in `dialogue.spec.ts`. */
test.use({ contextOptions: { reducedMotion: "reduce" } });

testEveryEnding(lessonsIn);
