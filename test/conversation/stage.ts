import type { Receipt } from '../../src/conversation/conversation.js'
import type { Feedback } from '../../src/conversation/told.js'
import type { OpenForm } from '../../src/forms/form.js'
import type { BotLine, Customer } from '../../src/message.js'
import type { Store } from '../../src/store/store.js'
import type { Ticket } from '../../src/tickets/ticket.js'
import type { Knowledge, Languages } from '../../src/understanding/knowledge.js'
import { openDesk } from '../support/chat.js'

/** What agents do in conversations, and the acts it takes. */
export const agentActs = { claims: ['claim'], 'hands back': ['release'], solves: ['claim', 'solve'] } as const

/** One message of a script: who says what, when and where. */
export interface Said {
  /** What the customer writes; "{ticket 1}" stands for the reference of the first ticket that was filed, here and in the replies. */
  readonly says: string
  /** What they write right after it, before anything can be said: heard together with it. */
  readonly adds?: readonly string[] | undefined
  /** Who says it, where it is another customer of the same desk, in a conversation of their own. */
  readonly from?: string | undefined
  /** How long after the message before, in milliseconds; the same moment unless said. */
  readonly after?: number | undefined
  /** Another conversation of the same customer's. */
  readonly in?: string | undefined
  /** Not said but filed by another system, for this customer of it. */
  readonly system?: { readonly customer: string; readonly fields: Readonly<Record<string, string>> } | undefined
  /** What an agent does with the last ticket before this is said. */
  readonly agent?: readonly (keyof typeof agentActs)[] | undefined
}

/** What comes of one message: the replies, and the form of its conversation afterwards. */
export interface Heard {
  readonly lines: readonly BotLine[]
  readonly form: OpenForm | null
}

/** How far a script has come: enough for another process to go on with it. */
export interface Progress {
  /** Messages that were said. */
  readonly number: number
  /** Milliseconds since 1970. */
  readonly now: number
  /** References of the tickets, in the order in which they were filed. */
  readonly filed: readonly string[]
}

export const atTheStart: Progress = { number: 0, now: Date.parse('2025-03-01T09:00:00Z'), filed: [] }

/** One desk over a store, its clock, and the customers that write to it; goes on from where another stage came to. */
export interface Stage {
  hear(turn: Said): Promise<Heard>
  /** The last message once more, as a channel sends it that has seen no reply. */
  hearAgain(turn: Said): Promise<Heard>
  /** All customers' tickets, in the order in which they were filed. */
  tickets(): Promise<readonly Ticket[]>
  /** What the customers of this stage were answered, conversation by conversation. */
  receipts(): Promise<readonly Receipt[]>
  /** What the customers of this stage thought of answers. */
  feedback(): Promise<readonly Pick<Feedback, 'entry' | 'verdict' | 'why'>[]>
  progress(): Progress
}

export function createStage(knowledge: Knowledge | Languages, store: Store, from: Progress = atTheStart): Stage {
  let { number, now } = from
  const filed = [...from.filed]
  const tabs = new Set<string>()
  const desk = openDesk(knowledge, { store, now: () => new Date(now) })

  async function send({ says, adds = [], from: who = 'ann', in: tab = who, system, agent = [] }: Said): Promise<Heard> {
    for (const [at, kind] of agent.flatMap(one => agentActs[one]).entries()) await act(`a${number}.${at}`, kind)
    const id = `m${number}`
    tabs.add(tab)
    const customer: Customer = { channel: 'web', id: who }
    const named = system && { channel: 'api' as const, id: 'crm', name: system.customer }
    const parts = [says, ...adds].map((text, at) => ({ id: at === 0 ? id : `${id}.${at}`, text }))
    const burst = adds.length > 0 ? { ...parts.at(-1), parts } : {}
    const lines = named ? [] : await desk.receive({ id, conversation: tab, customer, text: says, ...burst })
    if (named) await desk.file({ key: id, customer: named, subject: 'A lost invoice', body: says, fields: system.fields })
    for (const { ticket } of await store.listTickets({ limit: 1_000 })) if (!filed.includes(ticket.reference)) filed.push(ticket.reference)
    return { lines, form: named ? null : ((await store.load(tab))?.form ?? null) }
  }

  async function act(key: string, kind: (typeof agentActs)[keyof typeof agentActs][number]) {
    const result = await desk.act({ key, reference: filed.at(-1) ?? '', agent: { id: 'U1', name: 'Kim' }, act: { kind } })
    if (result.kind === 'refused') throw new Error(`the agent is refused: ${result.refusal.why}`)
  }

  return {
    async hear(turn) {
      now += turn.after ?? 0
      number++
      return send(turn)
    },
    hearAgain: send,
    async tickets() {
      const all = await Promise.all(filed.map(reference => store.findTicket(reference)))
      return all.flatMap(found => (found ? [found.ticket] : []))
    },
    async receipts() {
      const all = await Promise.all([...tabs].map(tab => store.load(tab)))
      return all.flatMap(saved => saved?.receipts ?? [])
    },
    async feedback() {
      const all = await Promise.all([...tabs].map(tab => store.load(tab)))
      return all.flatMap(saved => (saved?.feedback ?? []).map(({ entry, verdict, why }) => ({ entry, verdict, why })))
    },
    progress: () => ({ number, now, filed }),
  }
}

/** "{ticket 1}" as the first reference, and so on. */
export function withReferences(text: string, references: readonly string[]): string {
  return text.replace(/\{ticket (\d+)\}/g, (written, place) => references[Number(place) - 1] ?? written)
}

/** What is asked after a message: a field, 'yes' for the read-back, 'change', or null where no form is open. */
export function askedBy(form: OpenForm | null): string | null {
  return form && (form.stage === 'confirming' ? 'yes' : form.stage === 'changing' ? 'change' : form.asked)
}
