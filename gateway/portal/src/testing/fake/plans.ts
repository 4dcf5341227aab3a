import type { Ask, Goal, MovedGoal, Plan, Report, SectionName, SharedPlan, Waiting } from '../../api/types';
import { reportsOf } from './directory';
import { checkMatch, newId, nextEtag, Refusal, type Routes } from './route';
import { emptyPlan, visibleOf, type World } from './seed';

function planOf(world: World, owner: string): Plan {
  const known = world.plans.get(owner);
  if (known) return known;
  const made = emptyPlan(owner);
  world.plans.set(owner, made);
  return made;
}

/** The last day of a rest that holds today, whatever its cause. */
function restingUntil(world: World, owner: string): string | null {
  const now = world.now().toISOString().slice(0, 10);
  const { awayFrom, awayUntil } = world.people.get(owner) ?? {};
  const set = world.plans.get(owner)?.restsUntil;
  const days = [set ?? '', awayUntil && (!awayFrom || awayFrom <= now) ? awayUntil : ''];
  return days.filter((day) => day >= now).sort().at(-1) ?? null;
}

function goalOf(plan: Plan, id: string): Goal {
  const found = plan.goals.find((goal) => goal.id === id);
  if (!found) throw new Refusal(404, 'not-found');
  return found;
}

function touched(plan: Plan) {
  if (plan.state === 'none') plan.state = 'draft';
  plan.changes += 1;
}

function mayRead(world: World, reader: string, owner: string): SharedPlan {
  const shared = world.shared.get(owner);
  const manager = world.people.get(owner)?.manager === reader && planOf(world, owner).seenBy === reader;
  const invited = world.readers.get(owner)?.some((one) => one.reader === reader);
  if (!shared || (reader !== owner && !manager && !invited)) throw new Refusal(404, 'not-found');
  return reader === owner || manager ? shared : { ...shared, readAs: 'invited' };
}

/** What is asked for, in the working copy and in the shared one. */
function asksOf(world: World, params: Record<string, string>): Ask[] {
  const goals = [...planOf(world, params['owner']!).goals, ...(world.shared.get(params['owner']!)?.goals ?? [])];
  return goals.filter(({ id }) => id === params['goal']).flatMap(({ support }) => support.filter(({ id }) => id === params['ask']));
}

function partsOf(shared: SharedPlan): string[] {
  return [...shared.sections.map(({ name }) => `section/${name}`), ...(shared.role ? ['role'] : []), ...shared.goals.map(({ id }) => `goal/${id}`)];
}

function withoutParts(shared: SharedPlan, without: readonly string[]): SharedPlan {
  return {
    ...shared,
    sections: shared.sections.filter(({ name }) => !without.includes(`section/${name}`)),
    role: without.includes('role') ? null : (shared.role ?? null),
    goals: shared.goals.filter(({ id }) => !without.includes(`goal/${id}`)),
  };
}

function ownOnly(person: string, owner: string) {
  if (person !== owner) throw new Refusal(404, 'not-found');
}

