import { accomplishments } from './accomplishments';
import { askMe } from './ask-me';
import { away } from './away';
import { comments } from './comments';
import { support } from './support';
import { revisions } from './revisions';
import { common } from './common';
import { conversations } from './conversations';
import { goalCare } from './goal-care';
import { more } from './more';
import { plan } from './plan';
import { readings } from './readings';
import { reflect } from './reflect';
import { readers } from './readers';
import { sight } from './sight';
import { strategy } from './strategy';
import { team } from './team';
import { today } from './today';
import { welcome } from './welcome';
import { writing } from './writing';

/** Only what reads differently where people say du. */
export const du = {
  ...accomplishments,
  ...askMe,
  ...away,
  ...common,
  ...conversations,
  ...goalCare,
  ...more,
  ...plan,
  ...readings,
  ...reflect,
  ...readers,
  ...sight,
  ...strategy,
  ...team,
  ...today,
  ...welcome,
  ...writing,
  ...comments,
  ...support,
  ...revisions,
};
