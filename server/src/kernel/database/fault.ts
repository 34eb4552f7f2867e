/** What the database could not do, though nothing is wrong with what was asked. */
export type Fault = 'UNAVAILABLE' | 'STORAGE_FULL' | 'TOO_BUSY';

const faults: Readonly<Record<string, Fault>> = {
  ECONNREFUSED: 'UNAVAILABLE',
  ECONNRESET: 'UNAVAILABLE',
  EPIPE: 'UNAVAILABLE',
  ETIMEDOUT: 'UNAVAILABLE',
  ENOTFOUND: 'UNAVAILABLE',
  // Classes and codes of SQLSTATE: connection, operator's shutdown and crash, starting up.
  '08': 'UNAVAILABLE',
  '57P01': 'UNAVAILABLE',
  '57P02': 'UNAVAILABLE',
  '57P03': 'UNAVAILABLE',
  '53300': 'UNAVAILABLE',
  '25006': 'UNAVAILABLE',
  ENOSPC: 'STORAGE_FULL',
  '53100': 'STORAGE_FULL',
  // Given up by a timeout, a deadlock or a conflict of transactions.
  '57014': 'TOO_BUSY',
  '40001': 'TOO_BUSY',
  '40P01': 'TOO_BUSY',
  '55P03': 'TOO_BUSY',
};

/** The driver's own words, which carry no code. */
const lostConnection = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Query read timeout)/;

/** The error itself, what caused it, and the errors that it gathers: what happened may be told in any of them. */
export const causesOf = (error: unknown, depth = 0): readonly unknown[] => {
  if (depth > 5 || typeof error !== 'object' || error === null) return [error];
  const inner: unknown[] = ['cause', 'previous', 'originalError'].map((name) => Reflect.get(error, name));
  const gathered: unknown = Reflect.get(error, 'errors');
  return [error, ...[...inner, ...(Array.isArray(gathered) ? gathered : [])].filter(Boolean).flatMap((each) => causesOf(each, depth + 1))];
};

const ownFault = (error: unknown): Fault | null => {
  if (!(error instanceof Error)) return null;
  const code: unknown = Reflect.get(error, 'code');
  if (typeof code === 'string') {
    const fault = faults[code] ?? faults[code.slice(0, 2)];
    if (fault) return fault;
  }
  return lostConnection.test(error.message) ? 'UNAVAILABLE' : null;
};

/** Whether an error is the database's state and not a bug; then trying again is right, and saying so is honest. */
export const faultOf = (error: unknown): Fault | null => {
  for (const each of causesOf(error)) {
    const fault = ownFault(each);
    if (fault) return fault;
  }
  return null;
};
