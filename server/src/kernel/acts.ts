import { OpenEnum } from './open-enum.ts';

/** Values are the names of mutations as they stand, so that a program goes from the act to its mutation without a table. */
export const acts = new OpenEnum('Act', 'An act on an object with a lifecycle, by the name of the mutation that takes it (اقدام).');
