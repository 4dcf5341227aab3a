import type { TFunction } from 'i18next';
import { scopes } from '../../api/api-tokens';

/** What a token opens, in words and in the order of the choices; one that is not known here by its own name. */
export function scopeWords(t: TFunction, opened: readonly string[]): string[] {
  const known = scopes.filter((scope) => opened.includes(scope));
  const others = opened.filter((scope) => !scopes.some((one) => one === scope));
  return [...known.map((scope) => t(`apiTokens.scope.${scope}`)), ...others];
}
