import type { AccountFields, FigureFields } from '../../api/accomplishments';
import { usePlan } from '../../api/plans';
import { room } from '../../api/room';
import { useSignedIn } from '../../api/signed-in';
import type { AccountLink } from '../../api/types';
import { useStrategyNames } from '../../components/strategy-names';
import { choiceField, listField, textField, type VersionField } from '../../components/version-fields';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { sayPeriod } from '../../lib/when';

const most = { figures: 20, links: 40 };
const sayFigure = ({ what, from, to, unit }: FigureFields) => `${what}: ${from} → ${to} ${unit}`;

/** All that an accomplishment says, so that two versions of it can be told apart and put together. */
export function useAccountVersions(owner: string): readonly VersionField<AccountFields>[] {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const nameOf = useStrategyNames();
  const goals = usePlan(owner).data?.goals ?? [];
  const sayLink = ({ kind, id }: AccountLink) => {
    const name = kind === 'goal' ? goals.find((goal) => goal.id === id)?.title : nameOf({ kind, id });
    return name || t('alignment.elsewhere');
  };
  return [
    textField<AccountFields>('title', t('deeds.titleLabel'), room.account.title),
    choiceField<AccountFields>(['from', 'until'], t('version.period'), ({ from, until }) => sayPeriod(from, until, locale, zone)),
    ...(['situation', 'task', 'action', 'result'] as const).map((part) =>
      textField<AccountFields>(part, t(`deeds.${part}`), room.account[part]),
    ),
    listField<AccountFields, 'figures'>('figures', t('deeds.figures'), { say: sayFigure, most: most.figures }),
    textField<AccountFields>('seenBy', t('deeds.seenBy'), room.account.seenBy),
    listField<AccountFields, 'links'>('links', t('version.linked'), { say: sayLink, most: most.links }),
  ];
}
