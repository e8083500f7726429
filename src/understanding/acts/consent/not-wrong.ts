/**
 * A text in which what is said to be without fault is said to be right: "I can't find a single mistake", "挑不出毛病". Two words against each other say yes,
 * however they are put; one of them alone still says no ("nothing is right", "a mistake"), and so do three ("not without mistakes").
 */
export function sayRight(text: string): string {
  const words = text.replace(/\bnothing['’]s\b/giu, 'nothing is').split(/(?<=\s)/)
  const kept: string[] = []
  for (let at = 0; at < words.length; at++) {
    const end = isNot(words[at]) && !isNot(words[at - 1]) && !isOfThemselves(words, at) ? faultAfter(words, at + 1) : null
    if (end === null) kept.push(words[at] ?? '')
    else {
      kept.push(`${right}${marksOf(words[end])}`)
      at = end
    }
  }
  return kept.join('').replace(chinese, '正确')
}

const right = 'all correct'

function marksOf(word = ''): string {
  return /[^\p{L}\p{N}]*$/u.exec(word)?.[0] ?? ''
}

function bare(word = ''): string {
  return word
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/[^\p{L}\p{N}']/gu, '')
}

function isNot(word = ''): boolean {
  // "No, wrong": a word of its own.
  return !/[^\p{L}\p{N}'’\s]/u.test(word) && not.has(bare(word))
}

/** "I never make mistakes" boasts, "I see no changes" misses some, and "no mistakes please" wants none made: none speaks of what was read back. */
function isOfThemselves(words: readonly string[], at: number): boolean {
  const said = words
    .slice(Math.max(0, at - 3), at + mostBetween)
    .map(bare)
    .join(' ')
  return boasts.test(said) || misses.test(said) || wantsNone.test(said)
}

const boasts = /\b(?:i|we|i've|we've)(?: (?!you\b|it\b|this\b)[\w']+){0,3} (?:make|made|making) (?!sure\b)/
const misses =
  /\b(?:see|saw|seen|find|found|notice|noticed|spot|spotted) (?:(?:no|not|any|a|single|the|of|more) ){0,3}(?:changes|edits|corrections|amendments)\b(?! (?:needed|necessary|required|to (?:make|be)))/

const wantsNone = /\bno (?:more )?(?:mistakes?|errors?|typos?)(?: (?:please|pls|this time|next time|again|now|ok|okay))+$|\byet\b/

/** How many words may stand between the two. */
const mostBetween = 9

/** Where a fault is named that the word before denies, with what belongs to it; null where something else stands there. */
function faultAfter(words: readonly string[], from: number): number | null {
  for (let at = from; at < words.length && at <= from + mostBetween; at++) {
    const word = bare(words[at])
    const isDeed = deeds.has(word) && before.has(bare(words[at - 1]))
    // "Couldn't be more wrong".
    if (faults.has(word) && bare(words[at - 1]) === 'more' && adjectives.has(word)) return null
    if (faults.has(word) || isDeed) return objectAfter(words, at)
    const isLeast = word === 'the' && ['slightest', 'least'].includes(bare(words[at + 1]))
    if ((!between.has(word) && !isLeast) || /[,.;:!?]\s*$/.test(words[at] ?? '')) return null
  }
  return null
}

/** "To change anything", "a thing to change here", "with the data". */
function objectAfter(words: readonly string[], at: number): number {
  let end = at
  while (end + 1 < words.length && !/[,.;:!?]\s*$/.test(words[end] ?? '')) {
    if (objects.has(bare(words[end + 1]))) end++
    else if (determiners.has(bare(words[end + 1])) && facts.has(bare(words[end + 2]))) end += 2
    else break
  }
  return end
}

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}

const not = listed(
  "no not nothing none never without zero cannot can't couldn't don't didn't doesn't isn't aren't haven't hasn't wasn't won't wouldn't cant couldnt dont didnt doesnt isnt havent unable",
)
const between = listed(
  'i we you a an any anything anywhere one single slightest see seen find found spot spotted notice noticed detect detected have had having there is are was be been need needs needed contain contains containing show shows to of something thing things more further other kind sort at all looks seems appears left make makes that it with really even able letter word comma bit least',
)
const faults = listed(
  'wrong missing mistake mistakes error errors typo typos fault faults issue issues problem problems objection objections complaint complaints changes correction corrections amendment amendments edits incorrect amiss misspelt misspelled discrepancy discrepancies inaccuracy inaccuracies deviation deviations differences flaw flaws remarks notes',
)
const adjectives = listed('wrong incorrect missing amiss')
const deeds = listed(
  'change alter amend fix edit add correct improve complain object adjust modify changing altering amending fixing editing correcting adding',
)
const before = listed("to wouldn't needs need needed")
const objects = listed(
  'a an any anything anywhere thing word letter comma single it here there about in with at all whatsoever further else necessary needed required found noted spotted left',
)

/** "With the data": of one field alone it would say nothing of the others. */
const determiners = listed('the this these those that your my our any of')
const facts = listed('data datas details information informations info list summary entries values above particulars')

const chinese =
  /(?<!有)(?!没有?错|无误)(?:没有?|无|未|看不出|挑不出|找不出|找不到)(?:(?:再|什么|任何|啥|哪里|哪儿|哪处|哪个|一个|一处|一点|半点|半个|有|发现|看到|看出|见|可)*(?:错误|错字|错别字|错|误|毛病|问题|差错|出入|偏差|异议|异常|不对|不妥|遗漏|意见)|(?:什么|任何|啥|有)*(?:需要?|要|可|必要)(?:再|什么)*(?:改动|修改|更改|改|补充|更正|变动|调整))(?:的地方|之处|的|了)*/gu
