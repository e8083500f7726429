import { patternOf } from '../text/pattern-of.js'
import { asList, refersTo } from './refers-to-one.js'

/**
 * The words with the digits of those that are meant in the place of "all but the last": "all but the last are special" becomes "… and … are special", and
 * "all special except the second" says it of the others. Unchanged where it is open which are left out.
 */
export function withExceptionsNamed(words: string, numbers: readonly string[]): string {
  if (numbers.length < 2 || numbers.length > mostNamed || words.length > longest) return words
  const rest = (of: string, excepted: string) => {
    const left = refersTo(excepted, numbers)
    const others = numbers.filter(number => !left.includes(number))
    return left.length > 0 && others.length > 0 ? asList(of, others) : null
  }
  return words
    .replace(before, (of: string, excepted: string) => rest(of, excepted) ?? of)
    .replace(only, (of: string, said: string, excepted: string) => {
      const others = rest(of, excepted)
      return others === null ? of : `${others}: ${said}, ${excepted}`
    })
    .replace(onlyThenRest, (of: string, excepted: string, is: string, said: string, other: string) => {
      const others = rest(of, excepted)
      return others === null ? of : `${others}: ${other}, ${excepted} ${is} ${said}`
    })
    .replace(hanOnly, (of: string, said: string, excepted: string) => {
      const others = rest(of, excepted)
      return others === null ? of : `${others}都${said}，${excepted}`
    })
    .replace(labelled, (of: string, said: string, excepted: string, which?: string) => {
      const others = tells.test(excepted) ? null : rest(of, excepted)
      return others === null ? of : `${others}: ${said}${which ? `, ${excepted}` : ''}`
    })
    .replace(behind, (of: string, said: string, excepted: string, which?: string) => {
      const others = tells.test(excepted) ? null : rest(of, excepted)
      const joint = verb.test(said) ? ' ' : ': '
      return others === null ? of : others + joint + said + (which ? `, ${excepted}` : '')
    })
    .replace(none, (of: string, said: string, excepted: string) => {
      const left = refersTo(excepted, numbers)
      return left.length > 0 && left.length < numbers.length ? `${asList(of, left)}: ${said}` : of
    })
    .replace(han, (of: string, excepted: string, field: string, said: string) => {
      const others = rest(of, excepted)
      return others === null ? of : others + field + said
    })
}

/** In characters. Longer messages tell a story. */
const longest = 600
/** More are a list, of which nothing is told one by one. */
const mostNamed = 10

const except = '(?:except(?: for)?|but|apart from|other than|besides)'
/** "All but the last are special" */
const before = patternOf(
  `\\b(?:all|both|everything|every one)(?: of (?:them|these|those))? ${except} ([^.:;,\\n]{1,40}?)(?=\\s*(?:$|[.:;,\\n])| (?:is|are|was|were|has|have|belongs?|goes?|got)\\b)`,
  'giu',
)
/** "All are special except the second", "they are all special but the last", "all stolen except the last, which was burnt" */
const behind = patternOf(
  `\\b(?:they(?:'re| are| were)? )?(?:all|both|each|every one)(?: of (?:them|these|those))?(?: (?:two|three|four|five|six)(?: of (?:them|these|those))?)?(?: invoices)? (?!${except}\\b|of (?:them|these|those)\\b)([^.;,\\n]{1,40}?),? ${except} ([^.:;,\\n]{1,40}?)(?:(,? which(?= ))|(?=\\s*(?:$|[.:;,\\n])))`,
  'giu',
)
/** "They are all ordinary, only the second is special" */
const only =
  /\b(?:they(?:'re| are| were)? )?(?:all|both|each|every one)(?: of (?:them|these|those))?(?: invoices)? ((?!of\b)[^.;,\n]{1,40}?)[,;] (?:and |but )?(?:only|just) ([^.:;,\n]{1,40}?)(?= (?:is|was|has|belongs|goes|got)\b)/giu
/** "Only the second is special, the rest ordinary" */
const onlyThenRest =
  /\b(?:only|just) ([^.:;,\n]{1,40}?) (is|was|has|belongs|got) ([^.;,\n]{1,40}?)[,;] (?:and |but )?the (?:rest|others?)(?: (?:are|is|were|was|have|has))? ([^.;,\n]{1,40})/giu
/** 都是普票，只有第二张是专票 */
const hanOnly = /(?:全部?|都|均)((?:是|开给|在)[^，,。；]{1,20})[，,；](?:但是?)?(?:只有|唯独|就)([^，,。；]{1,12}?)(?=是|的|被|开给)/giu
/** "Title Oak Ltd except the first" */
const labelled = patternOf(
  `(?<!\\b(?:all|both|each)\\b[^.;,\\n]{0,40})(?<=^|[\\s,])((?:title|account|company|name) [^.;,\\n]{1,40}?),? ${except} ([^.:;,\\n]{1,40}?)(?:(,? which(?= ))|(?=\\s*(?:$|[.:;,\\n])))`,
  'giu',
)
/** "None of them was stolen except the first" */
const none = patternOf(
  `\\b(?:none|neither)(?: of (?:them|these|those|the (?:two|three|four)))?(?: (?:is|are|was|were|has|have))? ([^.:;,\\n]{1,40}?),? ${except} ([^.:;,\\n]{1,40}?)(?=\\s*(?:$|[.:;,\\n]))`,
  'giu',
)
const verb = /^(?:is|are|was|were|has|have|had|belongs?|goes?|went|got|under|with)\b/iu
/** "All were stolen but the last was burnt" goes on, and leaves nothing out. */
const tells = /\b(?:is|are|was|were|has|have|had|got)\b/iu
/** 除了第二张都是专票, 除了第一张，抬头都是… */
const han =
  /(?<![删解扣开清消])除了?([^，,。；除]{1,20}?)(?:之外|以外|外)?[，,]?(?:其[他它余]的?|剩下的?)?((?:抬头|账号|账户名?|原因)?)(?:都|全部?|均)([^，,。；]{1,20})/giu
