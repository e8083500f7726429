import { agents } from './loss-words.js'
import { at, listed, type Token } from './tokens.js'

/** What holds or is an invoice, and can come to harm. */
const papers = new Set(
  listed(`paper, papers, envelope, envelopes, folder, folders, binder, box, boxes, bag, briefcase, backpack, wallet, parcel, package, letter, document, documents, original, originals, file, files,
    drawer, cabinet, archive, safe, desk, printout, stack, pile, suitcase, laptop, safe, pipe, sprinkler, roof, cellar, basement`),
)

const somebody = new Set(
  listed(
    'someone, somebody, nobody, toddler, guest, visitor, student, volunteer, mother, father, brother, sister, one, team, department, facilities, accounting, accountants, security, hr, tenant',
  ),
)

/** Past tenses that no ending shows. */
const irregular = new Set(
  listed(`slid, mistook, drew, kept, put, broke, sank, hid, lent, sold, gave, ran, flew, drove, fed, cut, stuck, swept, wore, bit, froze, hung, laid, sat, burst, went, came, left, took, threw, lost,
    caught, shrank, got, sent, brought, let, set, split, wrote, found, dug, rode, tore, made, built, forgot, fell, hit, shut`),
)

/** What people do with invoices and accounts that costs them none. */
export const business = new Set(
  listed(`issued, paid, bought, ordered, received, asked, told, called, needed, checked, searched, looked, applied, requested, registered, opened, invoiced, used, typed, wanted, signed, logged,
    certified, returned, approved, refused, showed, said, wrote, found, named, entered, supposed, attached, created, based, listed, printed, mailed, charged, billed, confirmed, contacted, shared, advised,
    suggested, mentioned, noticed, wondered, got, made, sent, need, expired, updated, stamped, submitted, filled, required, reached, stated, concerned, dated, marked, interested, unused, related`),
)

/**
 * Whether tokens `from` up to `to` tell what a paper suffered or somebody did, in words that no list holds: a paper or a person,
 * and a verb in the past that is not about doing business. Weaker than an event: only asked where nothing else tells.
 */
export function tellsStory(tokens: readonly Token[], from: number, to: number): boolean {
  const itself = /^(?:it|this|that)$/.test(at(tokens, from).word) ? from : null
  const actor =
    itself ?? positionOf(tokens, from, Math.min(to, from + 9), ({ word }) => papers.has(word) || agents.has(word) || somebody.has(word))
  if (actor === null || to - from < 4) return false
  const verb = positionOf(tokens, actor + 1, Math.min(to, actor + (itself === null ? 7 : 3)), ({ word }) =>
    itself === null ? isPast(word) : irregular.has(word) && isPast(word),
  )
  if (verb === null || /^(?:if|would|will|could|should|may|might|can|please|to)$/.test(at(tokens, verb - 1).word)) return false
  return (
    verb + 1 < to &&
    !tokens
      .slice(from, to)
      .some(({ word }) => /^(?:i|copy|please|account|title|number|page|need|want|if|suppose|apply|button|invoices?|would|can)$/.test(word))
  )
}

function isPast(word: string): boolean {
  return (
    !business.has(word) &&
    !/^(?:went|came|got|lost|left|need|seemed|happened|disappeared|vanished)$/.test(word) &&
    (irregular.has(word) || /^[a-z]{2,}ed$/.test(word))
  )
}

function positionOf(tokens: readonly Token[], from: number, to: number, is: (token: Token) => boolean): number | null {
  for (let index = from; index < to; index++) if (is(at(tokens, index))) return index
  return null
}
