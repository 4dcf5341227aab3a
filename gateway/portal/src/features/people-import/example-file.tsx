import { Button } from '../../components/button';
import type { Messages } from '../../config/messages/en';
import { useT } from '../../lib/i18n/use-t';
import { keepFile } from '../../lib/keep-file';
import css from './people-import.module.css';

type Column = keyof Messages['imports']['columns'];

/** What is said of columns, and of which. */
const columns: readonly (readonly [Column, string])[] = [
  ['key', 'key'],
  ['name', 'name'],
  ['email', 'email'],
  ['userName', 'user_name'],
  ['title', 'title, department'],
  ['manager', 'manager'],
  ['timeZone', 'time_zone'],
  ['locale', 'locale'],
  ['roles', 'roles'],
  ['away', 'away_from, away_until'],
  ['acting', 'acting_manager, acting_from, acting_until'],
  ['active', 'active'],
];

const example = `key,name,email,user_name,title,department,manager,time_zone,locale,roles
100,Ingrid Berg,ingrid.berg@example.com,,Managing director,Management,,Europe/Berlin,de,
101,Tomás Ruiz,tomas.ruiz@example.com,,Head of sales,Sales,100,Europe/Madrid,en,people-partner
102,Ewa Nowak,,ewa.nowak,Sales assistant,Sales,101,Europe/Berlin,de,
`;

/** What a file of people looks like, and one to begin with. */
export function ExampleFile() {
  const t = useT();
  return (
    <section className={css.part}>
      <h2>{t('imports.exampleTitle')}</h2>
      <p className={css.lead}>{t('imports.exampleLead')}</p>
      <dl className={css.columns}>
        {columns.map(([column, names]) => (
          <div key={column}>
            <dt>{names}</dt>
            <dd>{t(`imports.columns.${column}`)}</dd>
          </div>
        ))}
      </dl>
      <div>
        <Button onPress={() => keepFile({ name: 'people.csv', content: new Blob([example], { type: 'text/csv' }) })}>{t('imports.example')}</Button>
      </div>
    </section>
  );
}
