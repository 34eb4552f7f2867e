import { newKey, people, type Loose, type Shora, type User } from '../../test/shora.ts';

/** What tests of this and of higher modules say of directives, in GraphQL. */
export const draftMutation = `mutation ($input: DraftDirectiveInput!) { draftDirective(input: $input) {
  directive { id title state revision textRevision classification provisionCount
    provisions(first: 100) { nodes { id kind depth label citation heading text source revision contentHash parent { id } } } }
  refusals { code message path unmet { code message } details } } }`;

export const sampleProvisions = [
  { kind: 'CHAPTER', depth: 0, heading: 'کلیات', source: '' },
  { kind: 'ARTICLE', depth: 1, source: 'هدف این دستورالعمل ارتقای كيفيت خدمات است.' },
  { kind: 'ARTICLE', depth: 1, source: 'هر استان برنامهٔ سالانهٔ خود را تدوین می‌کند.' },
  { kind: 'NOTE', depth: 2, source: 'برنامه تا پایان فروردین ارسال می‌شود.' },
];

export const councilId = async (user: User, kind: 'STRATEGIC' | 'ADVISORY'): Promise<string> => {
  const { councils } = await user.ask('{ councils { id kind } }');
  return councils.find((one: Loose) => one.kind === kind).id;
};

export const draft = async (user: User, more: object = {}): Promise<Loose> => {
  const input = {
    idempotencyKey: newKey(), title: 'دستورالعمل نمونه', councilId: await councilId(user, 'STRATEGIC'), provisions: sampleProvisions, ...more,
  };
  return (await user.ask(draftMutation, { input })).draftDirective;
};

const provisionVerb = (verb: string, inputType: string, more: string) => `mutation ($input: ${inputType}!) { ${verb}(input: $input) {
  provision { id kind depth label text source heading revision removedAt parent { id } } ${more} refusals { code message path unmet { code message } details } } }`;

const verbs = {
  reviseProvision: provisionVerb('reviseProvision', 'ReviseProvisionInput', 'merged'),
  insertProvision: provisionVerb('insertProvision', 'InsertProvisionInput', 'directive { textRevision }'),
  moveProvision: provisionVerb('moveProvision', 'MoveProvisionInput', ''),
  changeProvisionLevel: provisionVerb('changeProvisionLevel', 'ChangeProvisionLevelInput', ''),
  splitProvision: provisionVerb('splitProvision', 'SplitProvisionInput', 'created { id label source revision }'),
  mergeProvisions: provisionVerb('mergeProvisions', 'MergeProvisionsInput', ''),
  removeProvision: provisionVerb('removeProvision', 'RemoveProvisionInput', ''),
  restoreProvision: provisionVerb('restoreProvision', 'RestoreProvisionInput', ''),
} as const;

/** Takes one act on a provision and gives the payload. */
export const act = async (user: User, verb: keyof typeof verbs, input: object): Promise<Loose> => (await user.ask(verbs[verb], { input }))[verb];

const verbOnDirective = (verb: string, inputType: string, more = '') => `mutation ($input: ${inputType}!) { ${verb}(input: $input) {
  directive { id title state revision textRevision classification isSample } ${more} refusals { code message path unmet { code message } details } } }`;

const directiveVerbs = {
  reviseDirective: verbOnDirective('reviseDirective', 'ReviseDirectiveInput'),
  submitDirective: verbOnDirective('submitDirective', 'SubmitDirectiveInput', 'version { id number milestone }'),
  returnToDraft: verbOnDirective('returnToDraft', 'ReturnToDraftInput', 'version { id number milestone reason }'),
  saveVersion: verbOnDirective('saveVersion', 'SaveVersionInput', 'version { id number milestone name }'),
  announcePresence: verbOnDirective('announcePresence', 'AnnouncePresenceInput'),
} as const;

export const take = async (user: User, verb: keyof typeof directiveVerbs, input: object): Promise<Loose> =>
  (await user.ask(directiveVerbs[verb], { input }))[verb];

/** The standing provisions of a directive. */
export const read = async (user: User, id: string): Promise<Loose> =>
  (
    await user.ask(
      `query ($id: ID!) { directive(id: $id) { id title state revision textRevision provisions(first: 100) { nodes {
        id kind depth label citation heading text source revision contentHash changedIn brokenReferences parent { id } } } } }`,
      { id },
    )
  ).directive;

export const outline = async (user: User, id: string): Promise<string[]> =>
  (await read(user, id)).provisions.nodes.map(({ depth, label, kind }: Loose) => `${'·'.repeat(depth)}${label || kind}`);

/** Those who take part in the stories. */
export const cast = async (shora: Shora) => ({
  secretary: await shora.signIn(people.secretary, 'دبیرخانه'),
  expert: await shora.signIn(people.expert),
  /** Sits in the advisory council, which confirms: reads drafts and does not write them. */
  directorGeneral: await shora.signIn(people.directorGeneral(people.isfahan)),
  /** Sits in no council. */
  outsider: await shora.signIn(people.deputy('15')),
});
