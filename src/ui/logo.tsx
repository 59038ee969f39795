/** A compass and the course that tacks over it: the sign of the game. */
export function Logo() {
  return (
    <svg
      viewBox="0 0 40 40"
      fill="none"
      stroke="currentColor"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path
        d="M20.3 2.6c9.8-.3 17.3 7.6 17.1 17.5-.2 9.7-7.8 17.4-17.5 17.2C10.2 37.1 2.7 29.6 2.7 19.9 2.8 10.3 10.5 2.9 20.3 2.6Z"
        stroke-width="2.4"
      />
      <path d="M20 5.6v3.2M20 31.4v3.1M5.7 20h3.1M31.3 20h3.1" stroke-width="2" />
      <path d="m11 30 8-7.5-4.5-5.5L27 9" stroke="var(--sail)" stroke-width="2.8" />
      <path d="m27 9-4.7.7m4.7-.7-1.3 4.5" stroke="var(--sail)" stroke-width="2.8" />
    </svg>
  );
}
