import { expect, test } from 'vitest';
import { Field, InputType, ObjectType } from 'type-graphql';
import type { Command } from './command.ts';
import { Verb } from './verb.ts';

@InputType()
class RingInput {
  @Field(() => String)
  bell!: string;
}

@ObjectType()
class RingPayload {
  @Field(() => String)
  sound!: string;
}

const ringBell: Command<RingInput, { sound: string }> = { name: 'ringBell', run: async () => ({ sound: 'ding' }) };
const shape = { input: RingInput, payload: RingPayload, description: 'Rings (زنگ).' };

test('a verb goes to the write road with its command and input', () => {
  class Bells {
    @Verb(ringBell, shape)
    ringBell!: never;
  }
  const written: unknown[] = [];
  const ctx = { write: (...given: unknown[]) => written.push(given) };
  const input = { bell: 'small' };
  const method: unknown = Reflect.get(Bells.prototype, 'ringBell');
  expect.assert(typeof method === 'function');
  method(input, ctx, 'info');
  expect(written).toEqual([[ringBell, input, 'info']]);
});

test('a verb has one name everywhere', () => {
  expect(() => {
    class Bells {
      @Verb(ringBell, shape)
      ring!: never;
    }
    return Bells;
  }).toThrow('The verb ringBell is declared as ring.');
});
