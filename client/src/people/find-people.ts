import { FindOfficesDocument, FindPeopleDocument } from '../gql/people/graphql.ts';
import { localDigits } from '../kernel/digits.ts';
import { inLanguage } from '../kernel/language.ts';
import { request } from '../kernel/request.ts';

const most = 30;
const asked = (text: string): string | null => text.trim() || null;

/** Offices for a picker, by part of their title in any spelling. */
export async function findOffices(text: string, signal: AbortSignal) {
  const { offices } = await request(FindOfficesDocument, { text: asked(text), first: most }, signal);
  return offices.nodes.map(({ id, title, titleEn }) => ({ id, label: inLanguage(title, titleEn) }));
}

/** People for a picker, by part of their name in any spelling. */
export async function findPeople(text: string, signal: AbortSignal) {
  const { people } = await request(FindPeopleDocument, { text: asked(text), first: most }, signal);
  return people.nodes.map(({ id, name, personnelNumber }) => ({ id, label: name, detail: personnelNumber ? localDigits(personnelNumber) : null }));
}
