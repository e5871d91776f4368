/** The triangle of service with the person in its middle: the picture beside what to do next. Decorative. */
export function HeroArt({ className }: { className?: string }) {
  return (
    <svg
      className={className ? `hero-art ${className}` : "hero-art"}
      viewBox="0 0 200 172"
      aria-hidden="true"
      focusable="false"
    >
      <g fill="none" stroke="currentColor" strokeWidth="5" strokeLinejoin="round">
        <path d="M100 16 184 152H16z" opacity="0.9" />
      </g>
      <g fill="currentColor">
        <circle cx="100" cy="16" r="12" />
        <circle cx="184" cy="152" r="12" />
        <circle cx="16" cy="152" r="12" />
      </g>
      <circle cx="100" cy="104" r="27" className="hero-art-face" />
      <g className="hero-art-features" strokeWidth="4" strokeLinecap="round">
        <circle cx="91.5" cy="99" r="3.4" stroke="none" />
        <circle cx="108.5" cy="99" r="3.4" stroke="none" />
        <path d="M89 110.5c5.5 6.5 16.5 6.5 22 0" fill="none" />
      </g>
    </svg>
  );
}
