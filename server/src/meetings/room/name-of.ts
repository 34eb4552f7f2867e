import type { Act } from '../../kernel/write/command.ts';
import type { Invitee } from '../invitee.entity.ts';

/** Who it is, as a sentence of a refusal says it; the office must be loaded. */
export const nameOf = ({ language }: Act, { office, label }: Invitee): string =>
  (office ? (language === 'fa' ? office.title : office.titleEn) : label) ?? '';
