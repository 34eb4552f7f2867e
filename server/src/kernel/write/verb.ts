import { Arg, Ctx, Info, Mutation } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { GraphContext } from '../context.ts';
import type { Command, PayloadRefs } from './command.ts';

interface VerbShape<Input> {
  /** `@InputType()` class of the one argument, `input`. */
  readonly input: new () => Input;
  /** `@ObjectType()` class of the answer; it has `refusals`. */
  readonly payload: new () => object;
  /** For the contract: what it does, with the Persian term in brackets. */
  readonly description: string;
}

const said = new Map<string, string>();

/** What a verb does, as the contract says it. */
export const meaningOf = (verb: string): string => {
  const meaning = said.get(verb);
  if (!meaning) throw new Error(`There is no verb ${verb}.`);
  return meaning;
};

/**
 * A mutation, declared where its class is: `@Verb(publishDirective, { input, payload, description }) publishDirective!: never`.
 * The verb has one name everywhere, so a property that is called otherwise than its command is refused at start-up.
 */
export const Verb =
  <Input extends object, Refs extends PayloadRefs>(command: Command<Input, Refs>, shape: VerbShape<Input>): PropertyDecorator =>
  (prototype, property) => {
    if (property !== command.name) throw new Error(`The verb ${command.name} is declared as ${String(property)}.`);
    said.set(command.name, shape.description);
    const descriptor: PropertyDescriptor = {
      value: (input: Input, ctx: GraphContext, info: GraphQLResolveInfo) => ctx.write(command, input, info),
    };
    Object.defineProperty(prototype, property, descriptor);
    Mutation(() => shape.payload, { description: shape.description })(prototype, property, descriptor);
    Arg('input', () => shape.input)(prototype, property, 0);
    Ctx()(prototype, property, 1);
    Info()(prototype, property, 2);
  };
