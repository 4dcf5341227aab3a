import type { TFunction } from 'i18next';
import { Problem, type FieldProblem } from '../api/problem';
import type { Messages } from '../config/messages/en';

type ProblemCode = keyof Messages['problem'];

const known: readonly ProblemCode[] = [
  'unreachable',
  'sign-in-required',
  'not-found',
  'changed-meanwhile',
  'not-allowed',
  'tenant-read-only',
  'tenant-suspended',
  'csrf',
  'too-large',
  'too-many-requests',
  'invalid',
  'too-long',
  'outside-horizon',
  'idempotency-key-reused',
  'explicit-yes-needed',
  'not-in-this-state',
  'reason-needed',
  'nothing-to-share',
  'time-passed',
  'time-not-offered',
  'in-the-past',
  'too-far',
  'not-soon',
  'talk-not-held',
  'check-in-not-due',
  'recap-being-sent',
  'step-ended',
  'preparation-open',
  'same-person',
  'not-blank',
  'time-zone',
  'too-many-goals',
  'not-a-later-goal',
  'date-needed',
  'not-granted',
  'nothing-to-agree',
  'comment-resolved',
  'too-many-accomplishments',
  'unknown-goal',
  'unknown-item',
  'nothing-to-ask-about',
  'before-it-begins',
  'busy',
];

const byStatus: Partial<Record<number, ProblemCode>> = {
  0: 'unreachable',
  401: 'sign-in-required',
  403: 'not-allowed',
  404: 'not-found',
  409: 'not-in-this-state',
  412: 'changed-meanwhile',
  413: 'too-large',
  423: 'tenant-read-only',
  429: 'too-many-requests',
};

function codeOf(code: string, status?: number): ProblemCode | undefined {
  const exact = known.find((one) => one === code);
  return exact ?? (status === undefined ? undefined : byStatus[status]);
}

/** What a refusal means for the person, in their language; what we have no words for says what to do all the same. */
export function wordsOf(t: TFunction, error: unknown): string {
  if (!(error instanceof Problem)) return t('problem.unknown');
  const first = error.errors[0];
  if (first) return fieldWordsOf(t, first);
  const code = codeOf(error.code, error.status);
  return code ? t(`problem.${code}`) : t('problem.unknown');
}

export function fieldWordsOf(t: TFunction, field: FieldProblem): string {
  const code = codeOf(field.code);
  return code ? t(`problem.${code}`) : field.detail || t('problem.invalid');
}

/** The words for one field of a form, found by its JSON pointer. */
export function fieldError(t: TFunction, error: unknown, pointer: string): string | undefined {
  if (!(error instanceof Problem)) return undefined;
  const found = error.errors.find((field) => field.pointer === pointer);
  return found && fieldWordsOf(t, found);
}