function writing(routes: Routes, world: World) {
  routes
    .on('GET', '/plans/:owner', ({ person, params }) => {
      ownOnly(person, params['owner']!);
      return { ...planOf(world, params['owner']!), restingUntil: restingUntil(world, params['owner']!) };
    })
    .on('PUT', '/plans/:owner/sections/:name', ({ person, params, body, ifMatch }) => {
      ownOnly(person, params['owner']!);
      const plan = planOf(world, params['owner']!);
      const name = params['name'] as SectionName;
      const etag = plan.sections.find((section) => section.name === name)?.etag ?? '"0"';
      checkMatch(ifMatch, etag);
      touched(plan);
      const section = { name, text: body.text, audience: body.audience, etag: nextEtag(etag) };
      plan.sections = [...plan.sections.filter((one) => one.name !== name), section];
      return section;
    })
    .on('POST', '/plans/:owner/goals', ({ params, body }) => {
      const plan = planOf(world, params['owner']!);
      const made: Goal = { status: 'planned', support: [], reason: null, verdict: null, verdictEtag: '0', progress: [], ...body, id: newId('goal'), etag: '"1"' };
      plan.goals.push(made);
      touched(plan);
      return made;
    })
    .on('PUT', '/plans/:owner/goals/:goal', ({ params, body, ifMatch }) => {
      const plan = planOf(world, params['owner']!);
      const goal = goalOf(plan, params['goal']!);
      checkMatch(ifMatch, goal.etag);
      if (body.status === 'dropped' && !body.reason?.trim()) throw new Refusal(400, 'invalid', [{ pointer: '/reason', code: 'reason-needed', params: {}, detail: '' }]);
      touched(plan);
      return Object.assign(goal, body, { etag: nextEtag(goal.etag) });
    })
    .on('PUT', '/plans/:owner/goal-order', ({ params, body, ifMatch }) => {
      const plan = planOf(world, params['owner']!);
      checkMatch(ifMatch, `"${plan.orderEtag}"`);
      const named = (body.goals as string[]).flatMap((id) => plan.goals.filter((goal) => goal.id === id));
      plan.goals = [...named, ...plan.goals.filter((goal) => !named.includes(goal))];
      plan.orderEtag = String(Number(plan.orderEtag) + 1);
      if (plan.sharedNumber) touched(plan);
      return { goals: plan.goals.map(({ id }) => id), etag: plan.orderEtag };
    })
    .on('PUT', '/plans/:owner/hints/:hint', ({ params }) => {
      const plan = planOf(world, params['owner']!);
      plan.hintsSeen = [...plan.hintsSeen, params['hint']!];
    })
    .on('PUT', '/plans/:owner/goals/:goal/restoration', ({ params, body, ifMatch }) => {
      const plan = planOf(world, params['owner']!);
      const gone = world.deleted.get(params['goal']!);
      if (!gone) throw new Refusal(404, 'not-found');
      touched(plan);
      plan.goals = [...plan.goals, { ...gone, ...body, etag: nextEtag(ifMatch!) }];
      return plan.goals.at(-1);
    })
    .on('DELETE', '/plans/:owner/goals/:goal', ({ params, ifMatch }) => {
      const plan = planOf(world, params['owner']!);
      const goal = goalOf(plan, params['goal']!);
      checkMatch(ifMatch, goal.etag);
      world.deleted.set(goal.id, goal);
      plan.goals = plan.goals.filter(({ id }) => id !== params['goal']);
      touched(plan);
    })
    .on('POST', '/plans/:owner/goals/:goal/progress', ({ params, body }) => {
      const note = { id: newId('progress'), on: body.on, note: body.note, value: body.value ?? null, recordedAt: world.now().toISOString() };
      goalOf(planOf(world, params['owner']!), params['goal']!).progress.push(note);
      return note;
    });
}

/** The goals that stand above one that they stood below: right where goals were moved up, which is enough here. */
function movedBetween(before: readonly Pick<Goal, 'id'>[], now: readonly Pick<Goal, 'id' | 'horizon'>[]): MovedGoal[] {
  const place = (id: string) => before.findIndex((one) => one.id === id);
  return now.flatMap((goal) => {
    const here = now.filter(({ horizon }) => horizon === goal.horizon);
    const at = here.indexOf(goal);
    const overtakes = here.slice(at + 1).some(({ id }) => place(id) >= 0 && place(id) < place(goal.id));
    return overtakes ? [{ goal: goal.id, horizon: goal.horizon, after: here[at - 1]?.id ?? null }] : [];
  });
}

