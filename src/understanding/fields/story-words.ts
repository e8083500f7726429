import { listed } from './tokens.js'

/** What holds or is an invoice, and can come to harm. */
export const papers = new Set(
  listed(`paper, papers, envelope, envelopes, folder, folders, binder, box, boxes, bag, briefcase, backpack, wallet, parcel, package, letter, document, documents, original, originals, file, files,
    drawer, door, window, locker, locks, container, postbox, mailbox, letterbox, mailbag, tray, shelf, shredder, van, car, truck, cabinet, archive, safe, desk, printout, stack, pile, suitcase, laptop, safe, pipe, sprinkler, roof, cellar, basement`),
)

export const somebody = new Set(
  listed(
    'someone, somebody, nobody, toddler, guest, visitor, student, volunteer, mother, father, brother, sister, one, team, department, facilities, accounting, accountants, security, hr, tenant',
  ),
)

/** Past tenses that no ending shows. */
export const irregular = new Set(
  listed(`slid, mistook, drew, kept, put, broke, sank, hid, lent, sold, gave, ran, flew, drove, fed, cut, stuck, swept, wore, bit, froze, hung, laid, sat, burst, went, came, left, took, threw, lost,
    caught, shrank, got, sent, brought, let, set, split, wrote, found, dug, rode, tore, made, built, forgot, fell, hit, shut`),
)

/** What people do with invoices and accounts that costs them none. */
export const business = new Set(
  listed(`issued, paid, bought, ordered, received, asked, told, called, needed, checked, searched, looked, applied, requested, registered, opened, invoiced, used, typed, wanted, signed, logged,
    certified, returned, approved, refused, showed, said, wrote, found, named, entered, supposed, attached, created, based, listed, printed, mailed, charged, billed, confirmed, contacted, shared, advised,
    suggested, mentioned, noticed, wondered, got, made, sent, need, expired, updated, stamped, submitted, filled, required, reached, stated, concerned, dated, marked, interested, unused, related, rejected, cancelled, canceled, voided, corrected, renamed, reissued, delayed, blocked, locked, suspended, closed, declined, processed, uploaded, downloaded, generated,
    emailed, e-mailed, posted, delivered, verified, deducted, claimed, saved, stored, scanned, photographed, copied, tried, completed, disabled, enabled, allowed, included, linked, owned, located, called, titled, numbered, made, given, authenticated, certified, availed, accepted, refunded, reversed, recharged, topped, misplaced, mislaid, disappeared, ticked, clicked, stopped, started, figured, capped, split, hosted, purchased, upgraded, migrated, renewed`),
)
