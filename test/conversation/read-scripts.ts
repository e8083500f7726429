import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { projectRoot } from '../../src/config.js'
import { Feedback } from '../../src/conversation/told.js'
import { Resolution, TicketStatus } from '../../src/tickets/ticket.js'

const units = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const

/** "11 minutes", in milliseconds. */
const Pause = z
  .string()
  .regex(/^\d+ (?:second|minute|hour|day)s?$/, 'write a number and a unit: "11 minutes"')
  .transform(text => {
    const [number, unit = ''] = text.split(' ')
    return Number(number) * units[unit.replace(/s$/, '') as keyof typeof units]
  })

const TurnData = z.strictObject({
  says: z.string().min(1),
  /** What the customer sends right after it, before anything can be said: all of it is one thought. */
  adds: z.array(z.string().min(1)).min(1).optional(),
  /** Another customer of the same desk, in a conversation of their own. */
  from: z.string().min(1).optional(),
  after: Pause.optional(),
  /** Another conversation of the same customer's. */
  in: z.string().min(1).optional(),
  /** Not said but filed by another system, for this customer of it, with these fields. */
  system: z.strictObject({ customer: z.string().min(1), fields: z.record(z.string(), z.string()).default({}) }).optional(),
  /** What an agent does with the last ticket before this is said. */
  agent: z.array(z.enum(['claims', 'hands back', 'solves'])).optional(),
  asks: z.string().nullable().optional(),
  replies: z.array(z.string().min(1)).optional(),
  never: z.array(z.string().min(1)).optional(),
  answered: z.array(z.string()).optional(),
  choices: z.array(z.string()).optional(),
  count: z.int().min(0).optional(),
})

const TicketData = z.strictObject({
  intent: z.string(),
  fields: z.record(z.string(), z.string()).optional(),
  missing: z.array(z.string()).optional(),
  status: TicketStatus.optional(),
  resolution: Resolution.nullable().optional(),
  subject: z.string().optional(),
  words: z.string().optional(),
  /** The other tickets that agents are pointed to, as references. */
  flags: z.array(z.string()).optional(),
  /** The customer's words that are left for the agent. */
  notes: z.array(z.string()).optional(),
  /** What has happened to it, in order. */
  history: z.array(z.string()).optional(),
})

const ConversationData = z.strictObject({
  name: z.string().min(1),
  turns: z.array(TurnData).min(1),
  tickets: z.array(TicketData).default([]),
  /** The entries that were answered, in order, each recorded with its date, its revision and its words as they stand in faq/. */
  receipts: z.array(z.string()).optional(),
  feedback: z.array(Feedback.pick({ entry: true, verdict: true, why: true })).optional(),
})
export type ConversationData = z.infer<typeof ConversationData>
export type TurnData = ConversationData['turns'][number]
export type TicketData = ConversationData['tickets'][number]

const Group = z.strictObject({
  group: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  about: z.string().min(1),
  conversations: z.array(ConversationData).min(1),
})
export type Group = z.infer<typeof Group>

/** The conversations of one file. Throws with the file and every place in it that cannot be read. */
export function readGroup(file: string, text: string): Group {
  const read = Group.safeParse(parse(text))
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`)
  if (`${read.data.group}.yaml` !== file) throw new Error(`${file}: the group is called "${read.data.group}", the file is not.`)
  const names = read.data.conversations.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) throw new Error(`${file}: two conversations are called "${twice}".`)
  return read.data
}

let groups: readonly Group[] | null = null

/** All groups of test/conversation/scripts, by name; read once, since to parse so much YAML takes most of a second. */
export function readGroups(): readonly Group[] {
  groups ??= readFolder()
  return groups
}

function readFolder(): readonly Group[] {
  const folder = join(projectRoot, 'test', 'conversation', 'scripts')
  const files = readdirSync(folder).filter(name => name.endsWith('.yaml'))
  return files.sort().map(file => readGroup(file, readFileSync(join(folder, file), 'utf8')))
}
