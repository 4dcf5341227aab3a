/** For how many characters there is room: built as the value is, a number for each text; a list has that of its entries. */
export type Room<T> = T extends string
  ? number
  : T extends readonly (infer One)[]
    ? Room<One>
    : T extends object
      ? { [Name in keyof T]?: Room<NonNullable<T[Name]>> }
      : never;

/** Whether all texts have room; what the room says nothing of has. */
export function fits<T>(value: T, room: NoInfer<Room<T>>): boolean {
  return within(value, room);
}

function within(value: unknown, room: unknown): boolean {
  if (typeof room === 'number') return typeof value !== 'string' || value.length <= room;
  if (Array.isArray(value)) return value.every((one) => within(one, room));
  if (value === null || typeof value !== 'object') return true;
  const texts = value as Record<string, unknown>;
  return Object.entries(room as object).every(([name, part]) => within(texts[name], part));
}
