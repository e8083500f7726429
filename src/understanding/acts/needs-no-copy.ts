import { isQuestion } from '../text/is-question.js'
import { normalize } from '../text/normalize.js'
import { patternOf } from '../text/pattern-of.js'

const paper = '(?:that one|(?:the|my|our|that|this) (?:\\w+ ){0,2}(?:invoices?|fapiaos?|original|paper))'
const place = '(?:in|on|under|behind|between)(?! .*(?:page|console|site|screen|statement|system|mail|list|ticket)\\b)(?: \\w+){1,4}$'

/** The invoice is there again. "Found it" alone may be said of a number that is asked for. */
const found = patternOf(
  `\\b(?:found|located|recovered) ${paper}(?=$| ?[,.;!]| (?:in|on|under|behind|between|so|and|now|again|after|back))|` +
    `\\b(?:found|located|recovered|got|have) (?:${paper}|it|them) (?:again|after all|back|${place})|` +
    '\\b(?:it|they|invoices?|fapiaos?|original|one|paper) (?:has |have |just |finally |suddenly |was |were |been |again ){0,3}(?:turned up|resurfaced|reappeared|come back)(?=$| ?[,.;!]| (?:again|after|in|on|now|so|and))|' +
    `\\b${paper} (?:has |have |was |were |been ){1,2}found\\b`,
)
const hanFound = /(?:发票|专票|普票|原件|它|又|[这那]一?[张份])[^，。！？没未]{0,4}(?:找到|找着|翻到|翻出来)(?:它)?了|失而复得/u

