import { localId } from '../../kernel/global-id.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import { acceptLine } from '../../kernel/write/accept-text.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { Province } from '../../territories/index.ts';
import { Office, OfficeKind } from '../office.entity.ts';
import { requireRegistrar } from '../people.policy.ts';
import { refuse } from '../people.refusals.ts';
import { registerKeys } from '../register-keys.ts';

export interface NewOffice {
  readonly kind: OfficeKind;
  readonly title: string;
  readonly titleEn: string;
  readonly provinceId?: string | null;
}

const longestTitle = 200;

/** Of these a province has one each: letters are addressed to them. */
const oncePerProvince: readonly OfficeKind[] = [OfficeKind.DIRECTOR_GENERAL, OfficeKind.PROVINCIAL_DEPUTY];

const provinceOf = async (act: Act, { kind, provinceId }: NewOffice): Promise<Province | null> => {
  const path = ['input', 'provinceId'];
  const isProvincial = oncePerProvince.includes(kind);
  if (!provinceId) return isProvincial ? refuse('PROVINCE_NEEDED', { path }) : null;
  if (!isProvincial && kind !== OfficeKind.EXPERT) return refuse('PROVINCE_NOT_WANTED', { path });
  const id = localId('Province', provinceId);
  return (id && (await act.em.findOne(Province, { id, validTo: null }))) || refuseCommon('NOT_FOUND', { path });
};

/** Makes an office. Seats, letters and work will belong to it, whoever holds it. */
export const createOffice: Command<NewOffice, { office: string }> = {
  name: 'createOffice',
  async run(act, input) {
    requireRegistrar(act.viewer);
    const province = await provinceOf(act, input);
    const { kind } = input;
    const standing = province && oncePerProvince.includes(kind) ? await act.em.findOne(Office, { kind, province, validTo: null }) : null;
    if (standing) refuse('OFFICE_EXISTS', { path: ['input', 'kind'], parameters: { title: standing.title } });
    const title = acceptLine(input.title, { path: ['input', 'title'], limit: longestTitle });
    const titleEn = acceptLine(input.titleEn, { path: ['input', 'titleEn'], limit: longestTitle });
    const office = act.em.create(Office, { kind, title, titleEn, province, ...registerKeys(title, titleEn) });
    act.audit({ act: 'createOffice', objectType: 'Office', objectId: office.id, after: { kind, title } });
    return { office: office.id };
  },
};
