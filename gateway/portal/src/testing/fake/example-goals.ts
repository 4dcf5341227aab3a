import type { ExampleGoal } from '../../api/types';
import type { Routes } from './route';

function example(id: string, field: ExampleGoal['field'], title: string, titel: string): ExampleGoal {
  return {
    id,
    horizon: 'near',
    kind: 'skill',
    field,
    en: {
      title,
      why: 'Customers wait when the one person who can do it is away',
      measure: 'Done five times without help, checked by [name]',
      steps: ['Watch [name] twice', 'Do it with [name] beside me'],
      support: 'Two hours a week',
      fits: 'May fit if you know the work from the side.',
    },
    de: {
      title: titel,
      why: 'Die Kundschaft wartet, wenn die eine Person fehlt, die es kann',
      measure: 'Fünfmal ohne Hilfe gemacht, geprüft von [Name]',
      steps: ['Zweimal bei [Name] zuschauen', 'Es machen, während [Name] dabei ist'],
      support: 'Zwei Stunden in der Woche',
      fits: 'Kann passen, wenn die Arbeit von der Seite her vertraut ist.',
    },
  };
}

const examples = [
  example('one', 'production', 'Learn to set up [machine] on my own', '[Maschine] allein einrichten lernen'),
  example('two', 'software', 'Learn to find causes of incidents in [system]', 'Ursachen von Störungen in [System] finden lernen'),
  example('three', 'care', 'Learn to lead talks with families on [unit]', 'Gespräche mit Angehörigen auf [Bereich] führen lernen'),
  example('four', 'trades', 'Learn to start heat pumps of [maker]', 'Wärmepumpen von [Hersteller] in Betrieb nehmen lernen'),
  example('five', 'finance', 'Learn to prepare the forecast for [unit]', 'Die Vorschau für [Bereich] erstellen lernen'),
];

/** Three at a time, and behind the last the first again, as the service does. */
export function exampleGoals(routes: Routes) {
  routes.on('GET', '/example-goals', ({ query }) => {
    const sorted = [...examples].sort((a, b) => Number(b.field === query.get('field')) - Number(a.field === query.get('field')));
    const from = sorted.findIndex(({ id }) => id === query.get('after')) + 1;
    return { examples: [0, 1, 2].map((at) => sorted[(from + at) % sorted.length]) };
  });
}
