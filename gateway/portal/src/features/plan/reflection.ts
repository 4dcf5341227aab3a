import { sectionOf } from '../../api/plans';
import type { Plan, ReflectionPart, Section, SectionName } from '../../api/types';

/** Where a person stands in the questions: at one of them, or behind the last of a part. */
export interface Place {
  part: number;
  question: number;
}

const apart: SectionName = 'reflection';

/** The section that a part is about; the one for thinking things over where the plan has no section of its own for it. */
export function aboutSection(part: ReflectionPart, plan: Plan): SectionName {
  const names = [...plan.sections.map(({ name }) => name), ...known];
  return names.find((name) => name === part.section) ?? apart;
}

const known: readonly SectionName[] = ['vision', 'interests', 'strengths', 'growth-areas', 'paths', 'people-to-ask', 'wishes'];

/** Words of both of them get no answer added, as it would be shared with them: it goes where only its writer reads. */
export function landsIn(name: SectionName, { text, audience }: Pick<Section, 'text' | 'audience'>): SectionName {
  return audience === 'manager' && text.trim() !== '' ? apart : name;
}

/** The answer below its question, behind what stands there. */
export function withAnswer(text: string, question: string, answer: string): string {
  const before = text.trimEnd();
  return `${before}${before ? '\n\n' : ''}${question}\n${answer.trim()}`;
}

export function isAnswered(question: string, part: ReflectionPart, plan: Plan): boolean {
  return [aboutSection(part, plan), apart].some((name) => sectionOf(plan, name).text.includes(question));
}

/** The first question from a place on for which nothing is written yet; behind the last of its part at the latest. */
export function openFrom(part: ReflectionPart, from: number, answered: (question: string) => boolean): number {
  const found = part.questions.findIndex((question, index) => index >= from && !answered(question));
  return found === -1 ? part.questions.length : found;
}
