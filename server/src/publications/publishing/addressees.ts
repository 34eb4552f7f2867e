import type { Directive } from '../../directives/index.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Act } from '../../kernel/write/command.ts';
import { Office, OfficeKind } from '../../people/index.ts';
import { Province } from '../../territories/index.ts';
import { AddresseeRule } from '../addressee-rule.entity.ts';
import { DeliveryKind } from '../delivery.entity.ts';
import { provinceWithoutOffice, unmet } from '../publication.refusals.ts';

export interface Addressee {
  readonly office: Office;
  readonly province: Province;
  readonly kind: DeliveryKind;
}

export interface Addressees {
  readonly rule: AddresseeRule;
  readonly all: readonly Addressee[];
}

const ruleOf = async ({ em, today }: Act, directive: Directive): Promise<AddresseeRule> => {
  const { workflow } = await em.populate(directive, ['workflow']);
  const [rule] = await em.find(
    AddresseeRule,
    { code: workflow.road.publishedTo, effectiveFrom: { $lte: today } },
    { orderBy: { version: 'desc' }, limit: 1 },
  );
  return rule ?? refuseCommon('NOT_NOW', { unmet: [unmet('NO_ADDRESSEE_RULE')] });
};

const officesOf = ({ em, today }: Act, kind: keyof typeof OfficeKind): Promise<Office[]> =>
  em.find(Office, { kind: OfficeKind[kind], province: { $ne: null }, $or: [{ validTo: null }, { validTo: { $gt: today } }] });

/** The rule resolved to the offices of today, in every province that exists today, whoever was present anywhere. */
export const resolveAddressees = async (act: Act, directive: Directive): Promise<Addressees> => {
  const { em, today } = act;
  const rule = await ruleOf(act, directive);
  const existing = { $and: [{ $or: [{ validTo: null }, { validTo: { $gt: today } }] }, { $or: [{ validFrom: null }, { validFrom: { $lte: today } }] }] };
  const provinces = await em.find(Province, existing, { orderBy: { sortKey: 'asc' } });
  const resolve = async (kind: keyof typeof OfficeKind, as: DeliveryKind): Promise<Addressee[]> => {
    const offices = await officesOf(act, kind);
    return provinces.flatMap((province) =>
      offices.filter((office) => office.province?.id === province.id).map((office) => ({ office, province, kind: as })),
    );
  };
  const originals = await resolve(rule.rule.to.kind, DeliveryKind.ORIGINAL);
  const reached = new Set(originals.map(({ province }) => province.id));
  const missing = provinces.filter(({ id }) => !reached.has(id));
  if (missing.length > 0) refuseCommon('NOT_NOW', { unmet: missing.map(provinceWithoutOffice) });
  const copies = await Promise.all(rule.rule.copies.map(({ kind }) => resolve(kind, DeliveryKind.COPY)));
  return { rule, all: [...originals, ...copies.flat()] };
};
