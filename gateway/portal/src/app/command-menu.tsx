import { useRouter } from '@tanstack/react-router';
import { Autocomplete, Input, Menu, MenuItem, TextField, useFilter } from 'react-aria-components';
import { useSignedIn } from '../api/signed-in';
import { useTeamPeople } from '../api/team';
import { Dialog } from '../components/dialog';
import { chooseTheme } from '../lib/theme';
import { useT } from '../lib/i18n/use-t';
import css from './command-menu.module.css';

interface Command {
  id: string;
  words: string;
  run: () => void;
}

function useCommands(): Command[] {
  const t = useT();
  const { me } = useSignedIn();
  const router = useRouter();
  const team = useTeamPeople();
  const go = (words: string, href: string): Command => ({ id: href, words, run: () => void router.navigate({ href }) });
  const reports = me.reports > 0 ? (team.data ?? []) : [];
  return [
    go(t('app.today'), '/today'),
    go(t('app.plan'), '/plan'),
    go(t('commands.addGoal'), '/plan#add-goal'),
    go(t('commands.seePreview'), '/plan/preview'),
    go(t('reflect.title'), '/plan/reflect'),
    go(t('deeds.title'), '/accomplishments'),
    go(t('app.talks'), '/conversations'),
    go(t('commands.proposeTalk'), '/conversations/new'),
    go(t('commands.start'), '/start'),
    go(t('role.title'), '/plan/role'),
    go(t('sharedPlans.title'), '/shared-plans'),
    go(t('askMe.findTitle'), '/people-to-ask'),
    go(t('askMe.title'), '/ask-me'),
    go(t('strategy.title'), '/strategy'),
    ...(me.reports > 0 ? [go(t('app.team'), '/team')] : []),
    ...reports.map(({ id, name }) => go(name, `/team/${id}`)),
    go(t('app.settings'), '/settings'),
    ...(me.person.roles.includes('administrator')
      ? [go(t('app.peopleImport'), '/people-import'), go(t('app.apiTokens'), '/api-tokens')]
      : []),
    { id: 'light', words: t('commands.themeLight'), run: () => chooseTheme('light') },
    { id: 'dark', words: t('commands.themeDark'), run: () => chooseTheme('dark') },
  ];
}

/** Everywhere one can go, by a few letters of its name. */
export function CommandMenu({ onClose }: { onClose: () => void }) {
  const t = useT();
  const commands = useCommands();
  const { contains } = useFilter({ sensitivity: 'base' });
  const run = (id: string) => {
    onClose();
    commands.find((command) => command.id === id)?.run();
  };
  return (
    <Dialog title={t('commands.title')} open onClose={onClose}>
      <div className={css.box}>
        <Autocomplete filter={contains}>
          <TextField aria-label={t('commands.search')} autoFocus>
            <Input className={css.input!} placeholder={t('commands.search')} />
          </TextField>
          <Menu
            className={css.list!}
            aria-label={t('commands.title')}
            items={commands}
            onAction={(key) => run(String(key))}
            renderEmptyState={() => <p className={css.none}>{t('commands.none')}</p>}
          >
            {(command) => (
              <MenuItem className={css.item!} textValue={command.words}>
                {command.words}
              </MenuItem>
            )}
          </Menu>
        </Autocomplete>
      </div>
    </Dialog>
  );
}
