import { FindProvincesDocument } from '../gql/people/graphql.ts';
import { civilDate } from '../kernel/jalali.ts';
import { inLanguage } from '../kernel/language.ts';
import { request } from '../kernel/request.ts';

export interface FoundProvince {
  readonly key: string;
  /** The province of today. */
  readonly id: string;
  readonly label: string;
  readonly detail: string | null;
}

const most = 4;

/** Provinces by any name they ever had; one of the past is told with its end and leads to each of its heirs. */
export async function findProvinces(text: string, signal: AbortSignal): Promise<FoundProvince[]> {
  if (!text.trim()) return [];
  const { provinces } = await request(FindProvincesDocument, { text, first: most }, signal);
  return provinces.nodes.flatMap(({ id, name, nameEn, validTo, heirs }) =>
    heirs.map(({ province, since }): FoundProvince => {
      const heir = inLanguage(province.name, province.nameEn);
      const label = inLanguage(name, nameEn);
      if (!validTo) return { key: id, id: province.id, label, detail: null };
      return { key: `${id} ${province.id}`, id: province.id, label, detail: `${heir} · ${civilDate(since ?? validTo)}` };
    }),
  );
}
