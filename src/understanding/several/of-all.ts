import type { Field } from '../../forms/form.js'
import { patternOf } from '../text/pattern-of.js'

/** Asked of several invoices at once, some say that a name is that of all: "both maple-ops", "Maple Ltd for both", 都是枫园有限公司. The name alone. */
export function withoutAll(text: string, { name }: Pick<Field, 'name'>): string {
  const written = text.trim()
  const front = (name === 'account' ? ofAllAccounts : ofAllTitles).exec(written) ?? hanOfAll.exec(written)
  const named = front ? written.slice(front[0].length) : written
  return named.replace(name === 'account' ? behind : behindForm, '').replace(hanBehind, '')
}

const all =
  "(?:(?:it'?s|they(?:'re| are)|the same|same|for|under|on|in) ){0,3}(?:both|all|each|everywhere)(?: of (?:them|these|those))?(?: (?:two|three|four|five))?(?: (?:invoices|fapiaos))?(?: (?:are|is|were|have|use|under|on|belong to)){0,2}"
/** "All Seasons Ltd" is a name, "all Maple Ltd" says whose both are. */
const ofAllTitles = patternOf(`^${all}[\\s:,]\\s*(?=[\\p{Lu}\\p{Script=Han}])`, 'u')
const ofAllAccounts = patternOf(`^${all}[\\s:,]\\s*(?=[a-z0-9]+[-_.\\d]\\S*$)`, 'iu')
const hanOfAll = /^(?:这?[两二三四五]张|这些|它们|所有(?:的?发票)?|全部)?(?:都)(?:是|为|用|叫)[:：]?\s*/u
const behind =
  /(?:,? (?:for|on|in) (?:both|each|every one|all(?: of (?:them|these|those)| (?:two|three|four|five))?)|,? (?:both|everywhere))[.!]?$/u
/** "Toys for all" is a name; behind a legal form it is over. */
const behindForm =
  /(?<=\b(?:ltd|limited|inc|gmbh|llc|llp|plc|corp|co)\.?)(?:,? (?:for|on|in) (?:both|each|every one|all(?: of (?:them|these|those)| (?:two|three|four|five))?)(?: invoices)?|,? (?:both|everywhere))[.!]?$/iu
const hanBehind = /[，,\s]*(?:这?[两二三四五]张|它们|全部)?都(?:一样|相同|是这个|用这个)[。！]?$/u
