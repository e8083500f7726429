import type { OpenForm } from '../../forms/form.js'
import { invoiceField } from '../../tickets/duplicates.js'
import type { Ticket } from '../../tickets/ticket.js'
import { asList, refersTo, withGroupsNamed } from '../../understanding/several/refers-to-one.js'
import { numbersOf } from './filed-siblings.js'

/** The words with the digits of the invoices that are meant in the place of "this one", "the next one", "the previous one", "the others" and "the last two". */
export function byNumber(text: string, filed: readonly Ticket[], open: OpenForm): string {
  const { waiting, values } = open
  const [next] = waiting
  const before = filed.at(-1)?.fields[invoiceField]
  const points = text.replace(thatOne, ' ')
  const isPointed = /\d{4}/.test(points) || refersTo(points, numbersOf(open, filed)).length > 0
  const named = (isPointed ? text : text.replace(thatOne, of => values[invoiceField] ?? of))
    .replace(thisOne, of => values[invoiceField] ?? of)
    .replace(nextOne, of => next ?? of)
    .replace(oneBefore, of => before ?? of)
    .replace(theOthers, of => asList(of, waiting.length > 1 ? waiting : null))
  const numbers = numbersOf(open, filed)
  return withGroupsNamed(named, numbers).replace(byEnd, (of: string, english?: string, han?: string) => {
    const [number, ...others] = numbers.filter(one => one.endsWith(english ?? han ?? ''))
    return number !== undefined && others.length === 0 ? number : of
  })
}

/** "The one ending in 23", 尾号23的那张. */
const byEnd =
  /\b(?:the )?(?:one|invoice|fapiao|number) (?:that )?(?:ending|ends|ended) (?:in |with |on )?(\d{2,7})\b|尾号(?:是|为)?(\d{2,7})的?(?:那?[张份])?(?:发票)?/giu

const thisOne = /\b(?:this|the current) (?:one|invoice|fapiao)\b|(?<!每)这一?[张份](?:发票)?/iu
/** Where no other is pointed at, "skip that one" is said of the one that is read back. */
const thatOne = /\b(?<!\bnot )that (?:one|invoice|fapiao)\b|(?<![\p{Script=Han}\d])那[张份](?:发票)?/iu
const nextOne = /\b(?:the )?next (?:one|invoice|fapiao)\b|下一?[张份](?:发票)?/iu
const oneBefore = /\b(?:the )?(?:previous|preceding) (?:one|invoice|fapiao)\b|\bthe one before\b|(?:上|前)一[张份](?:发票)?/iu
const theOthers =
  /\bthe (?:others|other ones|other two|other invoices|remaining (?:ones|invoices|two))\b|(?:其他|其它|其余|另外|剩下|后面)(?:的?(?:发票)|的|[两几]张)/iu
