import { simplify } from '../text/simplify.js'
import { endOfHanName, hasClearHanForm } from './company-words.js'
import type { Connection, Reading, Span } from './reading.js'
import { at, between, type Token } from './tokens.js'

/** "财务说", "会计告诉我是": who says what the title is, in front of a company's name. */
export const reportedInChinese =
  /^(?:我们?的?)?(?:财务|会计|出纳|老板|领导|经理|主管|同事|[他她]们?)(?:部门?|那边|那里|这边)?(?:刚才?|都|又|就|也)?(?:说(?!明书|法|唱)了?|告诉我们?|跟我们?说|回复我们?|确认了?)(?:抬头|公司名称?|名称)?(?:应该|就)?(?:是|叫|为|写|用|填)?(?:的是)?(?=\p{Script=Han}{4})(?!有限|公司|集团|责任)/u

/** Longest name, in tokens. */
const longest = 80

/** A name straight behind its label, without a mark or a legal form: no word in it that talks about the title, and no more than a name. */
function isNameAlone(read: string): boolean {
  return (
    /^(?:\p{Script=Han}{4,20}|个人)$/u.test(read) &&
    !/[错改填写怎么什啥咋哪不没要需是和的了我你他您吗呢找得能可给请问对应该信息名称跟把被丢审核]/u.test(read)
  )
}

/** What says of a name since when it is called so. A name may itself begin so: 旧名城, 老名堂. */
const renamed =
  /^(?:(?:改名|更名|变更|改制)(?:之?后)的|(?:现在|目前)的|(?:我们?|公司)?的?(?:原来|以前|之前|先前|原|旧|老)的?(?:公司)?(?:(?:名字|名称|抬头)(?:叫|是|为)?|名(?:叫|是|为)))/u

/** What leads to a name and is none of it: "抬头也错了，是 …", "两张都是 …". */
const leading =
  /^(?:(?:这?[两二三四五]张|这些|它们|全部)?都(?:是|叫|为|写的?是?|开的?是?|开给)(?!\s*$)|(?:应该|应当|应|请|要|得|改|就)+(?:是|为|写|填|开|成)(?:成(?!都)|为|的是)?|[写填](?:的是|的|成|为|上)?(?![意真])|开(?:的是|的|成|给)|是)(?!\s*$)/u

/** An invoice made out to a person: "抬头是个人的，王梓涵", "个人：李明". */
const personal = /^(?:个人|自然人)(?:名义)?的$/u
const person = /^(?:个人|自然人)$/u

/** Where a person's name of two to four characters ends, or its start where none stands there. */
function endOfPerson(tokens: readonly Token[], from: number): number {
  let to = from
  while (at(tokens, to).kind === 'han') to++
  return to - from >= 2 && to - from <= 4 ? to : from
}

/** "原名A，现名B": where B begins; A alone where no other follows, without 原名. Null where the name begins with nothing of the kind. */
function behindFormer(tokens: readonly Token[], index: number, to: number, read: string): number | null {
  const before = former.exec(read)?.[0].length ?? 0
  if (before === 0) return null
  const said = tokens.slice(to, to + longest)
  const rest = said.map(({ word, kind }) => (kind === 'han' || kind === 'mark' ? word.slice(0, 1) : ' ')).join('')
  const now = current.exec(rest)?.[0].length ?? 0
  if (now > 0) return to + now
  return hasClearHanForm(read.slice(before)) && index + before < to ? index + before : null
}

/** Whether a bracket behind a whole name holds what it was called before: "枫园有限公司（原枫叶园艺）", but not "中国（原阳）有限公司". */
function isFormerBehind({ text, tokens }: Reading, from: number, bracket: number): boolean {
  const name = simplify(between(text, tokens, from, bracket))
  return (
    hasClearHanForm(name) &&
    endOfHanName(name) === name.length &&
    /^(?:原|前身|曾|以前|之前|旧|更名|改名)/u.test(simplify(text.slice(at(tokens, bracket).end, at(tokens, bracket).end + 4)))
  )
}

