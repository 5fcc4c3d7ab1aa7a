import type { Rule } from '../rule.ts';
import { accountAgainstAccount } from './account-against-account.ts';
import { breach } from './breach.ts';
import { complianceAgainstCompliance } from './compliance-against-compliance.ts';
import { denialAgainstCompliance } from './denial-against-compliance.ts';
import { denialAgainstOccurrence } from './denial-against-occurrence.ts';
import { figureAgainstFigure } from './figure-against-figure.ts';
import { fulfilment } from './fulfilment.ts';
import { goesOnAfterDeadline } from './goes-on-after-deadline.ts';
import { rival } from './rival.ts';
import { sameEvent } from './same-event.ts';

/** Every rule. Where several know a pair, the earlier one is shown where none of them bears. */
export const RULES: readonly Rule[] = Object.freeze([
  breach,
  fulfilment,
  goesOnAfterDeadline,
  denialAgainstCompliance,
  complianceAgainstCompliance,
  sameEvent,
  denialAgainstOccurrence,
  rival,
  figureAgainstFigure,
  accountAgainstAccount,
]);
