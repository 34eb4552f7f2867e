import { registerEnumType } from 'type-graphql';

export enum MeetingState {
  DRAFT = 'DRAFT',
  CALLED = 'CALLED',
  OPEN = 'OPEN',
  SUSPENDED = 'SUSPENDED',
  CLOSED = 'CLOSED',
  MINUTES_DRAFTED = 'MINUTES_DRAFTED',
  CONFIRMED = 'CONFIRMED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(MeetingState, {
  name: 'MeetingState',
  description: 'Where a meeting stands (وضعیت جلسه).',
  valuesConfig: {
    DRAFT: { description: 'Being planned; known to those who plan it (در دست برنامه‌ریزی).' },
    CALLED: { description: 'The invitees were called (دعوت‌شده).' },
    OPEN: { description: 'In session (در حال برگزاری).' },
    SUSPENDED: { description: 'Interrupted, e.g. until the next day (متوقف).' },
    CLOSED: { description: 'Over (پایان‌یافته).' },
    MINUTES_DRAFTED: { description: 'The minutes are written and wait for their signatures (صورت‌جلسه تنظیم‌شده).' },
    CONFIRMED: { description: 'The minutes are signed (صورت‌جلسه امضاشده).' },
    CANCELLED: { description: 'Called off before it began (لغوشده).' },
  },
});

export enum MeetingMode {
  PLACE = 'PLACE',
  ONLINE = 'ONLINE',
  BOTH = 'BOTH',
}

registerEnumType(MeetingMode, {
  name: 'MeetingMode',
  description: 'How people attend (شیوهٔ برگزاری).',
  valuesConfig: {
    PLACE: { description: 'At a place (حضوری).' },
    ONLINE: { description: 'Through a link (برخط).' },
    BOTH: { description: 'At a place or through a link (حضوری و برخط).' },
  },
});

export enum AgendaItemState {
  PENDING = 'PENDING',
  CURRENT = 'CURRENT',
  DONE = 'DONE',
  CARRIED_OVER = 'CARRIED_OVER',
}

registerEnumType(AgendaItemState, {
  name: 'AgendaItemState',
  description: 'How far an item of the agenda has come (وضعیت بند دستور).',
  valuesConfig: {
    PENDING: { description: 'Not yet taken up (در انتظار).' },
    CURRENT: { description: 'Taken up now (در حال بررسی).' },
    DONE: { description: 'Finished (پایان‌یافته).' },
    CARRIED_OVER: { description: 'Left to a later meeting (موکول به جلسهٔ بعد).' },
  },
});

export enum InviteeKind {
  SEAT = 'SEAT',
  GUEST = 'GUEST',
  UNSPECIFIED = 'UNSPECIFIED',
}

registerEnumType(InviteeKind, {
  name: 'InviteeKind',
  description: 'As what somebody is invited (نوع دعوت).',
  valuesConfig: {
    SEAT: { description: 'Holds a seat of the council (دارندهٔ کرسی).' },
    GUEST: { description: 'Invited beside the members; does not vote (مهمان).' },
    UNSPECIFIED: { description: 'Expected, but not named yet (نامشخص).' },
  },
});
