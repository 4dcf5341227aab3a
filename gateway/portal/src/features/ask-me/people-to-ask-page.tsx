import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAskMe, usePeopleToAsk } from '../../api/ask-me';
import { room } from '../../api/room';
import { useStrategy } from '../../api/strategy';
import type { PeopleToAsk } from '../../api/types';
import { ButtonLink } from '../../components/button';
import { useLocal } from '../../components/local-words';
import { MarginNote, Page } from '../../components/page';
import { SelectField } from '../../components/select-field';
import { Loaded } from '../../components/state';
import { TextField } from '../../components/text-field';
import { useT } from '../../lib/i18n/use-t';
import { useSettled } from '../../lib/use-settled';
import { FoundPerson } from './found-person';
import css from './ask-me.module.css';

/** Finds people who let themselves be asked, for the plan. Nobody hears that somebody looked. */
export function PeopleToAskPage() {
  const t = useT();
  const [words, setWords] = useState('');
  const [competency, setCompetency] = useState('');
  const settled = useSettled(words.trim(), 400);
  const found = usePeopleToAsk({ words: settled, ...(competency ? { competency } : {}) }, settled.length <= room.search);
  const wanted = settled !== '' || competency !== '';
  return (
    <Page
      title={t('askMe.findTitle')}
      lead={t('askMe.findLead')}
      action={<ButtonLink to="/plan">{t('preview.back')}</ButtonLink>}
      margin={<OwnNote />}
    >
      <section className={css.part} aria-label={t('askMe.search')}>
        <TextField
          type="search"
          label={t('askMe.words')}
          hint={t('askMe.wordsHint')}
          value={words}
          onChange={setWords}
          maxLength={room.search}
        />
        <CompetencyField value={competency} onChange={setCompetency} />
      </section>
      <section className={css.part} aria-labelledby="found">
        <h2 id="found">{wanted ? t('askMe.found') : t('askMe.everybody')}</h2>
        <Loaded query={found}>{(loaded) => <FoundList found={loaded} wanted={wanted} />}</Loaded>
      </section>
    </Page>
  );
}

function CompetencyField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useT();
  const local = useLocal();
  const items = useStrategy().data?.[0]?.items ?? [];
  const competencies = items.filter(({ kind, retired }) => kind === 'competency' && !retired);
  if (competencies.length === 0) return null;
  return (
    <SelectField
      label={t('askMe.competency')}
      value={value}
      onChange={onChange}
      options={[{ value: '', label: t('askMe.anyCompetency') }, ...competencies.map(({ id, name }) => ({ value: id, label: local(name) }))]}
    />
  );
}

function FoundList({ found, wanted }: { found: PeopleToAsk; wanted: boolean }) {
  const t = useT();
  return (
    <div className={css.part}>
      <p className={css.quiet} role="status">
        {found.people.length > 0 ? t('askMe.count', { count: found.people.length }) : wanted ? t('askMe.nobody') : t('askMe.nobodyYet')}
      </p>
      <ul className={css.people}>
        {found.people.map((one) => (
          <FoundPerson key={one.person.id} found={one} />
        ))}
      </ul>
      {found.more && <p className={css.quiet}>{t('askMe.more')}</p>}
    </div>
  );
}

/** Whether others find the person who looks. */
function OwnNote() {
  const t = useT();
  const own = useAskMe().data;
  if (!own) return null;
  return (
    <MarginNote title={t('askMe.title')}>
      <p>{own.on ? t('askMe.noteOn') : t('askMe.noteOff')}</p>
      <Link to="/ask-me">{own.on ? t('askMe.noteChange') : t('askMe.noteStart')}</Link>
    </MarginNote>
  );
}
