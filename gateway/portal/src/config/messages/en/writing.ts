export const writing = {
  room: {
    left_one: '{{number}} character left',
    left_other: '{{number}} characters left',
    over_one: '{{number}} character too many: there is room for {{most}}. Nothing is lost; it goes on once it is shorter.',
    over_other: '{{number}} characters too many: there is room for {{most}}. Nothing is lost; it goes on once it is shorter.',
    lineOver_one: 'Line {{line}} is {{number}} character too long: there is room for {{most}} in a line. Nothing is lost.',
    lineOver_other: 'Line {{line}} is {{number}} characters too long: there is room for {{most}} in a line. Nothing is lost.',
    notSaved: 'Not saved yet: a text is too long. It stays on this device.',
  },
  version: {
    reason: 'Why dropped or paused',
    period: 'When',
    linked: 'What it helped with',
    keepMine: 'Keep mine',
    notReady: 'I am not ready yet',
  },
  undo: {
    ask: 'What would help is removed: “{{what}}”.',
    figure: 'The figure “{{what}}” is removed.',
    comment: 'Taken away: “{{text}}”',
    note: 'The note “{{text}}” is deleted.',
    accomplishmentBack: '“{{title}}” is back, for you alone.',
  },
} as const;
