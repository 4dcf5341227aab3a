import { useState } from 'react';
import { useAccomplishments } from '../../api/accomplishments';
import { useReaderName } from '../../api/sight';
import { useSignedIn } from '../../api/signed-in';
import type { Accomplishment, Accomplishments } from '../../api/types';
import { Button } from '../../components/button';
import { Page } from '../../components/page';
import { Empty, Loaded } from '../../components/state';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { asDate, sayDate } from '../../lib/when';
import { AccomplishmentRow } from './accomplishment-row';
import { ChosenPage } from './chosen-page';
import { DeletedAccomplishments } from './deleted-accomplishments';
import { QuickEntry } from './quick-entry';
import css from './accomplishments.module.css';

/** What I did: noted in a line, told when there is time, chosen for a page. */
export function AccomplishmentsPage() {
  const t = useT();
  const { person } = useSignedIn();
  const reader = useReaderName();
  const list = useAccomplishments(person);
  const someShared = list.data?.accomplishments.some(({ sharedAt }) => sharedAt);
  return (
    <Page
      title={t('deeds.title')}
      lead={someShared ? t('deeds.leadShared', { name: reader ?? t('audience.nobody') }) : t('deeds.lead')}
    >
      <DeletedAccomplishments owner={person} />
      <QuickEntry owner={person} />
      <Loaded query={list}>{(loaded) => <List owner={person} list={loaded} />}</Loaded>
    </Page>
  );
}

function List({ owner, list }: { owner: string; list: Accomplishments }) {
  const t = useT();
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  if (list.accomplishments.length === 0) {
    return (
      <Empty title={t('deeds.empty')}>
        <p>{t('deeds.emptyText')}</p>
      </Empty>
    );
  }
  const choose = (id: string, wanted: boolean) => {
    const next = new Set(chosen);
    if (wanted) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const ids = list.accomplishments.map(({ id }) => id).filter((id) => chosen?.has(id));
  return (
    <>
      <Groups list={list} chosen={chosen} onChoose={choose} />
      {chosen ? (
        <ChosenPage owner={owner} ids={ids} onEnd={() => setChosen(null)} />
      ) : (
        <div>
          <Button onPress={() => setChosen(new Set())}>{t('deeds.choose')}</Button>
        </div>
      )}
    </>
  );
}

interface GroupsProps {
  list: Accomplishments;
  chosen: ReadonlySet<string> | null;
  onChoose: (id: string, wanted: boolean) => void;
}

function Groups({ list, chosen, onChoose }: GroupsProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const talk = list.lastTalkAt ? asDate(list.lastTalkAt, zone) : null;
  const since = list.accomplishments.filter(({ account }) => !talk || account.until >= talk);
  const before = list.accomplishments.filter(({ account }) => talk && account.until < talk);
  const rows = (some: Accomplishment[]) =>
    some.map((one) => (
      <AccomplishmentRow
        key={one.id}
        one={one}
        chosen={chosen ? chosen.has(one.id) : undefined}
        onChoose={(wanted) => onChoose(one.id, wanted)}
      />
    ));
  return (
    <>
      <section className={css.group} aria-labelledby="since">
        <h2 id="since">{talk ? t('deeds.sinceTalk', { date: sayDate(talk, locale, zone) }) : t('deeds.all')}</h2>
        {since.length === 0 ? <p className={css.quiet}>{t('deeds.nothingSince')}</p> : <ul className={css.list}>{rows(since)}</ul>}
      </section>
      {before.length > 0 && (
        <section className={css.group} aria-labelledby="before">
          <h2 id="before">{t('deeds.before')}</h2>
          <ul className={css.list}>{rows(before)}</ul>
        </section>
      )}
    </>
  );
}
