import type { ReflectionPart } from '../../api/types';
import type { Routes } from './route';

const parts: ReflectionPart[] = [
  {
    id: 'interests',
    section: 'interests',
    title: 'Interests',
    questions: ['At which task did you last lose track of time?', 'Which task do you put off again and again?'],
  },
  {
    id: 'strengths',
    section: 'strengths',
    title: 'Strengths',
    questions: ['For what were you last thanked, and what exactly had you done?', 'What is easy for you that others find hard?'],
  },
  {
    id: 'role-aimed-at',
    section: 'role-aimed-at',
    title: 'A role I aim at',
    questions: ['Which role would you like to have one day? It need not exist yet.'],
  },
];

export function reflection(routes: Routes) {
  routes.on('GET', '/reflection-questions', () => ({ parts }));
}
