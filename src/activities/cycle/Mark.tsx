interface MarkProps {
  readonly className?: string | undefined;
  /** Whether the shape is filled. */
  readonly full: boolean;
}

/** The shape of what is critical: a square that stands on its corner. Words stand beside it. */
export function Mark({ className, full }: MarkProps) {
  return (
    <svg className={`icon ${className ?? ""}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d="M12 2.5l9.5 9.5-9.5 9.5L2.5 12z"
        fill={full ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
    </svg>
  );
}
