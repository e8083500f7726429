import { isSlipOf } from '../../fields/typo.js'

/** Words of a yes that are typed in a hurry. None is one letter from a word that says something else. */
const meant = [
  'correct',
  'exactly',
  'confirm',
  'confirmed',
  'absolutely',
  'definitely',
  'everything',
  'submit',
  'please',
  'perfect',
  'proceed',
  'details',
  'accurate',
  'information',
  'matches',
  'kindly',
  'ahead',
]
const short: ReadonlyMap<string, string> = new Map([
  ['gud', 'good'],
  ['goood', 'good'],
  ['rite', 'right'],
  ['rigth', 'right'],
  ['rihgt', 'right'],
  ['evrything', 'everything'],
  ['plz', 'please'],
  ['pls', 'please'],
  ['yess', 'yes'],
  ['oke', 'ok'],
  ['ahed', 'ahead'],
  ['its', "it's"],
  ['reet', 'right'],
  ['thats', "that's"],
])

/** A text with the words of a yes as they are spelt, and with a space between Chinese and Latin letters. */
export function withoutSlips(text: string): string {
  return text
    .replace(/(?<=\p{Script=Han})(?=[a-z])|(?<=[a-z])(?=\p{Script=Han})/giu, ' ')
    .replace(/[\p{Script=Latin}']+/gu, word => spelt(word.toLowerCase()) ?? word)
}

function spelt(typed: string): string | null {
  if (meant.includes(typed)) return null
  return short.get(typed) ?? meant.find(word => isSlipOf(typed, word) && !word.startsWith(typed)) ?? null
}
