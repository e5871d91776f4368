import type { ReactNode } from "react";
import type { GatheredName, References } from "../../course/references.ts";
import { useWords } from "../../i18n/useWords.tsx";
import { homePath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Failed } from "../shell/Failed.tsx";
import { Frame } from "../shell/Frame.tsx";
import { Skeleton } from "../shell/Skeleton.tsx";
import { useArrival } from "../shell/useArrival.ts";
import { useLang } from "../usePage.ts";
import styles from "./Reference.module.css";
import { ReferenceProse } from "./ReferenceProse.tsx";
import { useReference } from "./useReference.ts";

interface ReferencePageProps<Name extends GatheredName> {
  readonly name: Name;
  /** What is said where the course has none. */
  readonly none: string;
  readonly children: (value: References[Name]) => ReactNode;
}

/** A page that shows what is gathered from the whole course. */
export function ReferencePage<Name extends GatheredName>({ name, none, children }: ReferencePageProps<Name>) {
  const page = useReference(name);
  switch (page.status) {
    case "loading":
      return <Skeleton />;
    case "failed":
      return <Failed retry={page.retry} />;
    case "missing":
      return (
        <Whole name={name}>
          <None text={none} />
        </Whole>
      );
    case "ready":
      return <Whole name={name}>{children(page.value)}</Whole>;
  }
}

function Whole({ name, children }: { name: GatheredName; children: ReactNode }) {
  const { t } = useWords();
  const title = t(`player.nav.${name}`);
  useArrival();
  return (
    <Frame title={title}>
      <h1 tabIndex={-1}>{title}</h1>
      <ReferenceProse label={title}>{children}</ReferenceProse>
    </Frame>
  );
}

function None({ text }: { text: string }) {
  const { t } = useWords();
  const lang = useLang();
  return (
    <div className={styles.none}>
      <p>{text}</p>
      <Go className="button" to={homePath(lang)}>
        {t("player.notFound.home")}
      </Go>
    </div>
  );
}
