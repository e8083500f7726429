import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { Conversation } from '../../conversation/conversation.js'
import { DeskError } from '../../errors.js'
import type { Files } from '../files.js'
import { makeFolder } from '../make-folders.js'
import type { Quarantined } from '../quarantine.js'
import { nothingIfDamaged, refused } from '../refusals.js'
import { writeDurably } from '../write-durably.js'
import { archiveLines, byMonth, linesOf, namesOn } from './archive-lines.js'
import { MonthIndex, type Place } from './month-index.js'

const archiveIn = (folder: string): string => join(folder, 'archive')

type Archived =
  | { readonly kind: 'conversation'; readonly conversation: Conversation }
  | { readonly kind: 'damaged'; readonly path: string; readonly why: string }

/**
 * Conversations that rest, a line each in a file a month: `archive/2025-03.jsonl`. A document in `conversations/` always counts before a
 * line here, and of several lines the one of the highest version: so a crash between the two steps of moving one leaves nothing lost or
 * doubled. An index beside each file (`2025-03.index`) saves reading it at start; it is believed only where it was made of just this file.
 */
export class Archive {
  readonly #months = new Map<string, MonthIndex>()
  /** Appending and erasing go one after the other. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly folder: string,
    private readonly files: Files,
  ) {}

  /** Learns what is there; `write` also keeps the indexes that had to be made. Tells of lines that can't be read, which stay. */
  async start(damaged: (found: Omit<Quarantined, 'code' | 'movedTo'>) => void, write: boolean): Promise<void> {
    const found = new Map((await this.files.listMarked(archiveIn(this.folder))).map(({ name, mark }) => [name, mark]))
    for (const [name, mark] of found) {
      const [, month] = /^(\d{4}-\d{2})\.jsonl$/.exec(name) ?? []
      if (month === undefined) {
        if (write && name.endsWith('.tmp')) await this.files.remove(join(archiveIn(this.folder), name))
        continue
      }
      const kept = mark && found.has(`${month}.index`) ? await this.files.read(this.#path(month, 'index')) : null
      const known = kept && mark ? MonthIndex.fromBytes(kept, mark) : null
      const index = known ?? (await this.#read(month, damaged))
      this.#months.set(month, index)
      // Nothing is lost where it can't be kept: the next start reads the file.
      if (!known && mark && write) await this.#keepIndex(month, index.toBytes(mark)).catch(() => {})
    }
  }

  /** How many conversations were moved here; one that came back and rests again counts twice. */
  get lines(): number {
    return [...this.#months.values()].reduce((all, month) => all + month.lines, 0)
  }

  /** Whether a conversation of this id, or a ticket of this reference, may be here: wrong once in 2^64 times. */
  holds(name: string): boolean {
    for (const index of this.#months.values()) if (index.find(name).length > 0) return true
    return false
  }

  /** The newest line of a conversation, or null. Throws CONVERSATION_DAMAGED where a line of it can't be read, STORE_UNAVAILABLE. */
  find(id: string): Promise<Conversation | null> {
    return this.#newest(id, conversation => conversation.id === id)
  }

  /** The conversation that holds the ticket, or null. Throws as `find`. */
  findTicket(reference: string): Promise<Conversation | null> {
    return this.#newest(reference, ({ tickets }) => tickets.some(ticket => ticket.reference === reference))
  }

  /** Adds conversations, each to the month in which it was changed last: on the disk when it returns. Throws STORE_UNAVAILABLE. */
  append(conversations: readonly Conversation[]): Promise<void> {
    return this.#inOrder(async () => {
      await makeFolder(archiveIn(this.folder), this.files)
      for (const [month, some] of byMonth(conversations)) await this.#appendTo(month, some)
    })
  }

  /** Removes every line of a conversation, and says how many. Throws STORE_UNAVAILABLE; then it can be tried again. */
  erase(id: string): Promise<number> {
    return this.#inOrder(async () => {
      let erased = 0
      for (const [month, index] of this.#months) if (index.find(id).length > 0) erased += await this.#rewrite(month, id)
      return erased
    })
  }

  /** Every conversation here that is not among `seen`, each once, at its newest; and the lines that can't be read. */
  async *all(seen: Set<string>): AsyncGenerator<Archived> {
    for (const month of [...this.#months.keys()].sort().reverse()) {
      const path = this.#path(month, 'jsonl')
      const lines: (Place & { readonly id: string | null })[] = []
      for await (const { offset, length, text } of archiveLines(path, this.files))
        lines.push({ offset, length, id: namesOn(text)?.id ?? null })
      // Whatever was archived again stands behind what was archived before.
      for (const { id, ...place } of lines.reverse()) {
        if (id !== null && seen.has(id)) continue
        const conversation = id === null ? null : await this.#readLine(month, place).catch(nothingIfDamaged)
        if (conversation) {
          seen.add(conversation.id)
          yield { kind: 'conversation', conversation }
        } else yield { kind: 'damaged', path: `${path}, byte ${place.offset}`, why: 'this line is no conversation' }
      }
    }
  }

  async #newest(name: string, isMeant: (conversation: Conversation) => boolean): Promise<Conversation | null> {
    let newest: Conversation | null = null
    for (const [month, index] of this.#months)
      for (const place of index.find(name)) {
        const conversation = await this.#readLine(month, place).catch(refused(this.#path(month, 'jsonl')))
        if (isMeant(conversation) && conversation.version > (newest?.version ?? 0)) newest = conversation
      }
    return newest
  }

  async #readLine(month: string, { offset, length }: Place): Promise<Conversation> {
    const path = this.#path(month, 'jsonl')
    const bytes = await this.files.readPart(path, offset, length)
    try {
      return Conversation.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
    } catch {
      // Its cause would quote the line.
      throw new DeskError(
        'CONVERSATION_DAMAGED',
        `${path}, byte ${offset}: this line can't be read. Put back the copy of your last backup.`,
      )
    }
  }

  async #read(month: string, damaged: (found: Omit<Quarantined, 'code' | 'movedTo'>) => void): Promise<MonthIndex> {
    const path = this.#path(month, 'jsonl')
    const entries: [string, Place][] = []
    for await (const { text, offset, length } of archiveLines(path, this.files)) {
      const names = namesOn(text)
      if (!names) damaged({ file: `${path}, byte ${offset}`, why: 'this line is no conversation' })
      else for (const name of [names.id, ...names.references]) entries.push([name, { offset, length }])
    }
    return MonthIndex.of(entries)
  }

