import { type DragEvent, type ReactNode, useState } from "react";
import { useNavigate } from "react-router";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { useLang } from "../../player/usePage.ts";
import { ownPath } from "../../ui/address.ts";
import { filesIn } from "../receive/files.ts";
import { handOver } from "../receive/handed.ts";
import styles from "./Results.module.css";
import { words } from "./words.ts";

/** Files can be dropped anywhere on it: the page that receives opens with them. The button beside it does the same without a mouse. */
export function DropPlace({ children }: { readonly children: ReactNode }) {
  const own = useOwnWords(words);
  const lang = useLang();
  const navigate = useNavigate();
  const [over, setOver] = useState(false);
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a short cut; the link to what receives does the same
    <div
      className={over ? `${styles.drop} ${styles.over}` : styles.drop}
      data-drop={own("drop")}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void filesIn(event.dataTransfer).then((gathered) => {
          handOver(gathered);
          void navigate(ownPath(lang, "result"));
        });
      }}
    >
      {children}
    </div>
  );
}
