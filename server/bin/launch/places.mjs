import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's own directory, whatever directory npm was called in. */
export const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** Notes of what is already done; inside node_modules, so that removing that folder forgets all of it. */
export const notesFolder = join(root, 'node_modules', '.shora');

/** The compiled file of a source under server/. */
export const serverEntry = (path) => join(root, 'server', 'dist', path);
