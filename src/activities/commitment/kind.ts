import { defineActivity } from "../define.ts";
import { Editor } from "./Editor.tsx";
import { markdown } from "./markdown.ts";
import { rules } from "./rules.ts";
import { Sheet } from "./Sheet.tsx";
import { words } from "./words.ts";

export default defineActivity({ ...rules, Editor, Sheet, titled: true, words, markdown });
