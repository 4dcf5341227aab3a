import { useMemo } from 'react';
import { usePeople } from '../../api/people';
import { useSignedIn } from '../../api/signed-in';
import type { StrategyScope } from '../../api/types';
import { useT } from '../../lib/i18n/use-t';
import { ItemSection } from './item-section';
import { teamKinds } from './kinds';
import css from './strategy.module.css';

/** Where a team's part stands on the page. */
export function teamId(team: StrategyScope): string {
  return `team-${team.scope}`;
}

/** What a team is there for, what is coming up, and which problems nobody owns yet. */
export function TeamStrategy({ team }: { team: StrategyScope }) {
  const t = useT();
  const { person } = useSignedIn();
  const manager = team.manager ?? '';
  const people = usePeople(useMemo(() => [manager], [manager]));
  const mine = manager === person;
  return (
    <section className={css.team} id={teamId(team)}>
      <h2 className={css.teamName}>
        {mine ? t('strategy.myTeam') : t('strategy.teamOf', { name: people.get(manager)?.name ?? t('someone') })}
      </h2>
      {mine && <p className={css.quiet}>{t('strategy.myTeamHint')}</p>}
      {teamKinds.map((kind) => (
        <ItemSection key={kind} scope={team} kind={kind} inTeam />
      ))}
    </section>
  );
}
