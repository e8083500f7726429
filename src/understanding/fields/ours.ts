import type { Mention } from './labels.js'
import { at, listed, Phrases, type Token } from './tokens.js'

/** Whose it is when one of these stands in front of a label: not the customer's. */
const strangers = new Set(
  listed(`supplier, vendor, landlord, neighbour, neighbor, auditor, accountant, courier, client, buyer, seller, partner, parent, subsidiary, competitor, tenant, contractor, their, his, her,
    somebody else, someone else, other company, sister company, agency, agent`),
)

const hanStrangers = new Phrases(
  `供应商的, 供货商的, 对方的, 客户的, 别人的, 他们的, 他的, 她的, 邻居的, 房东的, 代理商的, 母公司的, 子公司的, 总公司的, 合作方的, 另一家的`,
)

const hanOurs = new Phrases(
  `我们自己的是, 我们的是, 我自己的是, 我的是, 我们这边的是, 我这边的是, 咱们的是, 自己的是, 我司的是, 我们公司的是, 我们自己的, 我们的才是`,
)

const onBehalf = new Phrases(
  'on behalf of, for our client, for my client, for a client, for our customer, belongs to our client, belongs to a client, belongs to my client, a client of ours, a client of mine, our client has lost, our client lost, for my boss, for my husband, for my wife, 我们的客户, 代客户, 帮客户, 替客户',
)

/** Whose may be given for one's own, unless that is given, too: "my colleague's account is cedar-9, mine is maple-ops". */
const acquaintances = /^(?:colleague|coworker|co-worker|friend|boss|manager|wife|husband|brother|sister|predecessor|intern|assistant)'?s'?$/
const hanAcquaintances = new Phrases('同事的, 朋友的, 老板的, 领导的, 前任的, 老公的, 老婆的')

/** Companies that are spoken of beside one's own: "our parent company: …", "the moving company". */
const otherCompanies =
  /^(?:parent|sister|holding|affiliated?|associated|courier|delivery|insurance|seller|selling|vendor|supplier|reseller|issuing|cleaning|moving|removal|logistics|shipping)$/

/** Whether somebody else's is what stands at `index`: "our supplier's account", "供应商的账号". */
export function isStrangers(tokens: readonly Token[], index: number): boolean {
  const { word, kind } = at(tokens, index - 1)
  if (kind === 'han')
    return [3, 4, 5, 6].some(
      length => index >= length && hanStrangers.lengthAt(tokens, index - length) === length && !isTailOfName(tokens, index - length),
    )
  if (at(tokens, index).word === 'company' && otherCompanies.test(word)) return true
  return strangers.has(word.replace(/'s?$/, '')) && (/'s?$/.test(word) || /^(?:their|his|her)$/.test(word))
}

/** "梨子公司的" is a company's of that name, and no "子公司的": nobody's word for whose it is stands in front. */
function isTailOfName(tokens: readonly Token[], index: number): boolean {
  const before = at(tokens, index - 1)
  return at(tokens, index).word === '子' && before.kind === 'han' && !/^[我们咱司的是用由在和跟与]$/.test(before.word)
}

/**
 * The labels with "ours is …", "mine: …" among them, each a label of what was spoken of before; and those that somebody else owns told
 * as not to be used: "Our supplier's account is steelbay01, ours is copperbay01."
 */
export function withOurs(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  // Who writes for a client speaks of the client's: "their account is …".
  const isForOthers = onBehalf.within(tokens, 0, tokens.length)
  const turnsFrom = (from: number) =>
    tokens.some(({ word }, index) => index > from && (/^(?:but|now|但|过|现|改)$/.test(word) || oursAt(tokens, index) > 0))
  const isElses = ({ from }: Mention) => isStrangers(tokens, from) || (isAcquaintances(tokens, from) && turnsFrom(from))
  const owned = mentions.map(mention => (!isForOthers && isElses(mention) ? { ...mention, past: true } : mention))
  const all: Mention[] = []
  let next = 0
  for (const mention of [...owned, null]) {
    const until = mention?.from ?? tokens.length
    const last = all.findLast(({ field }) => field !== null)
    for (let index = next; last && index < until; index++) {
      const length = oursAt(tokens, index)
      if (length === 0) continue
      all.push({ from: index, to: index + length, field: last.field, past: false, specific: last.specific })
      index += length - 1
    }
    if (mention) all.push(mention)
    next = mention?.to ?? next
  }
  return all
}

function isAcquaintances(tokens: readonly Token[], index: number): boolean {
  return acquaintances.test(at(tokens, index - 1).word) || (index > 2 && hanAcquaintances.lengthAt(tokens, index - 3) === 3)
}

/** How many tokens "ours" takes in front of what leads to its value; 0 where it does not. */
function oursAt(tokens: readonly Token[], index: number): number {
  const { word, kind } = at(tokens, index)
  if (kind === 'han') {
    const length = hanOurs.lengthAt(tokens, index)
    return length > 0 && at(tokens, index + length - 1).word === '是' ? length - 1 : length
  }
  return /^(?:ours|mine)$/.test(word) && /^(?:is|:|=|reads|would|should)$/.test(at(tokens, index + 1).word) ? 1 : 0
}
