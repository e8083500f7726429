import { z } from 'zod'

/** Longest message that is read, in UTF-16 code units. Longer ones are refused, never cut. */
export const longestMessage = 4_000

/** The languages that the bot speaks. What a customer writes may be in another. */
export const spokenLanguages = ['en', 'zh'] as const
export type SpokenLanguage = (typeof spokenLanguages)[number]

export const Channel = z.enum(['web', 'terminal', 'api', 'slack'])
export type Channel = z.infer<typeof Channel>

/** Who is speaking, as the channel has proved it: never taken from a field that a client fills in. */
export const Customer = z.strictObject({ channel: Channel, id: z.string().min(1).max(200), name: z.string().max(200).optional() })
export type Customer = z.infer<typeof Customer>

/** One message of a burst: several that were sent right after each other and are one thought. */
export interface Part {
  readonly id: string
  readonly text: string
  readonly files?: readonly string[]
}

/** More messages than this are no burst but a flood: they are heard in portions. */
const mostParts = 10

/** Whether one more message can be heard together with these as one, which may be no longer than any other. */
export function fitsAfter(parts: readonly { readonly text: string }[], { text }: { readonly text: string }): boolean {
  const length = parts.reduce((sum, part) => sum + part.text.length + 1, text.length)
  return parts.length < mostParts && length <= longestMessage
}

/** One thing a customer sent. `id` is unique within the conversation: the same id again is the same message again. */
export interface Message {
  readonly id: string
  readonly conversation: string
  readonly customer: Customer
  readonly text: string
  /** Whether others hear what is said in reply; only the customer does unless said. */
  readonly isPublic?: boolean
  /** Names of files that came with it. They are for whoever reads the transcript; nothing is read out of them. */
  readonly files?: readonly string[]
  /** A form that was filled in as a whole and sent off, of this intent; `text` says the same in words. */
  readonly form?: { readonly intent: string; readonly values: Readonly<Record<string, string>> }
  /** All messages of a burst in order, this one last; they are heard together. None unless there are several. */
  readonly parts?: readonly Part[]
}

/** More files than this are not named. */
export const mostFiles = 10

/** A button. Pressing it sends `label` as the customer's next message, so it can be typed just as well. */
const Choice = z.strictObject({ label: z.string() })

const TextReply = z.strictObject({ kind: z.literal('text'), text: z.string(), choices: z.array(Choice).optional() })

/** Approved words of one entry (Markdown, byte for byte from faq/), with what is needed to prove later what was said. */
export const AnswerReply = z.strictObject({
  kind: z.literal('answer'),
  entry: z.string(),
  question: z.string(),
  text: z.string(),
  asOf: z.string(),
  revision: z.string(),
  /** Buttons that say whether it helped, to be shown small; a channel without buttons leaves them out. */
  choices: z.array(Choice).optional(),
})

/** One thing the bot sends back. */
export const Reply = z.discriminatedUnion('kind', [TextReply, AnswerReply])
export type Reply = z.infer<typeof Reply>
export type AnswerReply = z.infer<typeof AnswerReply>

const numbered = { seq: z.int().positive(), at: z.iso.datetime() }

/**
 * One line of the transcript, numbered from 1 without gaps, so that a channel can ask for what came after its last number.
 * `message` on a bot's line names the customer's message that it replies to, `language` (BCP 47) what the reply is written in.
 */
export const Line = z.discriminatedUnion('from', [
  z.strictObject({
    ...numbered,
    from: z.literal('customer'),
    message: z.string(),
    text: z.string(),
    /** Names of files that came with it. */
    files: z.array(z.string().min(1).max(100)).max(mostFiles).optional(),
    /** Whether they have deleted it since, where they wrote it. */
    isWithdrawn: z.boolean().optional(),
    /** The last message of the burst that it was heard in, which is the one that is replied to. */
    heardWith: z.string().optional(),
  }),
  z.strictObject({
    ...numbered,
    from: z.literal('bot'),
    message: z.string(),
    language: z.enum(spokenLanguages).default('en'),
    reply: Reply,
  }),
  z.strictObject({
    ...numbered,
    from: z.literal('agent'),
    agent: z.string(),
    message: z.string(),
    /** The reference of the ticket that it is about. */
    ticket: z.string(),
    text: z.string(),
    /** A copy to fetch, by its id. */
    copy: z.string().nullable().default(null),
    isWithdrawn: z.boolean().default(false),
    /** What it said before, the oldest first. */
    before: z.array(z.strictObject({ at: z.iso.datetime(), text: z.string() })).default([]),
  }),
])
export type Line = z.infer<typeof Line>
/** An agent's words to the customer; `message` names the act that sent them. */
export type AgentLine = Extract<Line, { from: 'agent' }>
export type BotLine = Extract<Line, { from: 'bot' }>
export type CustomerLine = Extract<Line, { from: 'customer' }>
