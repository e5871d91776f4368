import type { ReactNode } from "react";

interface SectionProps {
  /** Where a link leads: `settings/#<id>`. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the settings page. What changes the size of the text keeps it where it is (`data-anchor`). */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id} data-anchor="">
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
