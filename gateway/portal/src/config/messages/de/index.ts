import type { Messages } from '../en';
import { comments } from './comments';
import { common } from './common';
import { conversations } from './conversations';
import { plan } from './plan';
import { more } from './more';
import { support } from './support';
import { team } from './team';
import { today } from './today';
import { strategy } from './strategy';
import { welcome } from './welcome';

export const de: Messages = { ...common, ...welcome, ...today, ...plan, ...team, ...conversations, ...more, ...strategy, ...comments, ...support };
