import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { usePeople } from '../../api/people';
import { useRevisions } from '../../api/revisions';
import { useSignedIn } from '../../api/signed-in';
import type { Revision } from '../../api/types';
import { ButtonLink } from '../../components/button';
import { Page } from '../../components/page';
import { SelectField } from '../../components/select-field';
import { Empty, Failed, Loading } from '../../components/state';
import { OwnLine } from '../../components/words';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { asDate, sayDate } from '../../lib/when';
import { Changes } from './changes';
import css from './revisions.module.css';

/** What I shared and agreed so far. */
export function OwnRevisionsPage() {
  const { person } = useSignedIn();
  const picked = useSearch({ from: '/inside/plan/revisions' });
  const navigate = useNavigate();
  const pick = (search: Picked) => void navigate({ to: '/plan/revisions', search, replace: true });
  return <Revisions owner={person} picked={picked} onPick={pick} />;
}

/** What a report shared and agreed so far. */
export function ReportRevisionsPage() {
  const { person } = useParams({ from: '/inside/team/$person/revisions' });
  const picked = useSearch({ from: '/inside/team/$person/revisions' });
  const navigate = useNavigate();
  const pick = (search: Picked) =>
    void navigate({ to: '/team/$person/revisions', params: { person }, search, replace: true });
  return <Revisions owner={person} picked={picked} onPick={pick} />;
}

interface Picked {
  from?: number;
  to?: number;
}

interface RevisionsProps {
  owner: string;
  picked: Picked;
  onPick: (picked: Picked) => void;
}

/** From the newest agreement to what is shared now, or else from the one before it. */
function firstPick(revisions: readonly Revision[]): Required<Picked> {
  const to = revisions[0]!.number;
  const agreed = revisions.find(({ number, agreedAt }) => number !== to && agreedAt);
  return { to, from: (agreed ?? revisions[1] ?? revisions[0]!).number };
}

function Revisions({ owner, picked, onPick }: RevisionsProps) {
  const t = useT();
  const { person } = useSignedIn();
  const own = owner === person;
  const revisions = useRevisions(owner);
  const people = usePeople(useMemo(() => [owner, ...(revisions.data ?? []).flatMap(({ words }) => words.map(({ by }) => by))], [owner, revisions.data]));
  const nameOf = (id: string) => people.get(id)?.name ?? t('someone');
  const back = own ? (
    <ButtonLink to="/plan">{t('preview.back')}</ButtonLink>
  ) : (
    <ButtonLink to="/team/$person" params={{ person: owner }}>
      {t('revisions.backTo', { name: nameOf(owner) })}
    </ButtonLink>
  );
  const list = revisions.data;
  if (!list) return revisions.error ? <Failed error={revisions.error} onRetry={() => void revisions.refetch()} /> : <Loading />;
  const pick = list.length > 0 ? { ...firstPick(list), ...picked } : undefined;
  return (
    <Page title={own ? t('revisions.title') : t('revisions.titleOf', { name: nameOf(owner) })} lead={t('revisions.lead')} action={back}>
      {!pick && <Empty title={t('share.none')} />}
      {pick && list.length > 1 && (
        <section className={css.part} aria-labelledby="compare">
          <h2 id="compare">{t('revisions.compare')}</h2>
          <Pick revisions={list} pick={pick} onPick={onPick} />
          <Changes owner={owner} from={pick.from} to={pick.to} />
        </section>
      )}
      <section className={css.part} aria-labelledby="all">
        <h2 id="all">{t('revisions.all')}</h2>
        <ol className={css.copies} reversed>
          {list.map((revision) => (
            <Copy key={revision.number} owner={own ? null : owner} revision={revision} nameOf={nameOf} />
          ))}
        </ol>
      </section>
    </Page>
  );
}

function useCopyName(): (revision: Revision) => string {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  return ({ number, sharedAt, agreedAt }) => {
    const shared = t('revisions.copy', { number, date: sayDate(asDate(sharedAt, zone), locale, zone) });
    return agreedAt ? `${shared}, ${t('revisions.agreed', { date: sayDate(asDate(agreedAt, zone), locale, zone) })}` : shared;
  };
}

interface PickProps {
  revisions: readonly Revision[];
  pick: Required<Picked>;
  onPick: (picked: Picked) => void;
}

function Pick({ revisions, pick, onPick }: PickProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const options = revisions.map(({ number, sharedAt, agreedAt }) => ({
    value: String(number),
    label: t(agreedAt ? 'revisions.pickAgreed' : 'revisions.pick', { number, date: sayDate(asDate(sharedAt, zone), locale, zone) }),
  }));
  return (
    <div className={css.pick}>
      <SelectField
        label={t('revisions.from')}
        value={String(pick.from)}
        options={options}
        onChange={(from) => onPick({ ...pick, from: Number(from) })}
      />
      <SelectField
        label={t('revisions.to')}
        value={String(pick.to)}
        options={options}
        onChange={(to) => onPick({ ...pick, to: Number(to) })}
      />
    </div>
  );
}

interface CopyProps {
  /** Whose copy it is; nothing for one's own. */
  owner: string | null;
  revision: Revision;
  nameOf: (id: string) => string;
}

function Copy({ owner, revision, nameOf }: CopyProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const name = useCopyName();
  const number = String(revision.number);
  return (
    <li className={css.copy} value={revision.number}>
      <p>
        {name(revision)}{' '}
        {owner ? (
          <ButtonLink look="quiet" to="/team/$person/revisions/$number" params={{ person: owner, number }}>
            {t('revisions.read', { number })}
          </ButtonLink>
        ) : (
          <ButtonLink look="quiet" to="/plan/revisions/$number" params={{ number }}>
            {t('revisions.read', { number })}
          </ButtonLink>
        )}
      </p>
      {revision.words.length > 0 && (
        <ul className={css.words}>
          {revision.words.map(({ goal, title, verdict, by, at }) => (
            <li key={`${goal}/${at}`}>
              <OwnLine>{title || t('revisions.goneGoal')}</OwnLine>
              {': '}
              {t(`revisions.said.${verdict}`, { name: nameOf(by), date: sayDate(asDate(at, zone), locale, zone) })}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
