import { AuditEntry, JournalHead, JournalLine } from '../../kernel/audit/audit-entry.entity.ts';
import { ChangeEvent } from '../../kernel/feed/change-event.entity.ts';
import { IdempotencyRecord } from '../../kernel/write/idempotency-record.entity.ts';
import { RateWindow } from '../../kernel/limits/rate-window.entity.ts';
import { modules } from '../modules.ts';

/** Every table of the product. */
export const entities = [AuditEntry, JournalHead, JournalLine, ChangeEvent, IdempotencyRecord, RateWindow, ...modules.flatMap((module) => module.entities)];
