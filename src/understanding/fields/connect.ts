import { stepOn, type Way } from './connect-steps.js'
import type { Connection, Reading } from './reading.js'
import { at } from './tokens.js'

/** Longest way from a label to its value, in steps: "the title that is printed on the invoice is …" */
const longestWay = 10

/** How a label that ends in front of token `from` is joined to its value. `ownLine`: it begins its line. */
export function connect(reading: Reading, from: number, ownLine: boolean): Connection {
  const { tokens } = reading
  // "account": "maple-ops"
  const isQuoted = /^["'”’]$/.test(at(tokens, from).word) && /^[:=]$/.test(at(tokens, from + 1).word)
  // "the account's maple-ops"
  const by = at(tokens, from - 1).word.endsWith("'s") ? 'words' : 'nothing'
  let way: Way = { at: isQuoted ? from + 1 : from, by, negated: false, changing: false, step: 0, from, ownLine }
  for (let step = 0; step < longestWay; step++) {
    const next = stepOn({ ...way, step }, reading)
    if (!next) break
    way = { ...way, ...next }
  }
  return { at: way.at, by: way.by, negated: way.negated, changing: way.changing }
}
