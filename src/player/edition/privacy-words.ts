import { ownWords } from "../../i18n/own-words.ts";
import { ca } from "./privacy-words.ca.ts";
import { es } from "./privacy-words.es.ts";

export const words = ownWords("editionPrivacy", { es, ca });