function sharing(routes: Routes, world: World) {
  routes
    .on('GET', '/plans/:owner/sharing', ({ params }) => {
      const plan = planOf(world, params['owner']!);
      const before = world.shared.get(plan.owner);
      const now = visibleOf(plan, world.roleAims.get(plan.owner), 0, '');
      const known = new Set(before?.goals.map(({ id }) => id));
      const moved = before === undefined ? [] : movedBetween(before.goals, now.goals);
      const ordered = moved.length > 0;
      return {
        added: now.goals.filter(({ id }) => !known.has(id)).map(({ id }) => `goal/${id}`),
        changed: [
          ...(ordered ? ['order'] : []),
          ...(before && plan.changes && !ordered ? ['section/vision'] : []),
          ...(before && JSON.stringify(before.role?.sketch) !== JSON.stringify(now.role?.sketch) ? ['role'] : []),
        ],
        removed: [],
        moved,
      };
    })
    .on('POST', '/plans/:owner/shares', ({ params, body }) => {
      const plan = planOf(world, params['owner']!);
      if (!plan.sharedNumber && body.with && body.with !== world.people.get(plan.owner)?.manager) throw new Refusal(409, 'another-manager');
      const number = (plan.sharedNumber ?? 0) + 1;
      const sharedAt = world.now().toISOString();
      if (!plan.sharedNumber) plan.seenBy = world.people.get(plan.owner)?.manager ?? null;
      Object.assign(plan, { sharedNumber: number, sharedAt, changes: 0, state: 'shared' });
      world.shared.set(plan.owner, visibleOf(plan, world.roleAims.get(plan.owner), number, sharedAt));
      return { number, sharedAt };
    })
    .on('GET', '/plans/:owner/readers', ({ params }) => ({ readers: world.readers.get(params['owner']!) ?? [] }))
    .on('PUT', '/plans/:owner/readers/:reader', ({ params, body }) => {
      const until = body.until ? `${body.until}T22:00:00Z` : null;
      const others = world.readers.get(params['owner']!)?.filter(({ reader }) => reader !== params['reader']) ?? [];
      world.readers.set(params['owner']!, [...others, { reader: params['reader']!, from: world.now().toISOString(), until }]);
    })
    .on('DELETE', '/plans/:owner/readers/:reader', ({ params }) => {
      world.readers.set(params['owner']!, world.readers.get(params['owner']!)?.filter(({ reader }) => reader !== params['reader']) ?? []);
    })
    .on('PUT', '/plans/:owner/rest', ({ params, body }) => void (planOf(world, params['owner']!).restsUntil = body.until))
    .on('DELETE', '/plans/:owner/rest', ({ params }) => void (planOf(world, params['owner']!).restsUntil = null))
    .on('GET', '/plans/:owner/handover', ({ params, query }) => {
      const shared = world.shared.get(params['owner']!);
      if (!shared) throw new Refusal(409, 'nothing-to-share');
      const without = query.get('without')?.split(',') ?? [];
      const parts = [...partsOf(shared)];
      const to = query.get('to') ?? world.people.get(shared.owner)?.manager;
      return { to, number: shared.number, parts, whole: false, plan: withoutParts(shared, without) };
    })
    .on('POST', '/plans/:owner/handover', ({ params, body }) => {
      const plan = planOf(world, params['owner']!);
      const shared = world.shared.get(plan.owner)!;
      if (body.number !== shared.number) throw new Refusal(412, 'changed-meanwhile');
      const left = partsOf(shared).filter((part) => !(body.parts as string[]).includes(part));
      for (const goal of plan.goals) if (left.includes(`goal/${goal.id}`)) goal.audience = 'only-me';
      for (const section of plan.sections) if (left.includes(`section/${section.name}`)) section.audience = 'only-me';
      world.shared.set(plan.owner, withoutParts(shared, left));
      plan.seenBy = body.to;
    })
    .on('GET', '/plans/:owner/readings', ({ params }) => ({ readings: world.readings.get(params['owner']!) ?? [] }));
}