const former = /^(?:原名|曾用名|旧称|原称|原来叫|以前叫|之前叫|原叫|曾叫)(?:是|叫|为)?(?=\p{Script=Han}{3})/u
const current =
  /^[,;。(]?(?:后来|之后|后|现在|现|已经|已|今年|去年|如今|目前|新)*(?:名|叫|改|更|变|称|是|为)+(?:名|叫|成|是|为|称|更)*(?=\p{Script=Han}{3})/u

/** A Chinese name up to the next mark or label. Behind its legal form another sentence may follow without any mark. */
export function readHanTitle(reading: Reading, index: number, by: Connection['by']): Span | null {
  const { text, tokens, mentionAt } = reading
  let to = index
  let brackets = 0
  for (; to < index + longest; to++) {
    const { kind, word, spaced } = at(tokens, to)
    if (kind === 'break' || (to > index && spaced && /^\d{6,}$/.test(word)) || (kind === 'mark' && !/^[()&·'-]$/.test(word))) break
    // "枫园有限公司（原名…）": what it was called is no part of it.
    if (word === '(' && isFormerBehind(reading, index, to)) break
    brackets += word === '(' ? 1 : word === ')' ? -1 : 0
    // "我司（枫园贸易有限公司）的发票": the bracket around a name ends it.
    if (brackets < 0) break
    if (to > index && spaced && (mentionAt.has(to) || kind === 'han')) {
      to = endOfSpaced(reading, index, to)
      break
    }
  }
  const whole = between(text, tokens, index, to)
  const read = simplify(whole)
  const now = behindFormer(tokens, index, to, read)
  if (now !== null) return readHanTitle(reading, now, by)
  const before = renamed.exec(read)?.[0].length ?? leading.exec(read)?.[0].length ?? 0
  if (before > 0 && index + before < to) return readHanTitle(reading, index + before, by)
  const { word: mark } = at(tokens, to)
  const name =
    (personal.test(read) && /^[,:(]$/.test(mark)) || (person.test(read) && mark === ':')
      ? between(text, tokens, to + 1, endOfPerson(tokens, to + 1))
      : ''
  if (name !== '') return { from: index, to: endOfPerson(tokens, to + 1), value: name }
  const end = endOfHanName(read)
  if (/^[的了在不没还和跟已]/u.test(read) || (by === 'nothing' && end === null && !isNameAlone(read))) return null
  const goesOn =
    end !== null &&
    /^(?:的|了|已|丢|被|专|普|账|帐|号|开|发|税|也|吧|这|给|把|将|在|因|跟|和|与|向|对|从|要|想|需|刚|还|就|都|没|说|搬|寄|，|遗失|弄|不慎|不小心|现(?!代)|于(?=\d)|申请)/u.test(
      read.slice(end),
    )
  const value = goesOn ? whole.slice(0, end) : whole
  if (/[我找得吗呢]|啥|咋|哪(?!吒)|什么|怎么/u.test(read) && !hasClearHanForm(read)) return null
  while (to > index && at(tokens, to - 1).start - at(tokens, index).start >= value.length) to--
  return { from: index, to, value }
}

/** In words and characters. */
const [mostPieces, longestPiece] = [4, 12]

/** Where a name ends that goes on behind a space, "上海 云帆 科技有限公司": at the first word that ends it as a company does; `space` where none does. */
function endOfSpaced({ text, tokens, mentionAt }: Reading, from: number, space: number): number {
  const isCompany = (to: number) => {
    const name = simplify(between(text, tokens, from, to)).replace(/\s/gu, '')
    return endOfHanName(name) === name.length
  }
  if (isCompany(space)) return space
  let to = space
  for (let piece = 0; piece < mostPieces && !mentionAt.has(to); piece++) {
    const start = to
    while (at(tokens, to).kind === 'han' && (to === start || !at(tokens, to).spaced)) to++
    if (to === start || to - start > longestPiece || talks.test(simplify(between(text, tokens, from, to)))) return space
    if (isCompany(to)) return to
  }
  return space
}

/** What no company is called. */
const talks = /[我你您他她们的了是在被把丢没找给请说]/u

/** The name that an answer gives behind what it was called before, or is called since; null where it says nothing of that. */
export function readRenamed(reading: Reading, to: number): string | null {
  const said = simplify(between(reading.text, reading.tokens, 0, to))
  const span = former.test(said) ? readHanTitle(reading, 0, 'mark') : null
  return span && span.from > 0 ? span.value : null
}
