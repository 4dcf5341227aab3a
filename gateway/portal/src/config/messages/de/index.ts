import type { FirstMessages } from '../en';
import { accomplishments } from './accomplishments';
import { allFit } from './all-fit';
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
import { plan } from './plan';
import { readings } from './readings';
import { reflect } from './reflect';
import { readers } from './readers';
import { sight } from './sight';
import { stepOwner } from './step-owner';
import { strategy } from './strategy';
import { talkPoints } from './talk-points';
import { team } from './team';
import { teamCare } from './team-care';
import { today } from './today';
import { welcome } from './welcome';
import { writing } from './writing';

export const de: FirstMessages = {
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
