import type { Module } from '../kernel/module.ts';
import { AddresseeRule } from './addressee-rule.entity.ts';
import { Delivery } from './delivery.entity.ts';
import { DeliveryFields } from './delivery.fields.ts';
import { deliveryWorkflow } from './delivery.workflow.ts';
import { DirectivePublication, PublicationFields } from './directive.fields.ts';
import './extend.ts';
import { InboxSubscription } from './inbox.subscription.ts';
import { IssuingUnit } from './issuing-unit.entity.ts';
import { NumberSeries } from './numbers/number-series.entity.ts';
import { Publication } from './publication.entity.ts';
import { DirectivePublicationPreview } from './publication-preview.fields.ts';
import { PublicationQueries } from './publication.queries.ts';
import { PublicationResolver } from './publication.resolver.ts';
import { publicationWorkflow } from './publication.workflow.ts';
import { Reminder } from './reminder.entity.ts';
import { SigningKey, SigningSecret } from './signing/signing-key.entity.ts';
import { Verification } from './verification.entity.ts';
import { VerificationResolver } from './verification.resolver.ts';

export { acknowledgeDirective } from './commands/acknowledge-directive.ts';
export { markSeen } from './commands/mark-seen.ts';
export { publishDirective } from './commands/publish-directive.ts';
export { DeliveryKind } from './delivery.entity.ts';
export { loadPublicationRules } from './load-publication-rules.ts';
export { currentSigner, rotateSigningKey } from './signing/signing-keys.ts';
export { verifyRoutes } from './verify.routes.ts';
export { Delivery, Publication };

export const publicationsModule: Module = {
  name: 'publications',
  entities: [IssuingUnit, AddresseeRule, NumberSeries, SigningKey, SigningSecret, Publication, Verification, Delivery, Reminder],
  resolvers: [
    PublicationQueries, PublicationResolver, VerificationResolver, DirectivePublication, DirectivePublicationPreview, PublicationFields, DeliveryFields,
    InboxSubscription,
  ],
  workflows: [publicationWorkflow, deliveryWorkflow],
};
