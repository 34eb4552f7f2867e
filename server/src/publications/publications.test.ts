import { execFileSync } from 'node:child_process';
import { createHash, verify } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newKey, people, type Loose, type Shora, startShora, type User } from '../../test/shora.ts';
import { confirmed, councilMembers, inRound } from '../confirmations/confirmation.story.ts';
import { act, draft, read, take } from '../directives/drafting.story.ts';
import { addDays } from '../kernel/jalali/civil-date.ts';
import { tehranDate } from '../kernel/jalali/tehran-time.ts';
import { systemSettings } from '../kernel/row-security.ts';
import { asSystem } from '../kernel/write/write-road.ts';
import { rotateSigningKey } from './signing/signing-keys.ts';
import { boardOf, inboxOf, publish, received, send } from './publication.story.ts';

let shora: Shora;
let secretary: User;
let members: User[];
let isfahan: User;
let delegate: User;
let yazd: User;
beforeAll(async () => {
  shora = await startShora();
  secretary = await shora.signIn(people.secretary, 'دبیرخانه');
  members = await councilMembers(shora, 7);
  isfahan = await shora.signIn(people.deputy(people.isfahan));
  delegate = await shora.signIn(people.delegateOfIsfahan);
  yazd = await shora.signIn(people.deputy('21'));
});
afterAll(() => shora.close());

const codes = (payload: Loose): string[] => payload.refusals.map(({ code }: Loose) => code);
const unmet = (payload: Loose): string[] => payload.refusals.flatMap((one: Loose) => one.unmet.map(({ code }: Loose) => code));

const published = async (more: object = {}, letter: object = {}): Promise<Loose> => {
  const { id } = await confirmed(secretary, members, more);
  const payload = await publish(secretary, id, letter);
  expect(payload.refusals).toEqual([]);
  return { id, ...payload };
};

const system = <T>(sql: string, parameters: unknown[] = []): Promise<T> =>
  shora.database.transaction(systemSettings, (em) => em.execute(sql, parameters) as Promise<T>);

const workOf = async (user: User, directiveId: string): Promise<string[]> =>
  (await user.ask('{ workList(first: 100) { nodes { kind directive { id } } } }')).workList.nodes
    .filter((one: Loose) => one.directive?.id === directiveId)
    .map((one: Loose) => one.kind);