function reading(routes: Routes, world: World) {
  routes
    .on('GET', '/plans/:owner/shared', ({ person, params, query }) => {
      const owner = params['owner']!;
      if (query.get('preview')) return visibleOf(planOf(world, owner), world.roleAims.get(owner), (planOf(world, owner).sharedNumber ?? 0) + 1, world.now().toISOString());
      const shared = mayRead(world, person, owner);
      if (person !== owner) {
        const day = world.now().toISOString().slice(0, 10);
        const readings = world.readings.get(owner) ?? [];
        const now = { reader: person, role: shared.readAs, day, what: 'plan', sharedAt: shared.sharedAt } as const;
        if (!readings.some((one) => one.day === day)) world.readings.set(owner, [now, ...readings]);
      }
      return { ...shared, restsUntil: restingUntil(world, owner) };
    })
    .on('PUT', '/plans/:owner/goals/:goal/support/:ask/decision', ({ person, params, body, ifMatch }) => {
      mayRead(world, person, params['owner']!);
      const seen = asksOf(world, params).at(-1)?.decisionEtag ?? '0';
      checkMatch(ifMatch, `"${seen}"`);
      const decisionEtag = String(Number(seen) + 1);
      const decision = { keptOn: null, earlier: [], holds: true, by: person, at: world.now().toISOString(), reason: '', ...body };
      for (const ask of asksOf(world, params)) Object.assign(ask, { decision, decisionEtag });
    })
    .on('PUT', '/plans/:owner/goals/:goal/support/:ask/kept', ({ params, body }) => {
      const keptOn = body.kept ? world.now().toISOString().slice(0, 10) : null;
      for (const ask of asksOf(world, params)) if (ask.decision) ask.decision = { ...ask.decision, keptOn };
    })
    .on('PUT', '/plans/:owner/agreement-request', ({ params }) => {
      planOf(world, params['owner']!).agreementAskedAt = world.now().toISOString();
    })
    .on('PUT', '/plans/:owner/goals/:goal/verdict', ({ person, params, body, ifMatch }) => {
      const shared = mayRead(world, person, params['owner']!);
      const known = shared.goals.find(({ id }) => id === params['goal']);
      checkMatch(ifMatch, `"${known?.verdictEtag ?? 0}"`);
      const verdictEtag = String(Number(known?.verdictEtag ?? 0) + 1);
      const verdict = { verdict: body.verdict, because: body.because ?? '', at: world.now().toISOString(), by: person, holds: true };
      for (const goal of [...shared.goals, ...planOf(world, params['owner']!).goals]) {
        if (goal.id === params['goal']) Object.assign(goal, { verdict, verdictEtag });
      }
    });
}

function wantsOf(shared: SharedPlan): Report['wants'] {
  const [goal] = shared.goals.filter(({ status }) => status === 'planned' || status === 'active').sort((a, b) => a.target.localeCompare(b.target));
  const vision = shared.sections.find(({ name }) => name === 'vision')?.text.split('\n')[0];
  return goal || vision ? { goal: goal ? { goal: goal.id, title: goal.title, target: goal.target } : null, vision: vision || null } : null;
}

/** What was granted to somebody and not kept yet, and the steps that are their manager's. */
function promisedTo(shared: SharedPlan | undefined): Waiting[] {
  const goals = shared?.goals.filter(({ status }) => status === 'planned' || status === 'active') ?? [];
  return goals.flatMap(({ id, support, steps }) => [
    ...support
      .filter(({ decision }) => decision?.answer === 'granted' && !decision.keptOn)
      .map(({ what, decision }) => ({ kind: 'promise-to-keep', id, since: decision!.at, due: decision!.on ?? null, what })),
    ...steps.filter(({ owner, done }) => owner === 'manager' && !done).map(({ what, by }) => ({ kind: 'step-to-take', id, due: by ?? null, what })),
  ]);
}

