import type { Values } from '../../../forms/form.js'
import { patternOf } from '../../text/pattern-of.js'
import { atReadBack } from './at-read-back.js'
import { leadingPieces } from './consent.js'

/** A word of a text, or a Han character, in small letters, and where it stands. */
interface Place {
  readonly word: string
  readonly from: number
  readonly to: number
}

/** The field whose value is a story: any part of it is told again, in other words too; of a name only its beginning. */
const story = 'reason'

/** Of what is told again, in words; a Han character is half of one. */
const fewestWords = 2
const fewestOfStory = 3

/**
 * A message to a read-back in which each value that was read back is said as the name of its field: whoever repeats them beside their yes ("yes, 03381729,
 * correct") changes nothing. Words that are nothing but labels and such values are gone. A value that differs stays as it is.
 */
export function withoutRepeated(text: string, values: Values): string {
  // The longest first: "lantern-lab" is no part of "Lantern Lab Ltd."
  const known = Object.entries(values)
    .filter(([, value]) => value !== '')
    .sort(([, one], [, other]) => other.length - one.length)
  if (known.length === 0) return text
  const told = known.reduce((said, [name, value]) => replaced(said, name, value), withoutRetold(text, values[story]))
  return told
    .replace(labelled, '§$1§')
    .replace(alone, '')
    .replace(behind, (whole, before: string) => (leadingPieces(before, atReadBack).rest === '' ? before : whole))
    .replace(marker, (_, name: string) => nameOf(name))
}

const label = 'account|title|invoice|number|name|reason|company|no\\.|账号|账户名?|户名|名称|公司|抬头|发票|号码?|丢失|原因'
/** "The invoice number is §number§". */
const labelled = patternOf(
  `(?:(?:the|my|our|and|with|it's|it is|that's|that is|就是|${label})\\s?){0,5}(?:(?:is|was|reads|as|[:：=#-]|是|为)\\s*){0,2} ?§([a-z_]+)§`,
  'giu',
)
const alone = /(?<=^|[,.;:!?\n，。；：！？、])[\s"'“”]*(?:§[a-z_]+§(?:\s|and|和|"|'|“|”|,|，|、|\/|\+|&)*)+(?:[,.;:!\n，。；：！、]|$)/giu
/** A value behind words in the same clause: "yes and the number is 03381729". Where these are all of a yes, nothing else is said. */
const behind = /(?<=^|[,.;:!?\n，。；：！？、])([^§,.;:!?\n，。；：！？、]+)(?:§[a-z_]+§[\s"'“”]*)+(?=[,.;:!\n，。；：！、]|$)/giu
const marker = /§([a-z_]+)§/g

/** What is said of a story is said of it, "sadly that is what happened"; a field that can be wrong by one letter is named. */
function nameOf(name: string): string {
  if (name === story) return ' '
  return ` ${name.slice(name.lastIndexOf('_') + 1)} `
}

function replaced(text: string, name: string, value: string): string {
  return /^\d+$/.test(value) ? withoutNumber(text, name, value) : withoutName(text, name, value)
}

/** A text without the clauses that tell a story again in other words: each of them that says something stands in it. */
function withoutRetold(text: string, told: string | undefined): string {
  const places = placesIn(told ?? '')
  return places.length === 0 ? text : text.replace(clause, said => (retells(said, places) ? '' : said))
}

const clause = /[^,.;:!?\n，。；：！？]+/gu

function retells(said: string, told: readonly Place[]): boolean {
  const words = new Set(told.map(({ word }) => root(word)))
  const again = placesIn(said).filter(({ word }) => !filling.has(word))
  return weigh(again) >= fewestTold && again.every(({ word }) => words.has(root(word)))
}

/** The beginning of a word, which its forms share: "moved" and "move", "offices" and "office". */
function root(word: string): string {
  return word.slice(0, 4)
}

/** In words. */
const fewestTold = 2

/** Words that join those of a story. */
const filling = new Set([
  ...[
    'it',
    'was',
    'is',
    'the',
    'in',
    'our',
    'we',
    'a',
    'an',
    'of',
    'and',
    'to',
    'at',
    'when',
    'that',
    'yes',
    'by',
    'during',
    'i',
    'my',
    'they',
    'got',
  ],
  ...'就是的时候了在被把我们因为那个对',
])

/** Digits as people group them, or the last of them where they say so. */
function withoutNumber(text: string, name: string, value: string): string {
  const whole = text.replace(digits, found => (found.replace(/\D/g, '') === value ? ` §${name}§ ` : found))
  const counted = whole.replace(count, (found, many: string) => (Number(many) === value.length ? ` §${name}§ ` : found))
  return counted.replace(lastDigits, (found, last: string) => (value.endsWith(last) ? ` §${name}§ ` : found))
}

/** "8 digits": how many there are. */
const count = /(?<![\d§])(?:all )?(\d{1,2})(?: digits?|\s?位(?:数字?)?)/giu
const digits = /\d(?:[ -]?\d)*/g
const lastDigits = /(?:\b(?:ending|ends|end)(?: (?:in|with|on))? |尾号是?|末尾|后四位是?)\s?(\d{3,6})(?!\d)/giu

function withoutName(text: string, name: string, value: string): string {
  const [said, known] = [placesIn(text), placesIn(value).slice(0, mostWords)]
  let [kept, from, at] = ['', 0, 0]
  while (at < said.length) {
    const length = repeatedAt(said, at, known, name)
    const [first, last] = [said[at], said[at + length - 1]]
    if (length === 0 || !first || !last) at++
    else {
      kept += `${text.slice(from, first.from)} §${name}§ `
      // The full stop of "Co., Ltd." is its own.
      from = last.to + (length === known.length && value.endsWith('.') && text[last.to] === '.' ? 1 : 0)
      at += length
    }
  }
  return kept + text.slice(from)
}

const mostWords = 80

/** How many words from a place on are the value, its beginning, or a part of a story; 0 where too few are. */
function repeatedAt(said: readonly Place[], at: number, known: readonly Place[], name: string): number {
  const isStory = name === story
  let longest = 0
  for (let start = 0; start < (isStory ? known.length : 1); start++) {
    let length = 0
    while (known[start + length] && said[at + length]?.word === known[start + length]?.word) length++
    const enough = length === known.length || weigh(said.slice(at, at + length)) >= (isStory ? fewestOfStory : fewestWords)
    if (enough && length > longest) longest = length
  }
  return longest
}

function weigh(places: readonly Place[]): number {
  return places.reduce((sum, { word }) => sum + (/\p{Script=Han}/u.test(word) ? 0.5 : 1), 0)
}

function placesIn(text: string): readonly Place[] {
  return [...text.matchAll(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    from: index,
    to: index + word.length,
  }))
}
