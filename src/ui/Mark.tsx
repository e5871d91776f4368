/** The mark of Atenta: the triangle of service, and in it the bell on a shop's counter. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg
      className={className ? `mark-sign ${className}` : "mark-sign"}
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M16 5 29 27H3z" fill="none" stroke="currentColor" strokeWidth="3" strokeLinejoin="round" />
      <path className="mark-sign-bell" d="M9 24.4a7 7 0 0 1 6.3-6.96v-1.2a1.6 1.6 0 1 1 1.4 0v1.2A7 7 0 0 1 23 24.4z" />
    </svg>
  );
}