describe('publishDirective', () => {
  test('goes to all 31 provinces, whoever was present, with a number, dates and a letter', async () => {
    const { id, directive, publication } = await published({}, {
      subject: 'برنامهٔ راهبردی ۱۳۹۴',
      attachments: ['متن دستورالعمل'],
      references: [{ kind: 'FURTHER_TO', number: '29112/88/700', date: '2009-11-02' }, { kind: 'IN_REPLY_TO', number: 'بدون شماره' }],
      furtherCopies: ['دفتر رئیس سازمان'],
    });
    expect(directive).toMatchObject({ state: 'PUBLISHED', number: publication.number });
    expect(publication.number).toMatch(/^\d+\/\d\d\/700$/);
    expect(publication).toMatchObject({
      version: 1, subject: 'برنامهٔ راهبردی ۱۳۹۴', attachments: ['متن دستورالعمل'],
      copies: ['مدیران کل محترم بهزیستی استان‌ها', 'دفتر رئیس سازمان'],
      signatoryName: 'حبیب‌الله مسعودی فرید', signatoryTitle: 'معاون امور اجتماعی سازمان بهزیستی کشور',
      references: [{ kind: 'FURTHER_TO', number: '29112/88/700', date: '2009-11-02' }, { kind: 'IN_REPLY_TO', number: 'بدون شماره', date: null }],
    });
    const board = await boardOf(secretary, id);
    expect(board.deliveryCounts).toEqual({ total: 31, delivered: 31, seen: 0, acknowledged: 0, overdue: 0 });
    expect(new Set(board.deliveries.nodes.map((one: Loose) => one.province.code)).size).toBe(31);
    expect((await boardOf(secretary, id, 'kind: COPY')).deliveries.totalCount).toBe(31);
    expect(await workOf(secretary, id)).toEqual([]);
    expect(await workOf(isfahan, id)).toEqual(['ACKNOWLEDGE']);
  });

  test('says before whom it will reach, and until when they have time', async () => {
    const { id } = await inRound(secretary, { urgency: 'VERY_URGENT' });
    const ask = async (): Promise<Loose> =>
      (await secretary.ask('query ($id: ID!) { directive(id: $id) { publicationPreview { addressees copies originalCount copyCount dueOn } } }', { id })).directive;
    expect((await ask()).publicationPreview).toEqual({
      addressees: 'معاونان محترم امور اجتماعی بهزیستی استان‌های سراسر کشور', copies: ['مدیران کل محترم بهزیستی استان‌ها'],
      originalCount: 31, copyCount: 31, dueOn: addDays(tehranDate(new Date()), 2),
    });
  });

  test('is refused with all that is unmet, and confirms nothing by halves', async () => {
    const { id } = await inRound(secretary);
    const early = await publish(secretary, id);
    expect(early.refusals[0]).toMatchObject({
      code: 'NOT_NOW', unmet: [{ code: 'NOT_CONFIRMED', message: 'شورا هنوز تأیید نکرده است: ۰ از ۱۳ کرسی؛ لازم: ۷.' }],
    });
    const { id: edited } = await confirmed(secretary, members);
    const { provisions } = await read(secretary, edited);
    const article = provisions.nodes.find((one: Loose) => one.citation === 'ماده ۲');
    await act(secretary, 'reviseProvision', { provisionId: article.id, expectedRevision: article.revision, source: 'متن دیگر' });
    expect(unmet(await publish(secretary, edited))).toEqual(['CONFIRM_AGAIN']);
    const { directive } = await draft(secretary);
    expect(codes(await publish(secretary, directive.id))).toEqual(['NOT_NOW']);
    expect(codes(await publish(members[0]!, edited))).toEqual(['NOT_ALLOWED']);
    expect(codes(await publish(yazd, edited))).toEqual(['NOT_FOUND']);
  });

  test('names the province that has nobody to receive it, and publishes to none', async () => {
    const { id } = await confirmed(secretary, members);
    await system(`update office set valid_to = current_date where kind = 'PROVINCIAL_DEPUTY' and province_id = (select id from province where code = 'IR-18')`);
    const { refusals } = await publish(secretary, id);
    await system(`update office set valid_to = null where kind = 'PROVINCIAL_DEPUTY'`);
    expect(refusals[0].unmet).toMatchObject([{ code: 'PROVINCE_WITHOUT_OFFICE', message: expect.stringMatching(/^استان .+ سمتی برای دریافت ندارد\.$/) }]);
    expect((await boardOf(secretary, id)).deliveryCounts).toBeNull();
  });

  test('gives one publication when it is sent twice, and refuses to publish again', async () => {
    const { id } = await confirmed(secretary, members);
    const { revision } = await read(secretary, id);
    const input = { idempotencyKey: newKey(), directiveId: id, expectedRevision: revision };
    const first = await send(secretary, 'publishDirective', input);
    const second = await send(secretary, 'publishDirective', input);
    expect(second.publication.number).toBe(first.publication.number);
    expect(codes(await publish(secretary, id))).toEqual(['NOT_NOW']);
  });

  test('publishes nothing but what the caller has seen', async () => {
    const { id } = await confirmed(secretary, members);
    const { revision } = await read(secretary, id);
    await take(secretary, 'reviseDirective', { directiveId: id, expectedRevision: revision, urgency: 'IMMEDIATE' });
    const unseen = await publish(secretary, id, { expectedRevision: revision });
    expect(unseen.refusals).toMatchObject([{ code: 'STALE_REVISION', path: ['input', 'expectedRevision'] }]);
    expect((await boardOf(secretary, id)).state).toBe('CONFIRMED');
    expect(codes(await publish(secretary, id))).toEqual([]);
  });

  test('numbers without a gap, refused attempts in between', async () => {
    const serial = ({ publication }: Loose): number => Number(publication.number.split('/')[0]);
    const one = serial(await published());
    const { id } = await confirmed(secretary, members);
    expect(codes(await publish(secretary, id, { effectiveFrom: '1990-01-01' }))).toEqual(['EFFECTIVE_TOO_EARLY']);
    expect(codes(await publish(secretary, id, { unit: '999' }))).toEqual(['UNKNOWN_UNIT']);
    expect(serial(await publish(secretary, id))).toBe(one + 1);
  });
});

