import type { Texts } from '../texts';
import { accomplishments } from './accomplishments';
import { allFit } from './all-fit';
import type { apiTokens } from './api-tokens';
import { askMe } from './ask-me';
import { away } from './away';
import { comments } from './comments';
import { support } from './support';
import { revisions } from './revisions';
import { common } from './common';
import { conversations } from './conversations';
import { gap } from './gap';
import { goalCare } from './goal-care';
import { more } from './more';
import { path } from './path';
import type { peopleImport } from './people-import';
import { plan } from './plan';
import { readings } from './readings';
import { reflect } from './reflect';
import { readers } from './readers';
import { sight } from './sight';
import { stepOwner } from './step-owner';
import { strategy } from './strategy';
import type { strategyFile } from './strategy-file';
import { talkPoints } from './talk-points';
import { team } from './team';
import { teamCare } from './team-care';
import { today } from './today';
import { welcome } from './welcome';
import { writing } from './writing';

export const en = {
  ...accomplishments,
  ...allFit,
  ...askMe,
  ...away,
  ...common,
  ...conversations,
  ...gap,
  ...goalCare,
  ...more,
  ...path,
  ...plan,
  ...readings,
  ...reflect,
  ...readers,
  ...sight,
  ...stepOwner,
  ...strategy,
  ...talkPoints,
  ...team,
  ...teamCare,
  ...today,
  ...welcome,
  ...writing,
  ...comments,
  ...support,
  ...revisions,
};

/** What is there from the first page on. */
export type FirstMessages = Texts<typeof en>;

/** All that can be said, the parts that come with their pages among it. */
export type Messages = Texts<typeof en & typeof apiTokens & typeof peopleImport & typeof strategyFile>;
