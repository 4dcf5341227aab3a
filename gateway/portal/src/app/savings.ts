import { accountSaving } from '../api/accomplishments';
import { goalSaving, sectionSaving } from '../api/plans';
import { noteSaving } from '../api/notes';
import { preferencesSaving } from '../api/preferences';
import { preparationSaving } from '../api/preparation';
import { recapSaving } from '../api/recap';
import { roleAimSaving } from '../api/role-aim';

/** All that saves itself; a draft of any of these is sent from whatever page is open. */
export const savings = [sectionSaving, goalSaving, accountSaving, noteSaving, preparationSaving, recapSaving, preferencesSaving, roleAimSaving];
