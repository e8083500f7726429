import { readSpokenMarks } from './spoken-marks.js'
import { at, Phrases, type Token } from './tokens.js'

// People say how an account is written, behind it: "marrowbone without the dash", "maple ops in one word", "marrowbone不带横杠".

/** What is said of how an account is written that changes nothing of what was written. */
const remarks = new Phrases(
  `all lowercase, all lower case, lowercase, lower case, in lowercase, in lower case, all small, small letters, all caps, in capitals, in capital letters, 全小写, 小写, 都是小写, 全大写, 大写`,
)

/** That it is one word. */
const asOne = new Phrases(
  'all one word, one word, in one word, as one word, as a single word, in a single word, all together, altogether, together, 连写, 连在一起',
)

/** That a mark is not in it, or is. */
const without = new Phrases(
  'without, minus, sans, no, w/o, with no, has no, but no, but without, not with, 不带, 没有, 没, 去掉, 无, 不要, 不加',
)
const withMark = new Phrases('with, has, but with, 带, 有, 加, 带个, 有个, 加个, 带一个, 有一个, 加一个')

/** Other things that are said of the letters: what they come to cannot be told. */
const ofLetters = new Phrases(
  'without, minus, sans, written, spelled, spelt, typed, ending, ends, starting, starts, beginning, begins, with a double, with double, with two, with one, with a capital, with capital, with a small',
)

const marks: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dash: '-',
    hyphen: '-',
    dashes: '-',
    hyphens: '-',
    underscore: '_',
    underscores: '_',
    dot: '.',
    dots: '.',
    period: '.',
    space: ' ',
    spaces: ' ',
    gap: ' ',
    blank: ' ',
  }),
)
const hanMarks: readonly (readonly [string, string])[] = [
  ['下划线', '_'],
  ['中划线', '-'],
  ['横杠', '-'],
  ['横线', '-'],
  ['短横', '-'],
  ['杠', '-'],
  ['空格', ' '],
  ['点', '.'],
]

type Description = { readonly to: number } & (
  | { readonly kind: 'joined' | 'remark' }
  | { readonly kind: 'without' | 'with'; readonly mark: string }
  | { readonly kind: 'letters' }
)

/** What begins at `index` and says how the account in front of it is written; null where nothing of the kind stands there. */
export function descriptionAt(tokens: readonly Token[], index: number): Description | null {
  let from = index
  while (
    /^[,(;—–]$/.test(at(tokens, from).word) ||
    /^(?:but|written|spelled|spelt|typed|just|it's|that's|which|that|is|all|中|间)$/.test(at(tokens, from).word)
  )
    from++
  const isJoined = asOne.lengthAt(tokens, index) > 0 ? index : from
  const one = asOne.lengthAt(tokens, isJoined)
  if (one > 0) return { kind: 'joined', to: isJoined + one }
  const [no, yes] = [without.lengthAt(tokens, from), withMark.lengthAt(tokens, from)]
  const mark = no > 0 || yes > 0 ? markBehind(tokens, from + Math.max(no, yes)) : null
  if (mark) return { kind: no >= yes ? 'without' : 'with', mark: mark.mark, to: mark.to }
  for (const start of [index, from]) {
    const remark = remarks.lengthAt(tokens, start)
    if (remark > 0) return { kind: 'remark', to: start + remark }
  }
  const said = ofLetters.lengthAt(tokens, index) || ofLetters.lengthAt(tokens, from)
  return said > 0 ? { kind: 'letters', to: from + said } : null
}

function markBehind(tokens: readonly Token[], from: number): { readonly mark: string; readonly to: number } | null {
  const to = /^(?:the|a|an|any)$/.test(at(tokens, from).word) ? from + 1 : from
  const mark = marks.get(at(tokens, to).word)
  if (mark !== undefined) return { mark, to: to + 1 }
  const said = [0, 1, 2].map(ahead => (at(tokens, to + ahead).kind === 'han' ? at(tokens, to + ahead).word : ' ')).join('')
  const found = hanMarks.find(([words]) => said.startsWith(words))
  return found ? { mark: found[1], to: to + found[0].length } : null
}

/** An account as it is described to be written; null where the description leaves open how. */
export function asDescribed(value: string, description: Description): string | null {
  switch (description.kind) {
    case 'joined':
      return value.replace(/\s+/gu, '')
    case 'without':
      return value.split(description.mark).join('')
    case 'with':
      // "maple ops with a dash" is maple-ops; where in "maple" a dash is, nobody can tell.
      if (value.includes(description.mark)) return value
      return /^\S+\s\S+$/u.test(value) ? value.replace(/\s/u, description.mark) : null
    default:
      return value
  }
}

/** An account that is all of an answer but for how it is written: "marrowbone, without the dash". Null where the answer is anything else. */
export function describedAnswer(text: string, tokens: readonly Token[], from: number, to: number): string | null {
  const spoken = readSpokenMarks(tokens, from)
  for (let index = spoken?.to ?? from + 1; index < Math.min(to, from + mostWords + 1); index++) {
    const description = descriptionAt(tokens, index)
    const isName = tokens.slice(from, index).every(({ kind }) => kind === 'word')
    if (!description || !isName) continue
    const rest = tokens.slice(description.to, to)
    const isWhole = rest.every(({ kind, word }) => kind === 'mark' || afterwards.test(word) || descriptionWord(word))
    return isWhole
      ? asDescribed(spoken?.to === index ? spoken.value : text.slice(at(tokens, from).start, at(tokens, index - 1).end), description)
      : null
  }
  return null
}

/** In words. */
const mostWords = 3

/** What goes on of where a mark is. */
const afterwards = /^(?:in|it|between|the|middle|of|and|no|please|anywhere|at|all|thanks|的|中|间|里|面)$/

function descriptionWord(word: string): boolean {
  return marks.has(word) || /^(?:capitals|caps|lowercase|lower|case|letters|small)$/.test(word)
}
