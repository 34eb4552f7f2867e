import { extendDirectives } from '../directives/index.ts';
import { publicationFactsSql } from './publication-facts.sql.ts';
import { extensionName } from './publication.facts.ts';
import { publicationWorkflow } from './publication.workflow.ts';

/** What this module says of directives: its acts and what they wait for. */
extendDirectives({ name: extensionName, facts: publicationFactsSql, acts: publicationWorkflow });
