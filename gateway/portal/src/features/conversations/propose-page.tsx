import { useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { draftAgenda, propose } from '../../api/conversations';
import { room } from '../../api/room';
import { useSignedIn } from '../../api/signed-in';
import { useTeamPeople } from '../../api/team';
import type { Named, PlaceKind } from '../../api/types';
import { Button } from '../../components/button';
import { Page } from '../../components/page';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';
import { TimesField } from '../../components/times-field';
import { useFormDraft, type FormDraftHandle } from '../../lib/drafts/use-form-draft';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { firstTimes, instantsOf } from '../../lib/working-days';
import { Agenda } from './agenda';
import { PartnerField } from './partner-field';
import type { PointedTalk } from './plan-points';
import type { ProposalWords } from './proposal-words';
import css from './talks.module.css';

const lengths = [15, 30, 45, 60, 90].map((minutes) => String(minutes));
const places: readonly PlaceKind[] = ['private-room', 'video-call', 'elsewhere'];

export function ProposePage() {
  const t = useT();
  const search = useSearch({ from: '/inside/conversations/new' });
  const { me, zone } = useSignedIn();
  const team = useTeamPeople();
  const report = team.data?.find(({ id }) => id === search.with);
  const first: Named | null = report ?? me.manager;
  const form = useFormDraft<ProposalWords>(
    `proposal/${search.with ?? ''}`,
    '/conversations/new',
    {
      partner: null,
      purpose: '',
      agenda: null,
      times: firstTimes(zone),
      minutes: 30,
      place: 'private-room',
      where: '',
    },
    room.talk,
  );
  const partner = form.value.partner ?? (search.with && !report ? null : first);
  return (
    <Page title={t('propose.title')} lead={partner ? t('propose.leadWith', { name: partner.name }) : t('propose.lead')}>
      <ProposalForm form={form} partner={partner} reports={team.data?.map(({ id }) => id) ?? []} />
    </Page>
  );
}

interface ProposalFormProps {
  form: FormDraftHandle<ProposalWords>;
  partner: Named | null;
  reports: readonly string[];
}

/** The employee of a talk is the report where a manager proposes it, else whoever proposes. */
function pairOf(me: string, partner: string, reports: readonly string[]) {
  return reports.includes(partner) ? { employee: partner, partner: me } : { employee: me, partner };
}

function useSending({ form, partner, reports }: ProposalFormProps) {
  const t = useT();
  const say = useSay();
  const router = useRouter();
  const { person, zone } = useSignedIn();
  const [error, setError] = useState<string>();
  const send = async () => {
    const { purpose, agenda, times, minutes, place, where } = form.value;
    const instants = instantsOf(times, zone);
    if (!partner) return setError(t('propose.missingPartner'));
    if (purpose.trim() === '') return setError(t('propose.missingPurpose'));
    if (instants.length === 0) return setError(t('propose.missingTime'));
    try {
      const made = await propose(
        {
          ...pairOf(person, partner.id, reports),
          purpose: purpose.trim(),
          agenda: (agenda ?? []).map(({ topic, text }) => ({ topic, ...(text ? { text } : {}) })),
          times: instants,
          minutes,
          place: { kind: place, ...(where.trim() ? { where: where.trim() } : {}) },
        },
        form.key,
      );
      await form.clear();
      say(t('propose.sent', { name: partner.name }));
      await router.navigate({ to: '/conversations/$id', params: { id: made.id } });
    } catch (cause) {
      setError(wordsOf(t, cause));
    }
  };
  return { error, send };
}

/** Draws a first agenda once it is known with whom, unless the person has one already. */
function useDraftedAgenda({ form, partner, reports }: ProposalFormProps) {
  const { person } = useSignedIn();
  const { agenda } = form.value;
  const [drafted, setDrafted] = useState<ProposalWords['agenda']>(null);
  const [talk, setTalk] = useState<PointedTalk>();
  const id = partner?.id;
  const key = reports.join();
  useEffect(() => {
    if (!id) return;
    let gone = false;
    const pair = pairOf(person, id, key.split(','));
    draftAgenda(pair.employee, pair.partner).then(
      ({ items, points }) => {
        if (gone) return;
        setDrafted(items.map(({ topic }) => ({ topic, text: null })));
        setTalk({ ...pair, points });
      },
      () => !gone && setDrafted([]),
    );
    return () => {
      gone = true;
    };
  }, [id, person, key]);
  return { agenda: agenda ?? drafted ?? [], talk };
}

function ProposalForm(props: ProposalFormProps) {
  const { form, partner } = props;
  const t = useT();
  const { agenda, talk } = useDraftedAgenda(props);
  const { error, send } = useSending({ ...props, form: { ...form, value: { ...form.value, agenda } } });
  const name = partner?.name ?? t('someone');
  return (
    <div className={css.form}>
      <PartnerField partner={partner} onChange={(next) => form.change({ partner: next, agenda: null })} />
      <TextField
        own
        lines={2}
        label={t('propose.purpose')}
        hint={t('propose.purposeHint', { name })}
        placeholder={t('propose.purposeExample')}
        value={form.value.purpose}
        onChange={(purpose) => form.change({ purpose })}
        maxLength={room.talk.purpose}
      />
      <TimesField times={form.value.times} onChange={(times) => form.change({ times })} name={name} />
      <div className={css.pair}>
        <SelectField
          label={t('propose.minutes')}
          value={String(form.value.minutes)}
          onChange={(minutes) => form.change({ minutes: Number(minutes) })}
          options={lengths.map((value) => ({ value, label: t('propose.minutesValue', { count: Number(value) }) }))}
        />
        <SelectField
          label={t('propose.place')}
          value={form.value.place}
          onChange={(place) => form.change({ place })}
          options={places.map((value) => ({ value, label: t(`propose.${value}`) }))}
        />
      </div>
      <TextField
        own
        label={`${t('propose.where')} (${t('optional')})`}
        hint={t('propose.placeHint')}
        value={form.value.where}
        onChange={(where) => form.change({ where })}
        maxLength={room.talk.where}
      />
      <Agenda agenda={agenda} onChange={(next) => form.change({ agenda: next })} talk={talk} />
      {error && (
        <p className={css.error} role="alert">
          {error}
        </p>
      )}
      <div>
        <Button look="main" isDisabled={!form.fits} onPress={() => void send()}>
          {partner ? t('propose.send', { name }) : t('propose.sendNobody')}
        </Button>
      </div>
    </div>
  );
}
