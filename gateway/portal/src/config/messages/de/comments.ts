import type { Texts } from '../texts';
import type { comments as english } from '../en/comments';

export const comments: Texts<typeof english> = {
  comments: {
    about: 'Anmerkungen zu {{title}}',
    add: 'Anmerken',
    new: 'Anmerkung zu {{title}}',
    hint: 'Lesen nur Sie beide.',
    send: 'Anmerken',
    missing: 'Schreiben Sie zuerst ein paar Worte.',
    me: 'Ich',
    answer: 'Antworten',
    change: 'Ändern',
    changed: 'geändert',
    remove: 'Zurücknehmen',
    gone: 'Wurde zurückgenommen.',
    resolve: 'Erledigt',
    resolved: 'Erledigt. Hier bleibt es lesbar.',
    resolvedCount_one: 'Eine erledigte Anmerkung',
    resolvedCount_other: '{{count}} erledigte Anmerkungen',
    reopen: 'Wieder öffnen',
    opened: 'Wieder offen.',
    take: 'Ins Gespräch',
    taken: 'Für das nächste Gespräch vorgemerkt.',
    forTalk: 'Für das nächste Gespräch.',
    waits: 'Wartet auf Ihre Antwort.',
    plan: 'Der Plan im Ganzen',
    open: 'Im Plan lesen',
    talkTitle: 'Für dieses Gespräch vorgemerkt',
    talkHint: 'Was Sie beide aus dem Plan in dieses Gespräch mitnehmen wollten.',
  },
};
