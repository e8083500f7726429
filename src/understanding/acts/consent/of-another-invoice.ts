import { isMisprinted, isNotLost } from '../../several/lost-of-several.js'
import { simplify } from '../../text/simplify.js'
import { consentsToAll } from './consents-to-all.js'

/**
 * A message, said to a read-back, without what it says of an invoice that is not the one read back, and not lost: "yes" of "yes. 31992046 is not lost, it
 * only has the wrong title". Nothing of that is a value of this one, nor calls any wrong. Null where nothing is said of another, or more is asked.
 */
export function withoutAnother(text: string, number: string): string | null {
  if (text.length > longest || /[?？吗呢]/u.test(text) || isListed(text, number)) return null
  const rest: string[] = []
  let isAbout: 'another' | 'ended' | null = null
  let isFound = false
  for (const piece of text.split(joints)) {
    const said = simplify(piece.normalize('NFKC')).toLowerCase().trim()
    const goesOn: boolean = isAbout !== null && tellsMore(said, isAbout === 'ended')
    if (tellsOfAnother(said, number) || goesOn) {
      isFound = true
      isAbout = /[.!;。！；]$/u.test(said) ? 'ended' : 'another'
    } else {
      isAbout = null
      if (!leadsIn.test(said)) rest.push(piece)
    }
  }
  return isFound ? rest.join('').trim() : null
}

/** In characters. Longer messages tell a story. */
const longest = 300

/** Of "04418827 and 31992046 aren't lost" both are told the same. */
function isListed(text: string, number: string): boolean {
  const pieces = text.split(/[,，、&/和跟与]|\b(?:and|n?or)\b/iu).map(piece => piece.trim())
  return pieces.some((piece, at) => {
    const next = pieces[at + 1] ?? ''
    return (piece.endsWith(number) && /^\d{8}/.test(next)) || (/\d{8}$/.test(piece) && next.startsWith(number))
  })
}

const joints = /(?<=[,，;；.。!！\n])|(?=\b(?:and|but)\b)/iu

function tellsOfAnother(said: string, number: string): boolean {
  const numbers: readonly string[] = said.match(/(?<!\d)\d{8}(?!\d)/g) ?? []
  const isOther = !numbers.includes(number) && (numbers.length > 0 || theOther.test(said))
  // "So cancel it" may mean this one.
  return isOther && !putsRight.test(said) && (isNotLost(said) || (isThere.test(said) && !isAway.test(said)) || isOnlyMisprinted(said))
}

/** That it was not lost, or has been found. */
const isThere =
  /\b(?:has|have)(?:n't| not| never) been (?:lost|missing|stolen)\b|\bno longer (?:lost|missing|gone)\b|\b(?:did(?:n't| not)|never|have(?:n't| not)) los[et]\b|\b(?:turned up|(?:was|were) found|still have|have found|(?:i|we)(?:'ve| just)? found(?! (?:out|wrong|to\b|an?\b)))\b|没有?[弄搞]丢|不是丢|找到|找着/u
const isAway = /(?:\b(?:never|not|nor)|n't) (?:\w+ )?(?:turned|found|have)\b|[没未不](?:有|能)?(?:找到|找着)/u

/** "31992046 only has the wrong title"; of a wrong number it may be this one's. */
function isOnlyMisprinted(said: string): boolean {
  return /\b(?:only|just)\b|只是?/u.test(said) && isMisprinted(said) && !/number|号/u.test(said)
}

const theOther =
  /\b(?:other (?:one|two|three|four|five|\d|invoice|fapiao|ones|invoices|fapiaos)|(?<=^(?:and |but )?(?:the )?)others|(?<=the )others)\b|(?:另外?|其[他它])的?那?[一两二三四五\d几]?[张份]/u

/** What goes on about it. Across a full stop only what points back does. */
function tellsMore(said: string, isNewSentence: boolean): boolean {
  if (/\d{5}/.test(said) || putsRight.test(said) || consentsToAll(said)) return false
  return pointsBack.test(said) || (!isNewSentence && (goesOnAbout.test(said) || isMisprinted(said) || hasIt.test(said)))
}

const putsRight = /\b(?:should|must|instead|read|cancel|file|submit|send|stop|wait|this)\b|应|改成|改为|取消|提交|这/u
const pointsBack =
  /^(?:(?:and|but|so|that|which|only|just) )?(?:it|it's|its|that one|that one's)\b|^(?:(?:and|but) )?(?:only|just) (?:has|have|had|shows?|got|with|under|the|an?|misprinted|wrong)\b|^(?:但|不过)?(?:它|那张|只是|只有)/u
const goesOnAbout =
  /^(?:and|but|which|then|later|though)? ?(?:was|is|has|had|got|shows?|bears?|recovered|found|turned up|came back|returned|still|(?:is )?(?:not|no (?:more|longer)?) ?need(?:ed)?)\b|^(?:但|不过|后来|而)?(?:是|就是|找到|又|不用|不需要|还在|已经找)/u

/** "We still have it", "the courier had stolen it". */
const hasIt =
  /^(?:(?:and|but) )?(?:i|we|the \w+) (?:still |already |just )?(?:have|had|has|found|got)(?: (?!not\b|never\b|to\b|doubts?\b)\w+){0,3} it[.!]*$/u

/** What leads to another matter: "by the way". */
const leadsIn =
  /^(?:(?:oh|and|also|but|so|by the way|btw|fyi|ps|just so you know|one more thing|另外|还有|顺便(?:说(?:一下|一句)?|提一下)?|对了|补充一下)[\s,，:：.。]*)+$/u
