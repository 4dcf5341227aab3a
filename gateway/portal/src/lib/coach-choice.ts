const key = 'cairn-coach';

/** Whether this device shows advice while somebody writes a goal. */
export function coachIsOn(): boolean {
  return localStorage.getItem(key) !== 'off';
}

export function switchCoach(on: boolean) {
  if (on) localStorage.removeItem(key);
  else localStorage.setItem(key, 'off');
}
