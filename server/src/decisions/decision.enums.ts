import { registerEnumType } from 'type-graphql';

export enum DecisionKind {
  RESOLUTION = 'RESOLUTION',
  ASSIGNMENT = 'ASSIGNMENT',
  RECOMMENDATION = 'RECOMMENDATION',
}

registerEnumType(DecisionKind, {
  name: 'DecisionKind',
  description: 'Kind of a decision (نوع مصوبه).',
  valuesConfig: {
    RESOLUTION: { description: 'What the council has resolved (تصمیم).' },
    ASSIGNMENT: { description: 'A task given to an office (تکلیف).' },
    RECOMMENDATION: { description: 'What the council recommends (توصیه).' },
  },
});

export enum DecisionState {
  OPEN = 'OPEN',
  IN_PROGRESS = 'IN_PROGRESS',
  DONE = 'DONE',
  REVOKED = 'REVOKED',
}

registerEnumType(DecisionState, {
  name: 'DecisionState',
  description: 'How far a decision was carried out (وضعیت مصوبه).',
  valuesConfig: {
    OPEN: { description: 'Nothing was reported yet (در انتظار اجرا).' },
    IN_PROGRESS: { description: 'Under way (در حال اجرا).' },
    DONE: { description: 'Carried out, with evidence (اجراشده).' },
    REVOKED: { description: 'Taken back by the council, with a reason (لغوشده).' },
  },
});
