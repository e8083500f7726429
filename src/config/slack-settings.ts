import { z } from 'zod'

/** Where Slack is and who we are there. `agents`: a user group (S…), or people (U…, W…). */
export interface SlackSettings {
  readonly botToken: string
  /** Socket Mode, where it is set. */
  readonly appToken: string | null
  /** Requests to `/slack/events`, where it is set. */
  readonly signingSecret: string | null
  readonly triageChannel: string
  readonly agents: readonly string[]
  /** Where product people are told of mistakes in their files, and get proposals for them; nowhere unless set. */
  readonly authorsChannel?: string
  /** Who may judge proposals there; without them there are none. */
  readonly authors?: readonly string[]
  /** Another root of the Web API; null: Slack's own. */
  readonly apiUrl: string | null
  /** What an agent's reaction does, by the emoji's name. */
  readonly emoji: ReadonlyMap<string, EmojiAct>
}

/** What an emoji can do: file a ticket from a message, claim or solve the ticket of a card. */
const emojiActs = ['file', 'claim', 'solve'] as const
type EmojiAct = (typeof emojiActs)[number]

const emoji = z.string().transform((text, context) => {
  const pairs = text.split(/[\s,]+/).filter(pair => pair !== '')
  const read = pairs.map(pair => {
    const [, name, act] = /^:?([a-z0-9_+'-]{1,100}):?=(\w+)$/.exec(pair) ?? []
    const known = emojiActs.find(each => each === act)
    return name === undefined || known === undefined ? null : ([name, known] as const)
  })
  const whole = read.filter(pair => pair !== null)
  if (whole.length === read.length) return new Map<string, EmojiAct>(whole)
  context.addIssue('Write name=file, name=claim or name=solve, several with commas, as in ticket=file, eyes=claim')
  return z.NEVER
})

const agents = z.string().transform((text, context) => {
  const ids = text.split(/[\s,]+/).filter(id => id !== '')
  if (ids.length > 0 && ids.every(id => /^[SUW]\w{1,30}$/.test(id))) return ids
  context.addIssue('Write the id of a user group, as in S0123456789, or user ids as in U0123456789, several with commas')
  return z.NEVER
})

/** The settings of Slack: all or none of them, but for SLACK_AUTHORS_CHANNEL, SLACK_AUTHORS, SLACK_EMOJI and SLACK_API_URL. */
export const slackSettings = {
  SLACK_BOT_TOKEN: {
    schema: z
      .string()
      .regex(/^xoxb-\S+$/, 'Write the Bot User OAuth Token, which begins with xoxb-')
      .optional(),
    means: 'Token of the Slack app in the workspace; turns Slack on',
  },
  SLACK_APP_TOKEN: {
    schema: z
      .string()
      .regex(/^xapp-\S+$/, 'Write an app-level token with connections:write, which begins with xapp-')
      .optional(),
    means: 'App-level token for Socket Mode, which needs no public address',
  },
  SLACK_SIGNING_SECRET: {
    schema: z.string().regex(/^\S+$/, 'Write the Signing Secret of the app').optional(),
    means: 'Signing secret for requests to `/slack/events`, where Slack is to come by HTTP',
  },
  SLACK_TRIAGE_CHANNEL: {
    schema: z
      .string()
      .regex(/^[CG]\w{1,30}$/, 'Write the id of the channel, as in C0123456789, not its name')
      .optional(),
    means: 'Id of the channel in which agents get tickets as cards',
  },
  SLACK_AUTHORS_CHANNEL: {
    schema: z
      .string()
      .regex(/^[CG]\w{1,30}$/, 'Write the id of the channel, as in C0123456789, not its name')
      .optional(),
    means: 'Id of the channel in which product people are told of mistakes in their files, and judge what agents propose for them',
  },
  SLACK_AUTHORS: {
    schema: agents.optional(),
    means: 'Who may judge there what agents propose for the FAQ: the id of a user group, or user ids with commas',
  },
  SLACK_AGENTS: { schema: agents.optional(), means: 'Who may act on tickets: the id of a user group, or user ids with commas' },
  SLACK_EMOJI: {
    schema: emoji.default(
      new Map<string, EmojiAct>([
        ['ticket', 'file'],
        ['eyes', 'claim'],
        ['white_check_mark', 'solve'],
      ]),
    ),
    means: "What an agent's reaction does: `name=file`, `name=claim`, `name=solve`, several with commas",
  },
  SLACK_API_URL: {
    schema: z.url({ protocol: /^https?$/, error: 'Write a URL, as in https://slack.com/api/' }).optional(),
    means: "Root of Slack's Web API, if not Slack's own: for tests and proxies",
  },
} as const

type Read = { readonly [Name in keyof typeof slackSettings]?: z.infer<(typeof slackSettings)[Name]['schema']> }

/** Slack is off, on, or set in part: then the names of what is missing. */
export function readSlack(read: Read): SlackSettings | null | { readonly missing: readonly string[] } {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = read
  const { SLACK_TRIAGE_CHANNEL: triageChannel, SLACK_AGENTS: given, SLACK_API_URL: apiUrl, SLACK_EMOJI: emoji } = read
  const { SLACK_AUTHORS_CHANNEL: authorsChannel, SLACK_AUTHORS: authors } = read
  if (![botToken, appToken, signingSecret, triageChannel, given].some(value => value !== undefined)) return null
  const missing = [
    botToken === undefined ? 'SLACK_BOT_TOKEN' : [],
    appToken === undefined && signingSecret === undefined ? 'SLACK_APP_TOKEN (or SLACK_SIGNING_SECRET)' : [],
    triageChannel === undefined ? 'SLACK_TRIAGE_CHANNEL' : [],
    given === undefined ? 'SLACK_AGENTS' : [],
    authors !== undefined && authorsChannel === undefined ? 'SLACK_AUTHORS_CHANNEL' : [],
  ].flat()
  if (botToken === undefined || triageChannel === undefined || given === undefined || missing.length > 0) return { missing }
  return {
    botToken,
    appToken: appToken ?? null,
    signingSecret: signingSecret ?? null,
    triageChannel,
    agents: given,
    ...(authorsChannel === undefined ? {} : { authorsChannel }),
    ...(authors === undefined ? {} : { authors }),
    apiUrl: apiUrl ?? null,
    emoji: emoji ?? new Map(),
  }
}
