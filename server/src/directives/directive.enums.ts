import { registerEnumType } from 'type-graphql';

export enum DirectiveKind {
  DIRECTIVE = 'DIRECTIVE',
  REGULATION = 'REGULATION',
  PROCEDURE = 'PROCEDURE',
  CIRCULAR = 'CIRCULAR',
  AMENDMENT = 'AMENDMENT',
  GUIDE = 'GUIDE',
}

export enum DirectiveState {
  DRAFT = 'DRAFT',
  IN_REVIEW = 'IN_REVIEW',
  CONFIRMED = 'CONFIRMED',
  PUBLISHED = 'PUBLISHED',
  SUPERSEDED = 'SUPERSEDED',
  REPEALED = 'REPEALED',
}

export enum Classification {
  NORMAL = 'NORMAL',
  CONFIDENTIAL = 'CONFIDENTIAL',
  SECRET = 'SECRET',
  TOP_SECRET = 'TOP_SECRET',
}

export enum Urgency {
  NORMAL = 'NORMAL',
  URGENT = 'URGENT',
  VERY_URGENT = 'VERY_URGENT',
  IMMEDIATE = 'IMMEDIATE',
}

registerEnumType(DirectiveKind, {
  name: 'DirectiveKind',
  description: 'Kind of a text (نوع متن).',
  valuesConfig: {
    DIRECTIVE: { description: 'Executive rules for the units of the organization (دستورالعمل).' },
    REGULATION: { description: 'Regulation of the competent authority (آیین‌نامه).' },
    PROCEDURE: { description: 'How a thing is done, beside or below a directive (شیوه‌نامه).' },
    CIRCULAR: { description: 'General instruction to all units (بخشنامه).' },
    AMENDMENT: { description: 'Amendment of an earlier text (اصلاحیه).' },
    GUIDE: { description: 'Guide (راهنما).' },
  },
});

registerEnumType(DirectiveState, {
  name: 'DirectiveState',
  description: 'Where a directive stands on its road (وضعیت دستورالعمل).',
  valuesConfig: {
    DRAFT: { description: 'Being drafted (پیش‌نویس).' },
    IN_REVIEW: { description: 'Under review by the councils; still being edited (در بررسی).' },
    CONFIRMED: { description: 'Confirmed by the confirming council, not yet published (تأییدشده).' },
    PUBLISHED: { description: 'Published to its addressees (ابلاغ‌شده).' },
    SUPERSEDED: { description: 'Replaced by a later directive (جایگزین‌شده).' },
    REPEALED: { description: 'Repealed (لغوشده).' },
  },
});

registerEnumType(Classification, {
  name: 'Classification',
  description: 'Classification of a text (طبقه‌بندی). SECRET and above are known so that they can be refused with a reason.',
  valuesConfig: {
    NORMAL: { description: 'Normal (عادی).' },
    CONFIDENTIAL: { description: 'Confidential (محرمانه).' },
    SECRET: { description: 'Secret (سری); refused, it does not belong in this system.' },
    TOP_SECRET: { description: 'Top secret (به‌کلی سری); refused, it does not belong in this system.' },
  },
});

registerEnumType(Urgency, {
  name: 'Urgency',
  description: 'Urgency (فوریت).',
  valuesConfig: {
    NORMAL: { description: 'Normal (عادی).' },
    URGENT: { description: 'Urgent (فوری).' },
    VERY_URGENT: { description: 'Very urgent (خیلی فوری).' },
    IMMEDIATE: { description: 'Immediate (آنی).' },
  },
});
