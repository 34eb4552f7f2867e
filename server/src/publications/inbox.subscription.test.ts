import { afterAll, beforeAll, expect, test } from 'vitest';
import { people, type Loose, type Shora, startShora, type User } from '../../test/shora.ts';
import { subscribe } from '../../test/subscriber.ts';
import { confirmed, councilMembers } from '../confirmations/confirmation.story.ts';
import { publish, received, send } from './publication.story.ts';

let shora: Shora;
let secretary: User;
beforeAll(async () => {
  shora = await startShora();
  secretary = await shora.signIn(people.secretary, 'دبیرخانه');
});
afterAll(() => shora.close());

const listening = 'subscription { inboxChanged { kind directive { title } } }';
const kinds = (events: Loose[]): string[] => events.map(({ data }) => data.inboxChanged.kind);
const settled = () => new Promise((resolve) => setTimeout(resolve, 700));

test('an office hears of what reaches it, and of nothing that happens to another', async () => {
  const [isfahan, yazd] = [await shora.signIn(people.deputy(people.isfahan)), await shora.signIn(people.deputy('21'))];
  const { id } = await confirmed(secretary, await councilMembers(shora, 7), { title: 'برای همه' });
  const [here, there, above] = [subscribe(shora, isfahan, listening), subscribe(shora, yazd, listening), subscribe(shora, secretary, listening)];
  await settled();
  await publish(secretary, id);
  await expect.poll(() => kinds(here.events).toSorted(), { timeout: 2_000 }).toEqual(['INBOX', 'WORK_LIST']);
  expect(here.events.find(({ data }) => data.inboxChanged.kind === 'INBOX')).toMatchObject({ data: { inboxChanged: { kind: 'INBOX', directive: { title: 'برای همه' } } } });
  const heardThere = there.events.length;
  await send(isfahan, 'acknowledgeDirective', { deliveryId: (await received(isfahan, id)).id });
  await expect.poll(() => kinds(above.events), { timeout: 2_000 }).toContain('BOARD');
  expect(kinds(here.events)).toHaveLength(4);
  expect(there.events).toHaveLength(heardThere);
  for (const { stop } of [here, there, above]) stop();
});

test('whoever is not signed in hears nothing', async () => {
  const visitor = subscribe(shora, shora.visitor(), listening);
  await visitor.ended;
  expect(visitor.events).toMatchObject([{ errors: [{ extensions: { code: 'NOT_SIGNED_IN' } }] }]);
});