/** No copy is wanted. */
const noNeed =
  /\b(?:no|don't|do not|dont|doesn't|won't|not|no longer) (?:really |actually |longer )*(?:need|want|require)s? (?:\w+ ){0,2}(?:cop(?:y|ies)|duplicate|replacement)\b|\bno (?:more )?need (?:for|of) (?:\w+ ){0,2}(?:cop(?:y|ies)|duplicate|replacement)\b|\bnot (?:about )?a (?:cop(?:y|ies)|duplicate)(?= ?(?:[,.;!]|$))|\bno cop(?:y|ies) (?:[\w-]+ ){0,5}(?:needed|necessary|required|please)\b|\bcop(?:y|ies) (?:[\w-]+ ){0,5}(?:is|are) (?:not|no longer) (?:\w+ )?(?:needed|necessary|required)\b/
const hanNoNeed =
  /(?:不|无)(?:是|再)?(?:需要|用|必|想要|要)(?:再)?(?:补|开|办|申请)?(?:发票)?的?(?:复印件|副本)|(?:复印件|副本)(?:就|也|都)?(?:不|无)(?:再)?(?:需要|用|必|要)/u

/** Not so, not yet, in case of, or something else that is wanted instead. */
const besides =
  /\b(?:not|never|nobody|cannot|can't|couldn't|haven't|hasn't|wasn't|until|unless|if|when|once|where|hope|hopefully|think|guess|may|might|maybe|perhaps|possibly|probably|but|only|just a|instead|unreadable|damaged)\b|没|未|别人|如果|要是|可能|也许|好像|应该|等|但|第|另|可是|只|而是|才/u
const otherwise = /\b(?:only|instead|rather|if|unless|original)\b|只|而是|如果|原件/u
/** "But" behind the need takes it back in part; in front of it, what was said before. */
const takenBack = /\b(?:but|although|though)\b|但/u
/** "Lost the original", which is what a copy would be of. */
const lostOriginal = /\b(?:lost|misplaced|mislaid) (?:the|our|my) original\b|原件[^，。]{0,2}(?:丢|遗失)/u
/** A copy of some invoice, by which another may be the lost one. */
const ofSome =
  /^ ?(?:of|for) (?!(?:it|that|this|them|(?:the|our|my|that|this|a|an|lost) (?:lost |missing )?(?:invoices?|fapiaos?|one|ones|original))(?=$| ?[,.;!]| (?:and|so|then)\b|(?: any ?more)))/u

/** It is there again, and of no use. */
const spoilt =
  /\b(?:shred\w*|(?:in|into|to) (?:\w+ )?(?:pieces|bits|halves|shreds|ashes)|burn\w*|torn|ripped|cut up|wet|soaked|soggy|drenched|washed|washing|laundry|eaten|chewed|bitten|gnawed|mice|mouse|rats?|dog|illegible|faded|smudged|stained|soiled|dirty|muddy|mou?ldy|crumpled|ruined|destroyed|spoil\w*|broken|unusable|useless|water|flood\w*|fire|trash|garbage|rubbish)\b|咬|啃|烂|碎|烧|焦|湿|泡|撕|破|毁|污|脏|糊|坏|损|残|霉|皱|洗衣机|洗了|水里|火里|垃圾|看不清|褪色|不能用|用不了|没法用/u
/** "The lost invoice", "the one I had lost": said of what was found. */
const ofTheFound =
  /\b(?:invoices?|fapiaos?|one|ones|original|paper|it) (?:that |which )?(?:i|we) (?:had |have |thought )?(?:was |were )?(?:lost|misplaced)\b/gu
const lost =
  /\b(?:lost|misplaced|mislaid|lose|losing|stolen|vanished|disappeared|missing|gone)\b(?! (?:\w+ )?(?:invoices?|fapiaos?|ones?|originals?|papers?)\b)|(?:丢|弄|遗)(?:了|失|掉|不见)|不见|被偷|遗失(?!的)/u
const wanted =
  /\b(?:i|we)(?:'d| would| do| still| really| also| just| now| will|'ll)* (?:want|need|require|like|request|ask for)(?! (?:to )?(?:cancel|withdraw|stop|close|nothing|no|it cancel))|\b(?:send|issue|give|make|mail|reissue|provide|prepare)(?: me| us)?(?: an?| the| another| my| our| one)?(?: \w+)? (?:cop(?:y|ies)|duplicates?|replacements?)\b|(?<![不无])(?:需要|想要|要|请|求|麻烦|寄|发|给我|补|开)[^，。,]{0,6}(?:复印件|副本)/u

/** A copy of some kind, or at some time, of which alone it is said that it isn't needed, or what is wanted in its stead. */
const ofOneKind =
  /\b(?:by (?:courier|mail|post|express|air|e-?mail|fax|\w+day)|via|in colou?r|colou?r(?:ed)?|on paper|paper cop\w+|printed|certified|stamped|notari[sz]ed|scan\w*|pdf|e-?mail|electronic|digital|photo\w*|picture|fax|yet|today|this week|tomorrow)\b|扫描|电子|彩色|彩印|黑白|纸质|盖章|传真|照片|拍照|快递|邮寄|寄|邮件|今天|现在还/u

/** Whether a message says that an invoice is there again, or that no copy of it is wanted. */
export function needsNoCopy(text: string): boolean {
  if (text.length > longest || isQuestion(text)) return false
  const said = normalize(text)
  if (isUnneeded(said)) return true
  // What is said of the need does not make doubtful what was found.
  const rest = withoutNeed(said)
  if (wanted.test(rest) || lost.test(rest.replace(ofTheFound, ' '))) return false
  return (found.test(rest) || hanFound.test(rest)) && !besides.test(rest) && !spoilt.test(rest)
}

/** Whether a message says nothing but that it was not about a copy: "not a copy!" */
export function saysNotTheCopy(text: string): boolean {
  return notTheCopy.test(normalize(text))
}

const notTheCopy =
  /^(?:(?:no|but|well|i|we|mean|meant|said|asked|it's|that's|this is)[\s,.!]+)*not (?:about |for )?(?:a|the) (?:cop(?:y|ies)|duplicate)[\s,.!]*$|^(?:我|要的?|说的?|问的?|都|可)*不是(?:要)?(?:复印件|副本)(?:的事)?[\s,.!，。！]*$/u

/** Whether no copy is wanted, whatever is asked besides: "We don't want a copy. Do we have to declare the loss?" */
export function declinesCopy(text: string): boolean {
  const pieces = text.split(/[.,;!?，。；！？\n]+/u).filter(piece => !isQuestion(piece))
  return !wanted.test(withoutNeed(normalize(text))) && pieces.some(piece => isUnneeded(normalize(piece)))
}

/** Whoever says that no copy is needed may have lost what it would be of. */
function isUnneeded(said: string): boolean {
  const at = noNeed.exec(said) ?? hanNoNeed.exec(said)
  if (!at || wanted.test(withoutNeed(said)) || ofOneKind.test(said)) return false
  const behind = said.slice(at.index + at[0].length)
  return !otherwise.test(said.replace(lostOriginal, ' ')) && !takenBack.test(behind) && !ofSome.test(behind)
}

function withoutNeed(said: string): string {
  const unneeded = said.replace(noNeed, ' ').replace(hanNoNeed, ' ')
  return unneeded.replace(/\b(?:no|not|don't|do not) (?:longer )?need\w*|不用了?|不需要了?|不要了/gu, ' ')
}

/** In characters. Longer messages tell of more. */
const longest = 140
