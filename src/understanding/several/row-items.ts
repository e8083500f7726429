import { isLegalForm } from '../fields/company-words.js'
import { tokenize } from '../fields/tokens.js'

/** Longest list that is looked at; a form is not longer. */
export const mostItems = 12

/** The items of a line, parted by each of some marks. */
export function itemsIn(line: string, marks: readonly string[]): readonly (readonly string[])[] {
  return marks.map(mark => itemsOf(line, mark))
}

/** The same between marks that people talk with, too. */
export function looseItems(line: string): readonly (readonly string[])[] {
  return itemsIn(line, ['，', '、', ',', ...(spacedRow.test(line) ? [' '] : [])])
}

/** "maple-ops 枫园有限公司 03381729": spaces part values where a Chinese name has a number behind it. */
const spacedRow = /(?:公司|集团|事务所)\s{1,3}\d/u

function itemsOf(line: string, mark: string): readonly string[] {
  const parts = line.split(mark, mostItems * 2)
  if (parts.length === mostItems * 2) return []
  if (mark !== ',') return parts
  // "Co., Ltd" and "Foods, Inc." are one item.
  return parts.reduce<string[]>((items, part) => {
    const [first] = tokenize(part.trim())
    const last = items.at(-1)
    if (last !== undefined && first && isLegalForm(first.word)) items[items.length - 1] = `${last},${part}`
    else items.push(part)
    return items
  }, [])
}

/** "2.350,00": what was paid is beside the fields of a row. */
const amount = /^[¥$€£]?\s?\d{1,3}(?:[.,\s]?\d{3})*[.,]\d{2}$/u

/** Items trimmed, without "#" in front of a number, and without those that are empty or an amount. */
export function withoutEmpty(items: readonly string[]): readonly string[] {
  return items.map(item => item.trim().replace(/^#\s*(?=\d)/, '')).filter(item => item !== '' && !amount.test(item))
}
