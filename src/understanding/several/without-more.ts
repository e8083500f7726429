import { patternOf } from '../text/pattern-of.js'
import { announcedIn, hanMany, invoices, many } from './announced.js'

// What only says that there is one more, or more, tells nothing of any of them: "One more got lost too:" in front of what is told of it.

/** Words without those that only say that there is one more: "Yes. One more got lost too:", "对。还有一张也丢了，". */
export function withoutMore(text: string): string {
  return text.replace(onlyOneMore, ' ').replace(hanOneMore, '')
}

/** Words without those that only announce more: "Yes. There are two more", "对，一共丢了两张". */
export function withoutAnnounced(text: string): string {
  return withoutMore(text.replace(severalMore, ' ').replace(hanSeveralMore, ''))
}

/** Whether a message says nothing but that there are more: "I lost another too", 还有一张. */
export function announcesOnly(text: string): boolean {
  return announcedIn(text).more > 0 && !/[\p{L}\p{N}]/u.test(withoutAnnounced(text))
}

const onlyOneMore =
  /\b(?:(?:and|also|but|i|we|have|has|had|there(?:'s| is)?) ){0,4}(?:(?:lost|missing|got|am missing) )?(?:also )?(?:another|one more|a (?:second|third|further))\b(?= (?:one|invoice|fapiao|is|was|got|has been|went|gone|lost|missing|stolen|too|also|as well)\b|\s*(?:[,.:;!–-]|$))(?: (?:one|invoice|fapiao))?(?: (?:is|was|got|has been|went|gone|also|too|as well|lost|missing|stolen)){0,4}[\s:,.–-]*/giu
const severalMore = patternOf(
  `\\b(?:(?:and|also|but|oh|actually|plus|i|we|have|has|had|there(?:'s| is| are|)|in fact) ){0,5}(?:(?:lost|missing|got) )?(?:also )?(?:a total of )?(?:(?:one|${many}) more|${many} others|another ${many}|(?<=lost (?:a total of )?)${many}(?= (?:of them|in all|altogether|in total|${invoices})\\b|\\s*[.!]?$)|a (?:second|third|fourth|fifth|further)(?: one| invoice)?)(?: (?:${invoices}|ones?|of them|to come|to do|to report|after (?:this|that)|that|i|we|also|too|as well|lost|missing|are|were|in all|altogether|in total)\\b)*`,
  'giu',
)

/** 但是 in front of it. */
const hanBut = '(?:(?:不过|但是?|而且|并且|只是)[，,]?)?'
/** 增值税专用发票: of which kind the invoice is. */
const hanKind = '(?:增值税)?(?:专用|普通)?'
const hanOneMore = patternOf(
  `${hanBut}(?:另外|还有|另有|又|再|我们?|还|也){1,3}(?:要|想|得|需要|帮我|给我|麻烦){0,2}(?:[丢少补来加办要]了?|遗失了?|弄丢了?|申请)?一[张份个]${hanKind}(?:发票|专票|普票)?(?:也|都|给|又)*(?:弄?丢|遗失|不见|没|少)?了?[，,:：。]*`,
  'gu',
)
const hanSeveralMore = patternOf(
  `${hanBut}(?:另外|还有|另有|又|再|我们?|还|也|后面|之后|一共|总共|其实|实际上|有){0,4}(?:[丢少]了?|遗失了?|弄丢了?)?(?:(?<=有)一|${hanMany})[张份]${hanKind}(?:发票|专票|普票|票)?(?:也|都|给|又|要)*(?:弄?丢|遗失|不见|没|少|补|办)?了?`,
  'gu',
)
