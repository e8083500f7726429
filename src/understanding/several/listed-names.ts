import type { Field } from '../../forms/form.js'
import { endOfHanName, hasClearHanForm, isClearForm } from '../fields/company-words.js'

/** In characters. */
const longest = 400

/** Names that an answer lists, each by itself one of the kind that the field takes: "Maple Ltd and Oak Ltd", "a-1, b-2". Null where it lists none. */
export function listedNames(text: string, { name }: Pick<Field, 'name'>): readonly string[] | null {
  if (oneOfThem.test(text)) return null
  const names = text
    .slice(0, longest)
    .trim()
    .replace(inOrder, '')
    .split(between)
    .map(name => (tellsOther.test(text) ? name.replace(leads, '').replace(handed, '') : name))
  const isName = name === 'account' ? (one: string) => account.test(one) : isCompany
  return names.length > 1 && new Set(names).size === names.length && names.every(isName) ? names : null
}

function isCompany(name: string): boolean {
  const last = /([\p{L}.]+?)\.?$/u.exec(name.toLowerCase())?.[1] ?? ''
  return (
    (isClearForm(last) && name.includes(' ') && !/^co\b/iu.test(name)) ||
    (!turns.test(name) && !name.includes('的') && hasClearHanForm(name) && endOfHanName(name) === name.length)
  )
}

/** "不是枫叶有限公司，是枫木有限公司", "原枫叶有限公司": one of them is not meant. */
const turns = /^(?:不|非|原|现|旧|曾|以前|之前|后来|是|叫|改|更名)/u

/** "Maple Ltd, formerly Oak Ltd": the two are one, or one of them is none. */
const oneOfThem = /\b(?:not|formerly|previously|former|known as|instead|rather|renamed?|trading as|account|part of|subsidiary)\b/iu
const account = /^[a-z](?=[a-z]{0,60}[\d_-])[a-z0-9_-]{1,60}$/iu

/** A comma may stand inside a name: "Maple Garden Co., Ltd." */
const between =
  /\s*(?:[;；、\n/]|[,，](?!\s*(?:ltd|limited|inc|llc|llp|plc|s\.)\b)(?:\s*(?:and|then)\s)?|\s(?:and|&|then)\s(?!co\b)|(?<=公司|集团|[a-z0-9])[和与跟及])\s*/iu
/** "One is Maple Ltd, the other is Oak Ltd", "Maple Ltd for one, Oak Ltd for the other", 一张是…，另一张是… */
const leads = /^(?:(?:one|the other(?: one)?) (?:is |for |to )|(?:另外?)?一[张份](?:的?抬头)?(?:是|开给)(?!不))/iu
const tellsOther = /\bthe other\b|另外?一[张份]/iu
const handed = / for (?:one|the other)(?: one)?[.!]?$/iu
const inOrder = /(?:[,;，；]?\s*(?:respectively|in (?:that|this|the same) order)|[，,]?(?:依次|分别|按顺序))[.。!！]?$/iu
