import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fits } from '../lib/room';
import { room } from './room';

type Schema = { maxLength?: number; items?: Schema; properties?: Record<string, Schema> };

function longest(service: string, type: string, field: string): number | undefined {
  const document = JSON.parse(readFileSync(`../../${service}-service/openapi.json`, 'utf8'));
  const schema = (document.components.schemas as Record<string, Schema>)[type]?.properties?.[field];
  return schema?.maxLength ?? schema?.items?.maxLength;
}

const taken = (service: string, type: string, fields: object) =>
  Object.entries(fields)
    .filter(([, most]) => typeof most === 'number')
    .map(([field, most]) => [service, type, field, most] as const);

describe('the room for a text', () => {
  it.each([
    ...taken('goals', 'SectionRequest', room.section),
    ...taken('goals', 'GoalRequest', room.goal),
    ...taken('goals', 'AskRequest', room.goal.support),
    ...taken('goals', 'StepRequest', room.goal.steps),
    ...taken('goals', 'AccountRequest', room.account),
    ...taken('goals', 'FigureRequest', room.account.figures),
    ...taken('goals', 'Sketch', room.roleAim.sketch),
    ...taken('goals', 'ProgressRequest', room.progress),
    ...taken('goals', 'VerdictRequest', room.verdict),
    ...taken('goals', 'SupportDecisionRequest', room.answer),
    ...taken('goals', 'CommentRequest', room.comment),
    ...taken('goals', 'AskMeRequest', { lines: room.askMeLine }),
    ...taken('goals', 'PeopleWanted', { words: room.search }),
    ...taken('feedback', 'TakeNoteRequest', room.note),
    ...taken('feedback', 'PrepareConversationRequest', room.preparation),
    ...taken('feedback', 'EditRecapRequest', room.recap),
    ...taken('feedback', 'RecapLineRequest', room.recap.lines),
    ...taken('feedback', 'ProposeConversationRequest', { purpose: room.talk.purpose }),
    ...taken('feedback', 'Place', { where: room.talk.where }),
    ...taken('feedback', 'AgreeStepRequest', room.nextStep),
    ...taken('feedback', 'GiveFeedbackRequest', room.feedback),
    ...taken('reminders', 'OnGoal', { line: room.checkIn.line }),
    ...taken('reminders', 'AnswerCheckInRequest', { next: room.checkIn.next }),
  ])('is what %s-service takes: %s.%s', (service, type, field, most) => {
    expect(longest(service, type, field)).toBe(most);
  });

  it('is looked at in every part, however deep', () => {
    const of = (what: string) => ({ title: 'a', steps: [{ what: 'b' }, { what }] });
    const most = { title: 3, steps: { what: 3 } };
    expect([fits(of('abc'), most), fits(of('abcd'), most), fits({ ...of(''), title: 'abcd' }, most)]).toEqual([true, false, false]);
  });
});
