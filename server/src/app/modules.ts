import type { Module } from '../kernel/module.ts';
import { accountsModule } from '../accounts/index.ts';
import { calendarModule } from '../calendar/index.ts';
import { commentsModule } from '../comments/index.ts';
import { confirmationsModule } from '../confirmations/index.ts';
import { councilsModule } from '../councils/index.ts';
import { decisionsModule } from '../decisions/index.ts';
import { directivesModule } from '../directives/index.ts';
import { handoversModule } from '../handovers/index.ts';
import { meetingsModule } from '../meetings/index.ts';
import { peopleModule } from '../people/index.ts';
import { publicationsModule } from '../publications/index.ts';
import { schedulesModule } from '../schedules/index.ts';
import { territoriesModule } from '../territories/index.ts';
import { votesModule } from '../votes/index.ts';
import { worklistModule } from '../worklist/index.ts';

/** All modules, each after those it stands on. A new module is mounted by its line here. */
export const modules: readonly Module[] = [
  territoriesModule, peopleModule, calendarModule, accountsModule, worklistModule, councilsModule, votesModule, directivesModule,
  commentsModule, confirmationsModule, publicationsModule, meetingsModule, decisionsModule, schedulesModule, handoversModule,
];
