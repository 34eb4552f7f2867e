import { isEnumType } from 'graphql';
import { expect, test } from 'vitest';
import { makeSchema } from './schema.ts';

test('every value that modules declare is in the contract and described there', async () => {
  const schema = await makeSchema();
  for (const name of ['Act', 'ChangeKind', 'RefusalCode', 'DoubtCode', 'Power', 'TokenScope']) {
    const type = schema.getType(name);
    const values = isEnumType(type) ? type.getValues() : [];
    expect(values.length, name).toBeGreaterThan(1);
    expect(values.filter(({ description }) => !description).map((value) => value.name), name).toEqual([]);
  }
});

test('every act is a mutation of its name', async () => {
  const schema = await makeSchema();
  const acts = schema.getType('Act');
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect(isEnumType(acts) && acts.getValues().filter(({ name }) => !mutations.includes(name))).toEqual([]);
});
