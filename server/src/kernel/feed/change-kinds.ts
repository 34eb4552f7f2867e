import { OpenEnum, type Declared } from '../open-enum.ts';

export type ChangeKind = Declared<'ChangeKind'>;

/** Each module declares what it tells of in its `<noun>.changes.ts`. */
export const changeKinds = new OpenEnum('ChangeKind', 'What happened (نوع رویداد).');