describe('an addressee', () => {
  test('sees it in the inbox, reads it, acknowledges it, and owes nothing more', async () => {
    const { id, publication } = await published();
    const delivery = await received(isfahan, id);
    expect(delivery).toMatchObject({ kind: 'ORIGINAL', state: 'DELIVERED', publication: { number: publication.number }, dueOn: publication.dueOn });
    expect(delivery.availableActs).toEqual([{ act: 'markSeen', allowed: true }, { act: 'acknowledgeDirective', allowed: true }]);
    const seen = await send(isfahan, 'markSeen', { deliveryId: delivery.id });
    expect(seen.delivery).toMatchObject({ state: 'SEEN', seenBy: { name: expect.any(String) } });
    expect((await send(delegate, 'markSeen', { deliveryId: delivery.id })).delivery.seenAt).toBe(seen.delivery.seenAt);
    const done = await send(delegate, 'acknowledgeDirective', { deliveryId: delivery.id, idempotencyKey: newKey() });
    expect(done.delivery).toMatchObject({ state: 'ACKNOWLEDGED', acknowledgedBy: { name: 'شیرین دادگر' }, acknowledgedAs: 'DELEGATE', availableActs: [] });
    expect(await workOf(isfahan, id)).toEqual([]);
    expect((await boardOf(secretary, id)).deliveryCounts).toMatchObject({ total: 31, delivered: 30, acknowledged: 1 });
  });

  test('who acknowledges again is shown what was acknowledged', async () => {
    const { id } = await published();
    const { id: deliveryId } = await received(isfahan, id);
    const first = await send(isfahan, 'acknowledgeDirective', { deliveryId });
    const again = await send(delegate, 'acknowledgeDirective', { deliveryId });
    expect(again.refusals).toEqual([]);
    expect(again.delivery.acknowledgedAt).toBe(first.delivery.acknowledgedAt);
    expect(again.delivery.acknowledgedAs).toBe('HOLDER');
  });

  test("finds another province's delivery nowhere", async () => {
    const { id } = await published();
    const { id: deliveryId } = await received(isfahan, id);
    for (const verb of ['markSeen', 'acknowledgeDirective'] as const) {
      expect(codes(await send(yazd, verb, { deliveryId }))).toEqual(['NOT_FOUND']);
      expect(codes(await send(secretary, verb, { deliveryId }))).toEqual(['NOT_FOUND']);
    }
    for (const bad of ['delivery_x', deliveryId.replace('delivery', 'directive'), 'x'.repeat(100_000)]) {
      expect(codes(await send(isfahan, 'acknowledgeDirective', { deliveryId: bad }))).toEqual(['NOT_FOUND']);
    }
    expect((await yazd.ask('query ($id: ID!) { node(id: $id) { id } }', { id: deliveryId })).node).toBeNull();
    const board = await boardOf(yazd, id);
    expect(board.deliveries.nodes.map((one: Loose) => one.province.code)).toEqual(['IR-21']);
  });

  test('of a copy reads it for information', async () => {
    const { id } = await published();
    const director = await shora.signIn(people.directorGeneral('15'));
    const copy = await received(director, id);
    expect(copy).toMatchObject({ kind: 'COPY', dueOn: null, availableActs: [{ act: 'markSeen', allowed: true }] });
    expect(codes(await send(director, 'acknowledgeDirective', { deliveryId: copy.id }))).toEqual(['COPY_NEEDS_NO_ACKNOWLEDGEMENT']);
  });

  test('filters and searches the inbox', async () => {
    const { id, publication } = await published({ title: 'شیوه‌نامهٔ رصد فوریت‌های اجتماعی' });
    const titles = async (args: string): Promise<string[]> => (await inboxOf(yazd, args)).map((one: Loose) => one.publication.title);
    for (const typed of ['شیوه نامه رصد فوريتهاي', 'فوریت های شیوه‌نامه', 'شيوهنامه'])
      expect(await titles(`text: "${typed}"`)).toEqual(['شیوه‌نامهٔ رصد فوریت‌های اجتماعی']);
    expect(await titles('text: "%"')).toEqual([]);
    expect(await titles(`text: "${publication.number}"`)).toEqual(['شیوه‌نامهٔ رصد فوریت‌های اجتماعی']);
    expect((await inboxOf(yazd, 'filter: UNREAD')).some((one: Loose) => one.directive.id === id)).toBe(true);
    expect(await inboxOf(yazd, 'filter: OVERDUE')).toEqual([]);
    await system(`update delivery set due_on = current_date - 3 where directive_id = ?`, [id.slice('directive_'.length)]);
    expect(await inboxOf(yazd, 'filter: OVERDUE, order: DUE')).toMatchObject([{ directive: { id }, isOverdue: true }]);
    expect((await boardOf(secretary, id, 'overdue: true')).deliveries.totalCount).toBe(31);
    await send(yazd, 'acknowledgeDirective', { deliveryId: (await received(yazd, id)).id });
    expect((await inboxOf(yazd, 'filter: ACKNOWLEDGED')).map((one: Loose) => one.directive.id)).toContain(id);
    expect((await inboxOf(yazd, 'filter: DUE')).map((one: Loose) => one.directive.id)).not.toContain(id);
  });
});

test('remindAddressees reminds those who have not acknowledged, and nobody else', async () => {
  const { id } = await published();
  await send(isfahan, 'acknowledgeDirective', { deliveryId: (await received(isfahan, id)).id });
  const { remindedCount, reminded } = await send(secretary, 'remindAddressees', { directiveId: id, idempotencyKey: newKey() });
  expect(remindedCount).toBe(30);
  expect(reminded.map((one: Loose) => one.province.code)).not.toContain('IR-10');
  expect((await received(yazd, id)).reminders).toHaveLength(1);
  expect((await received(isfahan, id)).reminders).toEqual([]);
  expect(await workOf(isfahan, id)).toEqual([]);
  expect(codes(await send(yazd, 'remindAddressees', { directiveId: id }))).toEqual(['NOT_ALLOWED']);
});

