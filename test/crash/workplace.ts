import type { Conversation } from '../../src/conversation/conversation.js'
import { createLive } from '../../src/delivery/live.js'
import { type Deliver, startOutbox } from '../../src/delivery/outbox.js'
import { createDesk, type Desk } from '../../src/desk.js'
import type { Message } from '../../src/message.js'
import { type CopyFiles, openCopyFiles } from '../../src/store/copy-files.js'
import type { Files } from '../../src/store/files.js'
import { openWholeStore, type WholeStore } from '../../src/store/lowdb-store.js'
import type { Languages } from '../../src/understanding/knowledge.js'
import { samplePdf } from '../support/sample-copies.js'
import { carryOut } from './carry-out.js'
import type { Wanted } from './desk-child.js'
import { hasty } from './hasty-store.js'
import { longAfter } from './store-promises.js'

/** What is done at a workplace: what a desk is asked for, and what agents, operators and the outbox do beside it. */
export type Chore =
  | Wanted
  /** Messages right after each other, kept as they come and heard as one. */
  | { readonly do: 'burst'; readonly messages: readonly Message[] }
  /** An agent hands in a copy, which is kept and given. */
  | { readonly do: 'copy'; readonly key: string; readonly reference: string }
  | { readonly do: 'archive' }
  | { readonly do: 'import'; readonly conversations: readonly Conversation[] }
  /** The outbox delivers what is due to what has been `posted`. */
  | { readonly do: 'post' }

export interface Workplace {
  readonly store: WholeStore
  readonly copies: CopyFiles
  carryOut(chore: Chore): Promise<unknown>
}

interface Opening {
  readonly folder: string
  readonly files: Files
  readonly languages: Languages
  readonly now: () => Date
  readonly random: (below: number) => number
  /** Deliveries that have reached the outside, in order: what no death undoes. */
  readonly posted: string[]
  readonly isDead?: () => boolean
  /** Answers before it has saved: the control. */
  readonly isHasty?: boolean
}

/** Opens a desk with store, copies and outbox over a folder. */
export async function openWorkplace(opening: Opening): Promise<Workplace> {
  const { folder, files, languages, now, random, isHasty = false } = opening
  const store = await openWholeStore({ folder, files })
  const copies = await openCopyFiles(folder, 'a secret of 32 characters or more', files).catch(async error => {
    await store.stop()
    throw error
  })
  const desk = createDesk({
    store: isHasty ? hasty(store) : store,
    knowledge: () => languages,
    live: createLive(),
    now,
    random,
    outside: { agents: true, pushes: () => false },
  })
  return { store, copies, carryOut: chore => carry(chore, { ...opening, store, copies, desk }) }
}

async function carry(chore: Chore, parts: Opening & Pick<Workplace, 'store' | 'copies'> & { readonly desk: Desk }): Promise<unknown> {
  const { store, copies, desk, now } = parts
  switch (chore.do) {
    case 'burst': {
      for (const message of chore.messages) await desk.accept(message)
      const last = chore.messages.at(-1)
      const heard = chore.messages.map(({ id, text }) => ({ id, text }))
      return last && (await desk.receive({ ...last, parts: heard })).map(({ reply }) => reply)
    }
    case 'copy': {
      const found = await store.findTicket(chore.reference)
      const agent = { id: 'U1', name: 'Mia' }
      const of = { conversation: found?.conversation ?? '', reference: chore.reference, name: 'copy.pdf', by: agent.id }
      const kept = await copies.keep(samplePdf(), of, now())
      if (kept.kind !== 'kept') throw new Error('The copy was refused.')
      const { id, name, bytes } = kept.copy
      const act = { kind: 'deliver', copy: id, name, bytes } as const
      return (await desk.act({ key: chore.key, reference: chore.reference, agent, act })).kind
    }
    case 'archive':
      await store.archive(longAfter)
      return 'archived'
    case 'import':
      // What went on since an earlier import stays as it is.
      for (const one of chore.conversations) await store.restore(one)
      return 'imported'
    case 'post':
      return post(parts)
    default:
      return carryOut({ ...chore, n: 0 }, desk)
  }
}

/** Runs the outbox until nothing is due. What may have been posted is looked up, as in Slack. */
async function post({ store, desk, now, posted, isDead = () => false }: Parameters<typeof carry>[1]): Promise<string> {
  const deliver: Deliver = async ({ id, uncertain, begins }) => {
    if (uncertain && posted.includes(id)) return { outcome: { kind: 'done' } }
    await begins()
    if (isDead()) throw new Error('The process is dead.')
    posted.push(id)
    return { outcome: { kind: 'done' } }
  }
  const outbox = startOutbox({
    store,
    settle: desk.settle,
    deliver: { card: deliver, thread: deliver, notice: deliver, release: deliver },
    now,
    onTrouble: () => {},
    lookEveryMs: 1,
  })
  try {
    while (!isDead() && (await store.withDeliveries(1)).length > 0) await new Promise(resolve => setTimeout(resolve, 1))
    return 'posted'
  } finally {
    await outbox.stop()
  }
}
