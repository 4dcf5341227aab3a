/** The mark: three stacked stones, the three horizons. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        fill="var(--near)"
        d="M2.6 26.1c0-2.7 4.7-4.6 13.1-4.6s13.7 1.6 13.7 4.4-4.9 4.2-13.4 4.2S2.6 28.7 2.6 26.1z"
      />
      <path
        fill="var(--mid)"
        d="M6.7 17.2c.2-2.6 4-4 9.6-3.8s9.3 2 9.1 4.3-4.3 3.5-9.8 3.3-9.1-1.6-8.9-3.8z"
      />
      <path
        fill="var(--long)"
        d="M10.5 8.9c.4-2.7 3.2-4.4 6.4-4s5.3 2.4 4.8 4.7-3.3 3.6-6.4 3.2-5.1-1.8-4.8-3.9z"
      />
    </svg>
  );
}
