import type { App } from '@slack/bolt'
import { listenToChoices } from './choices.js'
import { listenToCards } from './click-acts.js'
import { listenToCustomers } from './customers.js'
import { listenToFinders } from './find-tickets.js'
import { listenToForms } from './forms.js'
import { listenToProposals } from './judge-proposals.js'
import { listenToPicks } from './live-modals.js'
import { listenToReactions } from './reactions.js'
import type { SlackParts } from './slack-parts.js'
import { listenToModals } from './submit-acts.js'

/** Everything that comes in from Slack, whichever way it comes. */
export const listeners: readonly ((app: App, parts: SlackParts) => void)[] = [
  listenToCustomers,
  listenToChoices,
  listenToCards,
  listenToModals,
  listenToPicks,
  listenToFinders,
  listenToForms,
  listenToReactions,
  listenToProposals,
]
