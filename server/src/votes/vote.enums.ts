import { registerEnumType } from 'type-graphql';

export enum VoteMethod {
  CONSENT = 'CONSENT',
  HANDS = 'HANDS',
  NAMED = 'NAMED',
  SECRET = 'SECRET',
}

registerEnumType(VoteMethod, {
  name: 'VoteMethod',
  description: 'How a vote is taken (شیوهٔ رأی‌گیری).',
  valuesConfig: {
    CONSENT: { description: 'In writing, between meetings, until a deadline (رأی‌گیری کتبی).' },
    HANDS: { description: 'By show of hands; the secretary records the counts (بلند کردن دست).' },
    NAMED: { description: 'By name: what each seat said is on record (رأی علنی با نام).' },
    SECRET: { description: 'Secret: who voted is on record, what they said is nowhere (رأی مخفی).' },
  },
});

export enum VoteState {
  OPEN = 'OPEN',
  CARRIED = 'CARRIED',
  REJECTED = 'REJECTED',
  LAPSED = 'LAPSED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(VoteState, {
  name: 'VoteState',
  description: 'Where a vote stands (وضعیت رأی‌گیری).',
  valuesConfig: {
    OPEN: { description: 'It is being taken (باز).' },
    CARRIED: { description: 'The majority agreed (تصویب‌شده).' },
    REJECTED: { description: 'It ended without the majority (تصویب‌نشده).' },
    LAPSED: { description: 'It ended without a result; `lapse` says why (بی‌نتیجه).' },
    WITHDRAWN: { description: 'The motion was withdrawn (پس‌گرفته).' },
  },
});

export enum VoteLapse {
  QUORUM_LOST = 'QUORUM_LOST',
  TIE = 'TIE',
  TOO_FEW_BALLOTS = 'TOO_FEW_BALLOTS',
  SUBJECT_RETURNED = 'SUBJECT_RETURNED',
}

registerEnumType(VoteLapse, {
  name: 'VoteLapse',
  description: 'Why a vote ended without a result (علت بی‌نتیجه ماندن).',
  valuesConfig: {
    QUORUM_LOST: { description: 'The quorum was lost while it was open (از دست رفتن حد نصاب).' },
    TIE: { description: 'A tie, after which the by-law has it repeated (برابری آرا).' },
    TOO_FEW_BALLOTS: { description: 'Too few secret ballots to tell a result without telling who said what (کمی آرای مخفی).' },
    SUBJECT_RETURNED: { description: 'What it was about went back to those who make it (بازگشت موضوع).' },
  },
});

export enum VoteChoice {
  FOR = 'FOR',
  AGAINST = 'AGAINST',
  ABSTAIN = 'ABSTAIN',
}

registerEnumType(VoteChoice, {
  name: 'VoteChoice',
  description: 'What a seat says (رأی). A seat that is silent has said nothing.',
  valuesConfig: {
    FOR: { description: 'For (موافق).' },
    AGAINST: { description: 'Against (مخالف).' },
    ABSTAIN: { description: 'Neither (ممتنع).' },
  },
});

export enum SeatPresence {
  PRESENT = 'PRESENT',
  SUBSTITUTE = 'SUBSTITUTE',
  ABSENT = 'ABSENT',
  RECUSED = 'RECUSED',
}

registerEnumType(SeatPresence, {
  name: 'SeatPresence',
  description: 'Whether a seat was there when the vote opened (حضور کرسی).',
  valuesConfig: {
    PRESENT: { description: 'There (حاضر).' },
    SUBSTITUTE: { description: 'There through its substitute (حاضر با جانشین).' },
    ABSENT: { description: 'Not there (غایب).' },
    RECUSED: { description: 'There, and not taking part in this matter (کناره‌گرفته).' },
  },
});
