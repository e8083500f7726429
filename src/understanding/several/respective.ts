import { listedNames } from './listed-names.js'

/** A field, and the names that a message gives for it in the order of several numbers; null where they are not as many. */
interface Respective {
  readonly name: 'title' | 'account'
  readonly names: readonly string[] | null
}

/** "04418827 and 31992046, titles Maple Ltd and Oak Ltd respectively", "抬头分别是枫园有限公司和橡园有限公司": names in the order of `count` numbers. */
export function respectiveNames(text: string, count: number): readonly Respective[] {
  return [
    { name: 'title' as const, patterns: [titles, hanTitles] },
    { name: 'account' as const, patterns: [accounts, hanAccounts] },
  ].flatMap(({ name, patterns }) => {
    const listed = patterns.map(pattern => pattern.exec(text)?.[1]).find(found => found !== undefined)
    if (listed === undefined) return []
    const names = listedNames(listed.trim(), { name })
    return [{ name, names: names?.length === count ? names : null }]
  })
}

const titles = /(?<!\baccount )\b(?:titles|names|companies)(?: are| is|:| =)? ([^;:\n]{3,160}?),? respectively\b/iu
const accounts = /\b(?:accounts|account names)(?: are| is|:| =)? ([^;:\n]{3,160}?),? respectively\b/iu
const hanTitles = /(?:抬头|全称|(?<!账[户号])名称|公司名)(?:分别|依次|各自)(?:是|为|叫)[:：]?([^，,。；;\n\d]{4,80})/u
const hanAccounts = /(?:账户名?称?|账号|帐号|帐户)(?:分别|依次|各自)(?:是|为|叫)[:：]?([^，,。；;\n]{4,80})/u
