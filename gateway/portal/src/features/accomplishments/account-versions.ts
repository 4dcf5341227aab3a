import type { TFunction } from 'i18next';
import type { AccountFields } from '../../api/accomplishments';

/** An account as text, so that two versions can be read side by side. */
export function accountAsText(account: AccountFields, t: TFunction): string {
  const lines = [
    account.title,
    `${account.from} – ${account.until}`,
    ...(['situation', 'task', 'action', 'result'] as const).map(
      (part) => account[part] && `${t(`deeds.part.${part}`)}: ${account[part]}`,
    ),
    ...account.figures.map(({ what, from, to, unit }) => `${what}: ${from && `${from} → `}${to} ${unit}`.trim()),
    account.seenBy,
  ];
  return lines.filter(Boolean).join('\n');
}

/** What stands after the choice: one of the two as it is, or mine with the merged words as what I did. */
export function accountFromTexts(kept: string, mine: AccountFields, theirs: AccountFields, t: TFunction): AccountFields {
  if (kept === accountAsText(mine, t)) return mine;
  if (kept === accountAsText(theirs, t)) return theirs;
  return { ...mine, action: kept };
}
