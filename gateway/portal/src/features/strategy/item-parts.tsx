import { useMemo } from 'react';
import { usePeople } from '../../api/people';
import { useSignedIn } from '../../api/signed-in';
import type { ItemKind, LocalText, Profile, StrategyItem } from '../../api/types';
import { LocalLine, useLocal } from '../../components/local-words';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { sayDate } from '../../lib/when';
import css from './strategy.module.css';

type Work = NonNullable<StrategyItem['work']>;

/** When it runs, who keeps it moving, what it takes and what one can take. */
export function WorkFacts({ kind, work }: { kind: ItemKind; work: Work }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const people = usePeople(useMemo(() => [work.owner], [work.owner]));
  const say = (date: string) => sayDate(date, locale, zone);
  const facts = [
    work.from && (kind === 'decision' ? say(work.from) : t('strategy.from', { date: say(work.from) })),
    work.until && t('strategy.until', { date: say(work.until) }),
    work.owner && t('strategy.owner', { name: people.get(work.owner)?.name ?? t('someone') }),
  ].filter(Boolean);
  return (
    <>
      {facts.length > 0 && <p className={css.quiet}>{facts.join(' · ')}</p>}
      <LinesFact label={t('strategy.skills')} lines={work.skills} />
      <LinesFact label={t('strategy.parts')} lines={work.parts} />
    </>
  );
}

function LinesFact({ label, lines }: { label: string; lines: readonly LocalText[] }) {
  const local = useLocal();
  if (lines.length === 0) return null;
  return (
    <div>
      <p className={css.quiet}>{label}</p>
      <ul className={css.lines}>
        {lines.map((line) => (
          <li key={local(line)}>
            <LocalLine text={line} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The name of a level: as the organization's scale calls it, else its number. */
export function useLevelName(items: readonly StrategyItem[]): (level: number) => string {
  const t = useT();
  const local = useLocal();
  const scale = items.find(({ kind }) => kind === 'scale')?.levels?.levels ?? [];
  return (level) => local(scale[level - 1]?.name) || t('strategy.level', { number: level });
}

export function ProfileFacts({ profile, items }: { profile: Profile; items: readonly StrategyItem[] }) {
  const t = useT();
  const local = useLocal();
  const levelName = useLevelName(items);
  const nameOf = (kind: ItemKind, id: string) =>
    local(items.find((item) => item.kind === kind && item.id === id)?.name) || id;
  const next = (sideways: boolean) =>
    profile.next.filter((one) => one.sideways === sideways).map(({ role }) => nameOf('role', role));
  return (
    <>
      {profile.needs.length > 0 && (
        <div>
          <p className={css.quiet}>{t('strategy.needs')}</p>
          <ul className={css.lines}>
            {profile.needs.map(({ competency, level }) => (
              <li key={competency}>
                {t('strategy.levelOf', { competency: nameOf('competency', competency), level: levelName(level) })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <LinesFact label={t('strategy.experiences')} lines={profile.experiences} />
      {next(false).length > 0 && (
        <p>
          <span className={css.quiet}>{t('strategy.next')}:</span> {next(false).join(', ')}
        </p>
      )}
      {next(true).length > 0 && (
        <p>
          <span className={css.quiet}>{t('strategy.sideways')}:</span> {next(true).join(', ')}
        </p>
      )}
    </>
  );
}

/** What one can see or hear at each level; the scale shows only the names. */
export function Behaviours({ item, name, items }: { item: StrategyItem; name: string; items: readonly StrategyItem[] }) {
  const t = useT();
  const levelName = useLevelName(items);
  const local = useLocal();
  const levels = item.levels?.levels ?? [];
  if (item.kind === 'scale') return <p>{levels.map((level) => local(level.name)).join(' → ')}</p>;
  return (
    <details className={css.details}>
      <summary>{t('strategy.showBehaviours', { name })}</summary>
      {levels.map(({ behaviours }, index) => (
        <LinesFact key={index} label={levelName(index + 1)} lines={behaviours} />
      ))}
    </details>
  );
}
