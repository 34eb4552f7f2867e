import { Callers, makeToken, personWithNumber } from '../src/accounts/index.ts';
import type { OpenDatabase } from '../src/app/database/open-database.ts';
import { type ViewerSettings, viewerSettings } from '../src/kernel/row-security.ts';
import { asSystem } from '../src/kernel/write/write-road.ts';

/** Somebody who asks: Shora knows them by the token, the others are told the settings that Shora finds for it. */
export interface BenchViewer {
  readonly token: string;
  readonly settings: ViewerSettings;
}

export interface BenchViewers {
  /** The 31 who receive. */
  readonly deputies: readonly BenchViewer[];
  /** Drafts and comments. */
  readonly expert: BenchViewer;
  /** Sees the whole board. */
  readonly monitor: BenchViewer;
}

const tokenName = 'bench';

export const makeViewers = async (database: OpenDatabase): Promise<BenchViewers> => {
  const callers = new Callers(database, true);
  const secrets = await asSystem(database, 'bench', async (act) => {
    await act.em.execute('delete from api_token where name = ?', [tokenName]);
    const deputies = await act.em.execute<{ number: string }[]>(
      "select personnel_number as number from person where personnel_number like '8000%' order by 1",
    );
    const tokenOf = async (personnelNumber: string): Promise<string> => {
      const person = await personWithNumber(act, personnelNumber);
      return makeToken(act, { ...person, name: tokenName, scopes: ['READ', 'WRITE'], days: 2 }).secret;
    };
    const found: string[] = [];
    for (const { number } of [{ number: '100003' }, { number: '100001' }, ...deputies]) found.push(await tokenOf(number));
    return found;
  });
  const [expert, monitor, ...deputies] = await Promise.all(
    secrets.map(async (token): Promise<BenchViewer> => {
      const viewer = (await callers.find(token))?.viewer;
      if (!viewer) throw new Error('a token of the bench is not known');
      return { token, settings: viewerSettings(viewer) };
    }),
  );
  if (!expert || !monitor || deputies.length === 0) throw new Error('the sample has no people');
  return { deputies, expert, monitor };
};
