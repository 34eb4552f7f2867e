import { extendDirectives } from '../directives/index.ts';
import type { Module } from '../kernel/module.ts';
import { CommentFields, CommentThreadFields, DirectiveComments, ProvisionComments, WorkItemComments } from './comment.fields.ts';
import { Comment, CommentThread } from './comment.entity.ts';
import { CommentResolver } from './comment.resolver.ts';
import { threadWorkflow } from './comment.workflow.ts';
import { followText } from './follow-text.ts';

extendDirectives({ name: 'comments', guardedTables: ['comment_thread', 'comment'], onTextChanged: followText });

export const commentsModule: Module = {
  name: 'comments',
  entities: [CommentThread, Comment],
  resolvers: [DirectiveComments, ProvisionComments, WorkItemComments, CommentThreadFields, CommentFields, CommentResolver],
  workflows: [threadWorkflow],
};
