import { defineActivity } from "../define.ts";
import { Editor } from "./Editor.tsx";
import { markdown } from "./markdown.ts";
import { rules } from "./rules.ts";
import { Sheet } from "./Sheet.tsx";
import { svg } from "./svg.ts";
import { words } from "./words.ts";

export default defineActivity({ ...rules, Editor, Sheet, words, markdown, svg });