  async #appendTo(month: string, conversations: readonly Conversation[]): Promise<void> {
    const path = this.#path(month, 'jsonl')
    const { file, size } = await this.files.append(path)
    let entries: readonly (readonly [string, Place])[] = []
    try {
      // A process that died may have left half a line: ours begins on one of its own.
      const isTorn = size > 0 && (await this.files.readPart(path, size - 1, 1))[0] !== 10
      const added = linesOf(conversations, size + (isTorn ? 1 : 0))
      entries = added.entries
      await file.write(`${isTorn ? '\n' : ''}${added.text}`)
      await file.sync()
    } finally {
      await file.close()
    }
    await this.files.syncFolder(archiveIn(this.folder))
    this.#months.set(month, (this.#months.get(month) ?? MonthIndex.of([])).with(entries))
  }

  /** Writes a month's file anew without the lines of one conversation. */
  async #rewrite(month: string, without: string): Promise<number> {
    const path = this.#path(month, 'jsonl')
    const next = `${path}.${randomBytes(8).toString('hex')}.tmp`
    let erased = 0
    await this.files.remove(this.#path(month, 'index'))
    const file = await this.files.create(next)
    try {
      for await (const { text } of archiveLines(path, this.files)) {
        if (namesOn(text)?.id === without) erased++
        else await file.write(`${text}\n`)
      }
      await file.sync()
    } finally {
      await file.close()
    }
    await this.files.rename(next, path)
    await this.files.syncFolder(archiveIn(this.folder))
    this.#months.set(month, await this.#read(month, () => {}))
    return erased
  }

  #keepIndex(month: string, bytes: Uint8Array): Promise<void> {
    return writeDurably(this.#path(month, 'index'), bytes, archiveIn(this.folder), this.files)
  }

  #path(month: string, ending: 'jsonl' | 'index'): string {
    return join(archiveIn(this.folder), `${month}.${ending}`)
  }

  #inOrder<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work, work).catch(refused(archiveIn(this.folder)))
    this.#last = mine.catch(() => {})
    return mine
  }
}
