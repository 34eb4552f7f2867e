import type { EntityManager } from '@mikro-orm/postgresql';
import { OfficeKind } from '../people/index.ts';
import { AddresseeRule } from './addressee-rule.entity.ts';
import { IssuingUnit } from './issuing-unit.entity.ts';

/** Whom report R3 says a confirmed directive goes to: every province, not those that were present. */
const allProvinces = {
  code: 'ALL_PROVINCES',
  version: 1,
  effectiveFrom: '2014-03-21',
  addressees: 'معاونان محترم امور اجتماعی بهزیستی استان‌های سراسر کشور',
  addresseesEn: 'The deputies for social affairs of all provinces',
  copies: ['مدیران کل محترم بهزیستی استان‌ها'],
  rule: { to: { kind: OfficeKind.PROVINCIAL_DEPUTY }, copies: [{ kind: OfficeKind.DIRECTOR_GENERAL }] },
};

/** Letters of the social deputy's office carry the code 700; how they are numbered in full is not public. */
const socialAffairs = {
  code: '700',
  name: 'معاونت امور اجتماعی',
  nameEn: 'Office of the deputy for social affairs',
  numberPattern: '{serial}/{yy}/{unit}',
  signatoryKind: OfficeKind.DEPUTY_SOCIAL_AFFAIRS,
  isSample: true,
};

/** The rules that publishing starts from, where there are none. */
export const loadPublicationRules = async (em: EntityManager): Promise<void> => {
  if ((await em.count(AddresseeRule, {})) === 0) em.create(AddresseeRule, allProvinces);
  if ((await em.count(IssuingUnit, {})) === 0) em.create(IssuingUnit, socialAffairs);
  await em.flush();
};
