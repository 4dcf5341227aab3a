/** A UUIDv7: 48 bits of time, then chance. Made as a form opens, so that a retry is known again. */
export function newKey(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) % 256;
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const base32 = '0123456789abcdefghjkmnpqrstvwxyz';

/** An id of the platform's own form, for a part of something that is written here first. */
export function newPartId(): string {
  const random = crypto.getRandomValues(new Uint8Array(25));
  return `0${[...random].map((byte) => base32[byte % 32]!).join('')}`;
}
