import type { Field, Values } from '../../forms/form.js'
import type { Resolution, Ticket } from '../../tickets/ticket.js'
import { sayMoment } from '../say-moment.js'

/** A field that was changed, what it is now, and what stood there. */
export interface Told {
  readonly field: Field
  readonly value: string
  readonly before: string | null
}

/** What the bot says in English of tickets that are filed. */
export const ticketPhrases = {
  filed: (reference: string, what: string) =>
    `Your request for ${what} is filed. Your reference is ${reference}. Support will verify the information; you can ask me here for the status at any time.`,
  backAt: (moment: Date, zone: string) => `Support is not at work right now, and will be again on ${sayMoment(moment, zone, 'en')}.`,
  filedAlready: (reference: string) => `That request is filed already, with the reference ${reference}.`,
  joined: (reference: string) =>
    `There is an open request of yours for this invoice already, so I have not filed it a second time. Its reference is ${reference}; support can see that you have asked again.`,

  hasYours: (agent: string, reference: string) => `${agent} from support has your request ${reference} now, and reads what you write here.`,
  handedBack: (reference: string) => `Your request ${reference} is with support again. Until somebody takes it up, I answer here.`,
  askedByAgent: (reference: string, field: Field, why: string) =>
    [`Support needs one thing for your request ${reference}${why ? `: ${why}` : '.'}`, field.ask, `For example: ${field.example}`].join(
      '\n',
    ),
  fieldGiven: (field: Field, value: string) => `Thank you. I have passed it on: ${field.label}: ${value}`,
  copyDelivered: (reference: string, days: number) =>
    `Here is the copy for your request ${reference}. The link is for you alone and works for ${days} days.`,
  solved: (reference: string) => `Support has closed your request ${reference} as solved. Write here if something is still open.`,
  copyCalledBack: (reference: string) => `Support has called back the copy for your request ${reference}. It can't be opened any more.`,
  reopened: (reference: string, agent: string) =>
    `${agent} from support has opened your request ${reference} again, and reads what you write here.`,
  merged: (reference: string, other: string | null) =>
    `Your request ${reference} was filed twice${other ? `; it goes on under ${other}` : ', so support goes on with one of the two'}.`,
  amended: (reference: string, changes: readonly Told[]) =>
    `I have changed your request ${reference}: ${changes.map(({ field, value, before }) => `${field.label}: ${value}${before === null ? '' : ` (it said ${before})`}`).join('; ')}.`,
  notedForAgent: (reference: string, changes: readonly Told[]) =>
    `Support has begun on your request ${reference}, so I have not changed it. I have left them a note: ${changes.map(({ field, value }) => `${field.label}: ${value}`).join('; ')}.`,
  saysSo: (reference: string) => `Your request ${reference} says so already.`,
  askWhich: (reference: string, value: string) =>
    `Is ${value} what your request ${reference} should say, or is it another invoice that you have lost?`,
  changeRequest: (reference: string) => `Change ${reference}`,
  anotherInvoice: 'It is another invoice',
  canChange: (reference: string) => `I can still put that right in your request ${reference}.`,

  requestCalled: (reference: string, what: string, invoice: string | null) =>
    `${reference} (${what}${invoice === null ? '' : `, ${invoice}`})`,
  askWithdraw: (request: string) => `Shall I withdraw your request ${request}? Nobody would work on it any more.`,
  askWhichWithdraw: (requests: readonly string[]) =>
    ['Which of your requests shall I withdraw?', ...requests.map(one => `- ${one}`)].join('\n'),
  withdrawIt: (reference: string) => `Withdraw ${reference}`,
  withdrawAll: 'All of them',
  keepFiled: 'No, keep it filed',
  nothingWithdrawn: 'All right, I have withdrawn nothing.',
  withdrawnNow: (reference: string) =>
    `I have withdrawn your request ${reference}; nobody will work on it. If you need it after all, tell me, and I file a new one.`,
  withdrawNoted: (reference: string) =>
    `Support has begun on your request ${reference}, so I have not closed it. I have left them a note that you withdraw it.`,
  withdrawThere: (reference: string) => `Your request ${reference} was filed in another conversation of yours. Please withdraw it there.`,

  severalNoted: (numbers: readonly string[]) =>
    `These are ${numbers.length} invoices (${numbers.join(', ')}). I file a request for each, one after the other.`,
  numbersOfAll: 'If there are several invoices, give me the numbers of all of them when I ask for it: I file a request for each.',
  numbersFirst: 'Please give me the numbers of all of them first, so that I know which invoice is which.',
  nextInvoice: (number: string) => `Now invoice ${number}. What the two have in common I have kept.`,
  nextWithoutNumber: 'Now the next of your invoices. What the two have in common I have kept. If there is none, say “that was all”.',
  furtherNoted: 'Noted: there is more than one invoice. I ask for the others when it is their turn.',
  thatWasAll: 'All right, then that was all.',
  notedApart: (number: string, fields: readonly Field[], values: Values) =>
    `Noted for invoice ${number} alone: ${fields
      .map(field => `${field.label}: ${values[field.name]}`)
      .join('; ')
      .replace(/\.$/, '')}. I will read it back to you when its turn comes.`,
  askedApart: (number: string, fields: readonly Field[]) =>
    `For invoice ${number} I will ask you for the ${fields.map(field => field.label.toLowerCase()).join(' and the ')} when its turn comes.`,
  whichInvoice: (numbers: readonly string[]) =>
    `Which invoice do you mean? I know of ${numbers.join(', ')}. Write its number, and I take it for that one.`,
  changeFiled: (number: string, reference: string, fields: readonly Field[]) =>
    `Your request ${reference} for invoice ${number} is filed. To change its ${fields.map(field => field.label.toLowerCase()).join(' and ')}, write it behind the number: “${number}: ${fields[0]?.label} …”.`,
  keptFrom: (fields: readonly Field[], values: Values) =>
    `From your request before I have kept: ${fields.map(field => `${field.label}: ${values[field.name]}`).join('; ')}. Tell me if any of it is different this time.`,
  keptAgain: 'I have that already, thank you.',

  askFate: 'One question first: had the invoice arrived, or was it reported as delivered, before it went missing?',
  hadArrived: 'Yes, and now it is lost',
  notArrived: 'No, it has not arrived yet',
  onlyIfLost:
    'If your invoice is only late, nothing needs to be filed: cancel the request. If it is lost on the way or was delivered, I can file it.',
  notFiledYet:
    'So I have not filed a request for a copy. If it turns out that the invoice was delivered and is lost, tell me, and I will file it.',
  isLostNow: 'It was delivered and is lost',

  stillOpen: 'If something about it is still open, I can pass what you write to support. Shall I?',

  noTickets:
    'There is no ticket of yours in this conversation. One that you filed in another window or channel is only told of there: ask in that conversation, its reference is enough.',
  // The same for a ticket of somebody else and for one that does not exist.
  unknownTicket: (reference: string) =>
    `I can't find a ticket ${reference} of yours. If you filed it in another window or channel, ask there: it is only told of where it was filed.`,
  status: (ticket: Ticket, what: string) => `${ticket.reference} (${what}): ${statusWords(ticket)}`,
}

const waiting = 'it is with support and waiting to be picked up.'

function statusWords({ status, resolution, agent }: Ticket): string {
  switch (status) {
    case 'new':
      return waiting
    case 'open':
      return agent === null ? waiting : 'somebody from support is working on it.'
    case 'pending':
      return 'support is waiting for an answer from you.'
    case 'solved':
    case 'closed':
      return resolution === null ? 'it is closed.' : resolutionWords[resolution]
  }
}

const resolutionWords: Record<Resolution, string> = {
  'copy-delivered': 'it is solved: the copy was delivered.',
  answered: 'it is solved: it was answered.',
  rejected: 'it is closed: it was rejected.',
  duplicate: 'it is closed: it was filed twice, and the other one is being worked on.',
  withdrawn: 'it is closed: it was withdrawn.',
}
