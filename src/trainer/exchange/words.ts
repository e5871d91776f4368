import { ownWords } from "../../i18n/own-words.ts";
import { ca } from "./words.ca.ts";
import { es } from "./words.es.ts";

export const words = ownWords("exchange", { es, ca });
