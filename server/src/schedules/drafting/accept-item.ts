import { localId } from '../../kernel/global-id.ts';
import { compactKey } from '../../kernel/persian/search-key.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import { acceptLine, acceptText } from '../../kernel/write/accept-text.ts';
import type { Act } from '../../kernel/write/command.ts';
import { Office } from '../../people/index.ts';
import { Province } from '../../territories/index.ts';
import type { ItemFieldsInput } from '../schedule.inputs.ts';
import { refuse } from '../schedule.refusals.ts';

const limits = { title: 300, description: 4_000, budgetLine: 100 } as const;

export interface AcceptedFields {
  title: string;
  description: string;
  weight: number;
  ownerOffice: string | null;
  provinceIds: string[];
  budgetLine: string | null;
  budget: string | null;
}

const acceptWeight = (weight: number, path: readonly string[]): number =>
  Number.isInteger(weight) && weight >= 0 && weight <= 100 ? weight : refuse('WEIGHT_OUT_OF_RANGE', { path });

const acceptOwner = async ({ em }: Pick<Act, 'em'>, globalId: string, path: readonly string[]): Promise<string> => {
  const id = localId('Office', globalId);
  return id !== null && (await em.count(Office, { id })) > 0 ? id : refuseCommon('NOT_FOUND', { path });
};

const acceptProvinces = async ({ em }: Pick<Act, 'em'>, globalIds: readonly string[], path: readonly string[]): Promise<string[]> => {
  const ids = [...new Set(globalIds.map((one, at) => localId('Province', one) ?? refuseCommon('NOT_FOUND', { path: [...path, String(at)] })))];
  return ids.length === (ids.length === 0 ? 0 : await em.count(Province, { id: { $in: ids } })) ? ids : refuseCommon('NOT_FOUND', { path });
};

/** What the caller says of an item, as it is stored; only what was given. A title, once there, is never cleared. */
export const acceptFields = async (act: Pick<Act, 'em'>, input: ItemFieldsInput, path: readonly string[]): Promise<Partial<AcceptedFields>> => {
  const at = (field: string): string[] => [...path, field];
  const { title, description, weight, ownerOfficeId, provinceIds, budgetLine, budget } = input;
  const fields: Partial<AcceptedFields> = {};
  if (title !== undefined) fields.title = acceptLine(title ?? '', { path: at('title'), limit: limits.title });
  if (description !== undefined) {
    fields.description = acceptText(description ?? '', { path: at('description'), limit: limits.description, mayBeEmpty: true });
  }
  if (weight !== undefined) fields.weight = acceptWeight(weight ?? 0, at('weight'));
  if (ownerOfficeId !== undefined) fields.ownerOffice = ownerOfficeId === null ? null : await acceptOwner(act, ownerOfficeId, at('ownerOfficeId'));
  if (provinceIds !== undefined) fields.provinceIds = await acceptProvinces(act, provinceIds ?? [], at('provinceIds'));
  if (budgetLine !== undefined) {
    fields.budgetLine = acceptLine(budgetLine ?? '', { path: at('budgetLine'), limit: limits.budgetLine, mayBeEmpty: true }) || null;
  }
  if (budget !== undefined) fields.budget = budget;
  return fields;
};

/** The key by which an item is found. */
export const itemSearchKey = (title: string, budgetLine: string | null | undefined): string =>
  compactKey([title, budgetLine].filter(Boolean).join(' '));
