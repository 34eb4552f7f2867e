import { readPersonnelNumber } from '../../kernel/persian/personnel-number.ts';
import { acceptLine } from '../../kernel/write/accept-text.ts';
import type { Command } from '../../kernel/write/command.ts';
import { requireRegistrar } from '../people.policy.ts';
import { refuse } from '../people.refusals.ts';
import { Person } from '../person.entity.ts';
import { registerKeys } from '../register-keys.ts';

export interface NewPerson {
  readonly personnelNumber: string;
  readonly name: string;
}

const longestName = 120;

/** Enters a member of staff. They act through nothing yet, and sign in only once they have a password. */
export const createPerson: Command<NewPerson, { person: string }> = {
  name: 'createPerson',
  async run(act, input) {
    requireRegistrar(act.viewer);
    const reading = readPersonnelNumber(input.personnelNumber);
    const path = ['input', 'personnelNumber'];
    const personnelNumber = reading.ok ? reading.value : refuse('PERSONNEL_NUMBER_UNREADABLE', { path });
    const owner = await act.em.findOne(Person, { personnelNumber });
    if (owner) refuse('PERSONNEL_NUMBER_TAKEN', { path, parameters: { name: owner.name } });
    const name = acceptLine(input.name, { path: ['input', 'name'], limit: longestName });
    const person = act.em.create(Person, { personnelNumber, name, isSample: false, ...registerKeys(name) });
    act.audit({ act: 'createPerson', objectType: 'Person', objectId: person.id, after: { name, personnelNumber } });
    return { person: person.id };
  },
};
