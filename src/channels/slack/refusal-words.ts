import type { Refusal } from '../../tickets/acts.js'
import type { Standing } from './agents.js'

/** Why an act was not carried out, for the agent who wanted it. */
export function refusalWords(refusal: Refusal): string {
  switch (refusal.why) {
    case 'taken':
      return `${refusal.by} has this ticket. Ask for it to be assigned to you, or wait until it is released.`
    case 'not-claimed':
      return 'Nobody has this ticket yet. Claim it first.'
    case 'finished':
      return 'This ticket is finished already. Reopen it to go on with it.'
    case 'not-finished':
      return 'This ticket is not finished, so it need not be reopened.'
    case 'no-such-ticket':
      return 'There is no such ticket.'
    case 'no-such-field':
      return 'This ticket has no such field.'
    case 'no-such-entry':
      return 'There is no such answer any more.'
    case 'no-such-reply':
      return 'That is not there any more: it was taken back before.'
    case 'too-late':
      return 'It is too late to take it back: the customer has it. You can still correct or withdraw it in the thread.'
    case 'other-finished':
      return 'The other ticket is finished, so nothing would go on there. Reopen it first, or solve this one.'
    case 'full':
      return 'This ticket has taken as many notes and acts as one ticket can. Solve it, and go on in a new one.'
    case 'not-owed':
      return 'Nothing was sent: the customer has been told the words of today, or the entry has changed once more.'
    case 'self':
      return 'A ticket is no duplicate of itself.'
  }
}

/** The same to everybody who may not act, whatever they pressed: nothing about tickets can be learnt by trying. */
export function outsiderWords({ why }: Extract<Standing, { kind: 'outsider' }>): string {
  return why === 'unknown'
    ? 'Slack does not say right now whether you are an agent. Please try again in a moment.'
    : 'This is for agents of support only. Nothing was done.'
}

export const elsewhereWords = 'This can be done in the agents’ channel only. Nothing was done.'