describe('verification without signing in', () => {
  const verification = async (args: string): Promise<Loose> =>
    (await shora.visitor().ask(`{ verification(${args}) { number code classification title contentHash approvedOn signingKey { publicKey } } }`)).verification;

  test('finds a letter by its code or its number, as people type them', async () => {
    const { publication } = await published();
    const plain = publication.code.toLowerCase().replaceAll('-', ' ');
    expect(await verification(`code: "${plain}"`)).toMatchObject({ number: publication.number, contentHash: publication.contentHash, title: 'دستورالعمل نمونه' });
    const persian = publication.number.replace(/\d/g, (digit: string) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]);
    expect(await verification(`number: "${persian}"`)).toMatchObject({ code: publication.code });
    expect(await verification('code: "AAAA-BBBB-CCCC"')).toBeNull();
    expect(await verification('number: "0/00/0"')).toBeNull();
    expect((await shora.visitor().ask(`{ publication(number: "${publication.number}") { id } }`)).publication).toBeNull();
  });

  test('is done by stock openssl, as the README says', async () => {
    const { publication } = await published();
    const folder = mkdtempSync(join(tmpdir(), 'shora verify '));
    const fetched = async (path: string, name: string): Promise<Buffer> => {
      const response = await fetch(`${shora.address}${path}`);
      expect(response.status).toBe(200);
      const body = Buffer.from(await response.arrayBuffer());
      writeFileSync(join(folder, name), body);
      return body;
    };
    const certificate = JSON.parse((await fetched(`/verify/${publication.code}.json`, 'certificate.json')).toString('utf8'));
    await fetched(`/verify/${publication.code}.sig`, 'certificate.sig');
    await fetched(`/verify/keys/${certificate.keyId}.pem`, 'key.pem');
    const content = await fetched(`/verify/${publication.code}/content`, 'content.json');
    const verified = execFileSync(
      'openssl',
      ['pkeyutl', '-verify', '-pubin', '-inkey', 'key.pem', '-rawin', '-in', 'certificate.json', '-sigfile', 'certificate.sig'],
      { cwd: folder, encoding: 'utf8' },
    );
    rmSync(folder, { recursive: true });
    expect(verified).toContain('Signature Verified Successfully');
    expect(certificate).toMatchObject({ number: publication.number, contentSha256: createHash('sha256').update(content).digest('hex') });
  });

  test('of a confidential letter tells number, dates and hash, never title or text', async () => {
    const { id, publication } = await published({ title: 'عنوان محرمانه', classification: 'CONFIDENTIAL' });
    expect(await verification(`code: "${publication.code}"`)).toMatchObject({ classification: 'CONFIDENTIAL', title: null, number: publication.number });
    expect((await fetch(`${shora.address}/verify/${publication.code}`)).status).toBe(200);
    expect((await fetch(`${shora.address}/verify/${publication.code}/content`)).status).toBe(404);
    expect(await (await fetch(`${shora.address}/verify/${publication.code}.json`)).text()).not.toContain('محرمانه');
    expect(await received(isfahan, id)).toMatchObject({ publication: { title: 'عنوان محرمانه' } });
    const expert = await shora.signIn(people.administrator);
    expect((await expert.ask(`{ publication(number: "${publication.number}") { id } }`)).publication).toBeNull();
    expect((await expert.ask('query ($id: ID!) { directive(id: $id) { id } }', { id })).directive).toBeNull();
  });

  test('survives a change of the key: what the old one signed is verified by it, and it signs nothing more', async () => {
    const { publication: before } = await published();
    await asSystem(shora.database, 'test', rotateSigningKey);
    const { publication: after } = await published();
    expect(after.signingKey.id).not.toBe(before.signingKey.id);
    expect(await (await fetch(`${shora.address}/verify/keys/${before.signingKey.id}.pem`)).text()).toBe(before.signingKey.publicKey);
    for (const { certificate, signature, signingKey } of [before, after])
      expect(verify(null, Buffer.from(certificate), signingKey.publicKey, Buffer.from(signature, 'base64'))).toBe(true);
    expect(await system('select key_id from signing_secret')).toHaveLength(1);
  });

  test('keeps the private key from everybody but the system', async () => {
    const mine = shora.database.transaction({ ...systemSettings, 'app.powers': '{SECRETARIAT,ADMINISTER,MONITOR,DRAFT}' }, (em) =>
      em.execute('select key_id from signing_secret'),
    );
    expect(await mine).toEqual([]);
  });
});
