import type { Field, Values } from '../forms/form.js'
import { actPhrases } from './phrases/acts.en.js'
import { answerPhrases } from './phrases/answers.en.js'
import { commandPhrases } from './phrases/commands.en.js'
import { slackPhrases } from './phrases/slack.en.js'
import { ticketPhrases } from './phrases/tickets.en.js'

/** One kind of invoice: how it is called, and what a customer gets for it, in the words of intents/. */
interface Kind {
  readonly name: string
  readonly gets: string
}

/** The bot's own words in English. No word here promises what the policy does not. */
export const english = {
  offerForm: (what: string) => `Shall I file the request for ${what} for you?`,
  fileIt: 'Yes, file it',
  noThanks: 'No, thanks',
  allRight: 'All right. Is there anything else about your invoices?',

  clarify: 'I want to be sure I answer the right question. Which of these do you mean?',
  clarifyOne: 'I want to be sure I answer the right question. Do you mean this?',
  notOfThat: "The policy I know doesn't say that of what we were just speaking of. Do you mean this instead?",
  noneOfThese: 'None of these',

  unknown: "I don't know the answer to that, and I won't guess. Shall I pass your question to a person?",
  unknownInForm: "I don't know the answer to that, and I won't guess.",
  unknownShort: 'I did not understand that. You can ask about your invoices in your own words, or say that you have lost one.',
  notInForce: (question: string) => `The policy I know on “${question}” is not in force today, so I can't answer that.`,
  offerPerson: 'Shall I pass your question to a person?',
  passOn: 'Yes, pass it on',
  notPassedOn: 'I have not passed it on yet. Shall I pass your question to a person?',
  otherLanguage:
    "I can't read this language, but I can read English and Chinese. Shall I pass your message to a person?\n抱歉，我读不懂这种语言，您可以用英文或中文提问。需要我把您的问题转给人工客服吗？",
  onlyEnglish:
    "I can't read this language, but I can read English. Shall I pass your message to a person?\n抱歉，我读不懂这种语言，您可以用英文提问。需要我把您的问题转给人工客服吗？",
  passedOn: (reference: string) =>
    `I have passed it on to support. Your reference is ${reference}. You can ask me here for its status at any time.`,

  together: (sentences: readonly string[]) => sentences.join(' '),
  begin: (what: string) => `Let's file the request for ${what}.`,
  gotSoFar: (fields: readonly Field[], values: Values) =>
    `I have noted: ${withStop(fields.map(field => `${field.label}: ${values[field.name]}`).join('; '))}`,
  ask: (field: Field) => `${field.ask}\nFor example: ${field.example}`,
  askAgain: (field: Field) => `Back to the request: ${lowerFirst(field.ask)}`,
  whereToFind: (field: Field) => `${field.hint}\nFor example: ${field.example}`,
  wait: 'Take your time. I keep what you have told me so far; just write when you are ready.',
  waitToFile: 'Take your time. The request has not been filed yet: it waits until you tell me that everything is correct.',
  // A text's own hint is what its check says, and nobody is told it twice.
  refused: (say: string, field: Field) => `${say === field.hint ? '' : `${say} `}${field.hint}\nFor example: ${field.example}`,
  notAnAnswer: (field: Field) => `I could not take that as an answer. ${field.ask}`,
  offerPersonInForm: 'If you are stuck, I can pass what we have so far to a person. Shall I?',

  readBack: (fields: readonly Field[], values: Values, note: string) =>
    [
      'Please check before I file it:',
      ...fields.map(field => `${field.label}: ${values[field.name]}`),
      ...(note ? ['', note, ''] : []),
      'Is everything correct?',
    ].join('\n'),
  readBackAgain: 'Back to the request: is everything correct, and shall I file it?',
  change: (field: Field) => `Change: ${lowerFirst(field.label)}`,
  askOther: (field: Field, value: string, before: string) => `Shall the ${lowerFirst(field.label)} be ${value} instead of ${before}?`,
  takeOther: 'Yes, change it',
  keepValue: 'No, leave it as it is',
  cancelRequest: 'Cancel the request',
  whatToChange: 'This request has not been filed. What shall I change?',
  cancelled: 'I have cancelled this request, and it was not filed. For 10 minutes you can still bring it back.',
  startOver: 'Starting this request again; it was not filed.',
  ...actPhrases,
  ...answerPhrases,
  ...commandPhrases,
  ...ticketPhrases,
  ...slackPhrases,

  withdrawn: 'This message was withdrawn.',
  asOf: (date: string) => `(as of ${date})`,
  gotFiles: "I can't look into files. Please write what you need; if a person takes over, they see what you have sent.",

  nothingToConfirm: 'I have nothing waiting for an answer. What would you like to know about your invoices?',

  whyNeeded: (field: Field) => `A request of this kind has to give the ${lowerFirst(field.label)}: support verifies what the request says.`,
  offerUnknown: (field: Field) =>
    `I can file the request with the ${lowerFirst(field.label)} marked as not known, for a person from support to look into. They may have to ask you for it. Shall I go on like that?`,
  markUnknown: 'Yes, mark it as not known',
  markedUnknown: (field: Field) => `I have marked the ${lowerFirst(field.label)} as not known.`,
  notKnown: 'not known',

  youGet: ({ name, gets }: Kind) => `After the information has been verified you get, for a ${name}, ${gets}.`,
  youGetEither: (kinds: readonly Kind[]) =>
    [
      'What you get after the information has been verified depends on the kind of invoice:',
      ...kinds.map(({ name, gets }) => `- ${name}: ${gets}.`),
      'If you know which kind it is, tell me. If not, that is fine.',
    ].join('\n'),
  kindMayBeUnknown: 'That is fine, the request can be filed without it.',
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** "Maple Garden Ltd." brings its own. */
function withStop(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`
}
