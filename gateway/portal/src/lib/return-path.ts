const name = 'cairn-return';

/** Where somebody wanted to go before they had to sign in. */
export function rememberPath(path: string) {
  if (path !== '/') sessionStorage.setItem(name, path);
}

/** The address at which somebody signs in to their organization and comes back to where they wanted to go. */
export function signInAddress(place: string): string {
  const path = sessionStorage.getItem(name);
  return `/o/${encodeURIComponent(place)}${path ? `?to=${encodeURIComponent(path)}` : ''}`;
}

export function takePath(): string | null {
  const path = sessionStorage.getItem(name);
  sessionStorage.removeItem(name);
  return path;
}

const organization = 'cairn-organization';

/** The organization at which somebody signed in on this device the last time. */
export function lastOrganization(): string | null {
  return localStorage.getItem(organization);
}

export function rememberOrganization(slug: string) {
  localStorage.setItem(organization, slug);
}

export function forgetOrganization() {
  localStorage.removeItem(organization);
}
