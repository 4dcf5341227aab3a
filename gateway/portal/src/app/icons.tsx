import type { ReactNode } from 'react';

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      width="22"
      height="22"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export function TodayIcon() {
  return (
    <Icon>
      <circle cx="12" cy="12" r="4.2" />
      <path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4" />
    </Icon>
  );
}

export function PathIcon() {
  return (
    <Icon>
      <path d="M4 20c6 0 3-8 8.5-8S15 4 20 4" />
      <circle cx="4" cy="20" r="1" />
      <circle cx="20" cy="4" r="1" />
    </Icon>
  );
}

export function PeopleIcon() {
  return (
    <Icon>
      <circle cx="9" cy="8.5" r="3.2" />
      <path d="M3 19.5c.5-3.5 2.8-5.2 6-5.2s5.5 1.7 6 5.2" />
      <path d="M15.5 5.6a3.2 3.2 0 0 1 0 5.8M18 14.9c1.7.8 2.7 2.3 3 4.6" />
    </Icon>
  );
}

export function TalkIcon() {
  return (
    <Icon>
      <path d="M4 5.5h12v8.5H9l-3.5 3V14H4z" />
      <path d="M18.5 9H20v8h-1.5v2.5L16 17h-4" />
    </Icon>
  );
}

export function CompassIcon() {
  return (
    <Icon>
      <circle cx="12" cy="12" r="8.5" />
      <path d="m15.5 8.5-2 5-5 2 2-5z" />
    </Icon>
  );
}

export function SearchIcon() {
  return (
    <Icon>
      <circle cx="10.5" cy="10.5" r="6" />
      <path d="m15 15 5 5" />
    </Icon>
  );
}
