import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { namedKeys } from './config/named-keys.js'
import { readSlack, type SlackSettings, slackSettings } from './config/slack-settings.js'
import { DeskError } from './errors.js'

/** The folder of the project: package.json, faq/ and intents/ stand in it. This file runs from dist/src/. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

const apiKeys = namedKeys(16)

/** Whoever has one of these can change what customers are told. */
const authorsKeys = namedKeys(24)

const proxies = z.string().transform((text, context) => {
  const parts = text.split(',').map(part => part.trim())
  return parts
    .filter(part => part !== '')
    .map(part => {
      const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(part) ?? []
      const most = { 4: 32, 6: 128 }[isIP(address)] ?? 0
      if (most === 0 || Number(bits ?? most) > most) {
        context.addIssue('Write addresses or ranges such as 127.0.0.1, 10.0.0.0/8, fd00::/8, several with commas')
        return z.NEVER
      }
      return { address, bits: Number(bits ?? most) }
    })
})

/** In plain digits: "0x50" would be taken for a port that nobody meant. */
function wholeNumber(otherwise: string, most: number) {
  return z.string().trim().regex(/^\d+$/, otherwise).transform(Number).pipe(z.number().max(most))
}

/**
 * Every setting, its default and what it means; the README's table is compared with this by a test.
 * An empty value counts as not set, so that a line copied from .env.example changes nothing.
 */
export const settings = {
  HOST: { schema: z.string().default('127.0.0.1'), means: 'Address the service listens on' },
  PORT: { schema: wholeNumber('Write a port number', 65_535).default(3000), means: 'Port the service listens on' },
  DATA_FOLDER: { schema: z.string().default('data'), means: 'Folder in which conversations, tickets, copies and the web secret are kept' },
  STORE_URL: {
    schema: z
      .string()
      .regex(/^postgres(?:ql)?:\/\/\S+$/, 'Write it as postgres://user:password@host:5432/database')
      .optional(),
    means: 'PostgreSQL in which conversations, tickets, copies and the web secret are kept instead, for several instances',
  },
  CLOSE_AFTER_DAYS: {
    schema: wholeNumber('Write a number of days', 36_500).default(28),
    means: 'Days after which solved tickets that nothing happens to are closed; 0: never',
  },
  ARCHIVE_AFTER_DAYS: {
    schema: wholeNumber('Write a number of days', 36_500).default(90),
    means: 'Days after which conversations with nothing open are moved to the archive in the data folder; 0: never',
  },
  PUBLIC_URL: {
    schema: z
      .url({ protocol: /^https?$/, error: 'Write a URL, as in https://invoices.example.com' })
      .transform(url => url.replace(/\/+$/, ''))
      .optional(),
    means: 'Where customers reach the service: begins the links to copies that are sent outside the web chat',
  },
  CONTENT_FOLDER: { schema: z.string().optional(), means: 'Folder that holds `faq/` and `intents/`, if not the project itself' },
  CACHE_FOLDER: {
    schema: z.string().default('node_modules/.cache/counterfoil'),
    means: 'Folder for what was read in and learnt from `faq/` and `intents/`; it can be deleted at any time',
  },
  COUNTERFOIL_API_KEYS: { schema: apiKeys.default([]), means: 'Keys for `POST /api/tickets`, as `name:key`, several with commas' },
  AUTHORS_KEYS: {
    schema: authorsKeys.default([]),
    means: "Keys to sign in with at `/authors/`, the authors' page, as `name:key`, one an author, several with commas",
  },
  TRUSTED_PROXIES: {
    schema: proxies.default([]),
    means: 'Proxies before the service, whose `X-Forwarded-For` is believed: addresses or ranges such as `127.0.0.1, 10.0.0.0/8`',
  },
  WEB_SECRET: {
    schema: z.string().min(32, 'Use 32 characters at least').optional(),
    means: 'Secret that signs web sessions; drawn once and kept in the data folder if not set',
  },
  BURST_WAIT_MS: {
    schema: wholeNumber('Write a number of milliseconds', 3_000).default(1_200),
    means:
      'How long a chat waits for more after a message that looks unfinished, in milliseconds, to answer all of it at once; 0 answers each message at once',
  },
  ...slackSettings,
  LOG_LEVEL: { schema: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'), means: 'How much is logged' },
} as const

export interface Config {
  readonly host: string
  readonly port: number
  readonly dataFolder: string
  /** PostgreSQL, a secret; null: conversations are kept in the data folder. */
  readonly storeUrl: string | null
  /** 0: never. */
  readonly closeAfterDays: number
  /** 0: never. */
  readonly archiveAfterDays: number
  readonly contentFolder: string
  readonly publicUrl: string | undefined
  readonly cacheFolder: string
  readonly apiKeys: readonly { readonly name: string; readonly key: string }[]
  /** Who may sign in to the authors' page; none: it is not there. */
  readonly authorsKeys: readonly { readonly name: string; readonly key: string }[]
  readonly trustedProxies: readonly { readonly address: string; readonly bits: number }[]
  readonly webSecret: string | undefined
  readonly burstWait: number
  /** null: Slack is off. */
  readonly slack: SlackSettings | null
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

/**
 * The settings of `environment`, checked; relative folders are the project's. Throws SETTING_INVALID, which names each setting
 * that is wrong but never its value: it may be a secret.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const shape = Object.fromEntries(Object.entries(settings).map(([name, { schema }]) => [name, schema])) as {
    [Name in keyof typeof settings]: (typeof settings)[Name]['schema']
  }
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const read = z.object(shape).safeParse(given)
  if (!read.success) {
    const wrong = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`)
    throw new DeskError('SETTING_INVALID', `${wrong.join(' ')} See the settings in README.md.`)
  }
  const slack = readSlack(read.data)
  if (slack && 'missing' in slack)
    throw new DeskError(
      'SETTING_INVALID',
      `Slack is set in part. Set ${slack.missing.join(', ')} too, or no SLACK_ setting at all. See the settings in README.md.`,
    )
  const {
    HOST,
    PORT,
    DATA_FOLDER,
    STORE_URL,
    CLOSE_AFTER_DAYS,
    ARCHIVE_AFTER_DAYS,
    PUBLIC_URL,
    CONTENT_FOLDER,
    CACHE_FOLDER,
    COUNTERFOIL_API_KEYS,
    AUTHORS_KEYS,
    TRUSTED_PROXIES,
    WEB_SECRET,
    BURST_WAIT_MS,
    LOG_LEVEL,
  } = read.data
  return {
    host: HOST,
    port: PORT,
    dataFolder: resolve(projectRoot, DATA_FOLDER),
    storeUrl: STORE_URL ?? null,
    closeAfterDays: CLOSE_AFTER_DAYS,
    archiveAfterDays: ARCHIVE_AFTER_DAYS,
    contentFolder: resolve(projectRoot, CONTENT_FOLDER ?? '.'),
    publicUrl: PUBLIC_URL,
    cacheFolder: resolve(projectRoot, CACHE_FOLDER),
    apiKeys: COUNTERFOIL_API_KEYS,
    authorsKeys: AUTHORS_KEYS,
    trustedProxies: TRUSTED_PROXIES,
    webSecret: WEB_SECRET,
    burstWait: BURST_WAIT_MS,
    slack,
    logLevel: LOG_LEVEL,
  }
}

/** The settings of this process: its environment, and .env in the project for what the environment leaves open. */
export function processConfig(): Config {
  const file = join(projectRoot, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  return readConfig(process.env)
}
