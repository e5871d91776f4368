import page from "./Page.module.css";

interface JumpsProps {
  /** What the list is called. */
  readonly label: string;
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

/** The way to each part of a long page; beside it where there is room. */
export function Jumps({ label, parts }: JumpsProps) {
  return (
    <nav className={page.jumps} aria-label={label}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
