import { readFileSync } from 'node:fs';
import { buildSchema, coerceInputValue, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { statements } from './contestants/floor.sql.ts';
import { askFor, documents, operationNames, shoraVariables } from './operations.ts';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const viewer = { token: '', settings: { 'app.person': '', 'app.office': '', 'app.province': '', 'app.councils': '{}', 'app.powers': '{}' } };

describe('what the bench asks', () => {
  test.each(operationNames)('%s is of the contract', (name) => {
    expect(validate(schema, parse(documents[name]))).toEqual([]);
    expect(statements[name]).toContain('set_config');
  });

  test('the input of a comment is of the contract', () => {
    const ask = askFor('addComment', 0, { deputies: [viewer], expert: viewer, monitor: viewer }, { directives: ['d'], provisions: ['p'] });
    const input = schema.getType('AddCommentInput');
    const refused = (_: readonly (string | number)[], __: unknown, error: Error): never => {
      throw error;
    };
    expect(() => coerceInputValue(shoraVariables('addComment', ask)['input'], input as never, refused)).not.toThrow();
  });
});