function report(world: World, manager: string, id: string): Report {
  const one = world.people.get(id)!;
  const shared = world.plans.get(id)?.seenBy === manager ? world.shared.get(id) : undefined;
  const talks = [...world.conversations.values()].filter((talk) => talk.employee === id && talk.partner === manager);
  const waits: Waiting[] = talks.filter(({ state, proposedBy }) => state === 'proposed' && proposedBy === id).map((talk) => ({ kind: 'proposal-to-answer', id: talk.id, since: talk.createdAt }));
  const rests = id === 'emre' || restingUntil(world, id) !== null;
  const open = rests ? 0 : shared?.goals.filter(({ verdict }) => !verdict).length ?? 0;
  if (open) waits.push({ kind: 'verdicts-awaited', id, since: shared!.sharedAt });
  if (!rests) waits.push(...promisedTo(shared));
  const count = (horizon: string) => shared?.goals.filter((goal) => goal.horizon === horizon).length ?? 0;
  return {
    person: id,
    name: one.name,
    title: one.title,
    sharedNumber: shared?.number ?? 0,
    planState: rests ? 'resting' : shared ? (shared.state === 'agreed' ? 'agreed' : 'shared') : id === 'dmitri' ? 'not-handed-over' : 'none',
    sharedAt: shared?.sharedAt ?? null,
    wants: shared ? wantsOf(shared) : null,
    goals: { near: count('near'), mid: count('mid'), long: count('long') },
    verdictsAwaited: open,
    supportAwaited: 0,
    promises: [],
    lastTalk: talks.find(({ heldAt }) => heldAt)?.heldAt ?? null,
    nextTalk: talks.find(({ state }) => state === 'scheduled')?.scheduledAt ?? null,
    nextCheckIn: [...world.checkIns.values()].find(({ employee }) => employee === id)?.due ?? null,
    waitsForMe: waits,
  };
}

function overview(routes: Routes, world: World) {
  routes
    .on('GET', '/team', ({ person }) => {
      const reports = reportsOf(world, person).map(({ id }) => report(world, person, id));
      reports.sort((a, b) => b.waitsForMe.length - a.waitsForMe.length || a.name.localeCompare(b.name));
      return { reports, teamsBelow: reports.some(({ person: one }) => reportsOf(world, one).length > 0) };
    })
    .on('GET', '/team/people', ({ person }) => ({ people: reportsOf(world, person).map(({ id, name, title, department }) => ({ id, name, title, department, active: true })) }))
    .on('GET', '/team/below', ({ person }) =>
      person === 'ingrid'
        ? { people: 34, managers: 5, figures: { shared: { count: 21 }, agreed: { count: 12 }, talked: { word: 'most' }, next: { count: 9 } } }
        : { people: 0, managers: 0, figures: null },
    )
    .on('GET', '/plans/shared-with-me', ({ person }) => ({
      plans: [...world.readers].flatMap(([owner, list]) =>
        world.shared.has(owner) ? list.filter(({ reader }) => reader === person).map(({ from, until }) => ({ owner, from, until })) : [],
      ),
    }))
    .on('GET', '/plans/waiting', ({ person }) => {
      const items: Waiting[] = [];
      if (restingUntil(world, person)) return { items };
      const plan = world.plans.get(person);
      if (!plan && world.people.get(person)?.manager) items.push({ kind: 'plan-to-start', about: person });
      const now = world.now().toISOString().slice(0, 10);
      const overdue = plan?.goals.filter((goal) => ['planned', 'active'].includes(goal.status) && goal.target < now.slice(0, goal.target.length));
      if (overdue?.length) items.push({ kind: 'goal-date-passed', about: person, count: overdue.length });
      for (const [owner, list] of world.readers) {
        if (list.some(({ reader }) => reader === person)) items.push({ kind: 'plan-to-read', about: owner });
      }
      const moved = plan?.sharedNumber && plan.seenBy !== world.people.get(person)?.manager;
      if (moved) items.push({ kind: 'plan-to-hand-over', about: person });
      else if (plan?.sharedNumber && plan.changes) items.push({ kind: 'changes-to-share', about: person, since: plan.sharedAt ?? null });
      for (const { id } of reportsOf(world, person)) {
        if (!restingUntil(world, id) && world.plans.get(id)?.seenBy === person && world.shared.get(id)?.goals.some(({ verdict }) => !verdict)) items.push({ kind: 'verdicts-awaited', about: id, id });
      }
      return { items };
    });
}

export function plans(routes: Routes, world: World) {
  overview(routes, world);
  writing(routes, world);
  sharing(routes, world);
  reading(routes, world);
}
