import { check } from '../../forms/checks.js'
import type { Form, Values } from '../../forms/form.js'
import { normalize } from '../../understanding/text/normalize.js'

/**
 * The value of the asked field where the whole answer says that it is that of the request before: "same as before", "the same reason", 同上, 原因一样. A number
 * or a kind is never the same, "the first one" may be another than the last, and of a field that is not asked for nothing is said.
 */
export function asBefore(text: string, form: Form, asked: string | null, before: Values): Values {
  const field = form.fields.find(({ name }) => name === asked)
  const value = field && before[field.name]
  if (field?.check.kind !== 'text' || value === undefined || text.length > longest) return {}
  const labels = [field.label, ...field.labels].map(normalize)
  const said = normalize(text).replace(/[\s.!。！]+$/u, '')
  const others = form.fields.filter(one => one !== field).flatMap(one => [one.label, ...one.labels].map(normalize))
  // "The same account" is an answer to another question.
  if (others.some(label => !labels.includes(label) && said.includes(label))) return {}
  const [label = ''] = labels.filter(one => said.includes(one)).sort((a, b) => b.length - a.length)
  const bare = (label === '' ? said : said.replace(label, ' ')).replace(/\s+/gu, ' ').trim()
  const passed = english.test(bare) || chinese.test(bare) ? check(field, value) : null
  return passed?.kind === 'ok' ? { [field.name]: passed.value } : {}
}

/** In characters. */
const longest = 60

const english =
  /^(?:(?:it's|it is|it was|that's|is|was|also|again|still|just|exactly|the|yes) ){0,4}same(?: (?:as|like|in|with|for) (?:(?:the|my|our) )?(?:before|above|last time|(?:last|previous)(?: (?:one|time|request|invoice))?|one before))?(?: (?:too|again|here|please|thing|one|as before|as last time))?$/u
const chinese =
  /^(?:也|都|还|还是|就|跟|和|与|同)*(?:(?:上面|上(?:一)?[张个次份]|之前|前面|刚才)的?)?\s?(?:也|都|还是|就|是)*\s?(?:同上|一样|相同|同前|照旧|不变)的?[吧啊哈了]?$/u
