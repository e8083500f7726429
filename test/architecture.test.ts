import { readdirSync, readFileSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, relative } from 'node:path'
import { expect } from 'chai'
import { projectRoot } from '../src/config.js'

/**
 * Which folder, or file at the top, may import which, and which packages. Each has a row, and may always import itself, message.ts and
 * errors.ts. `node` names the Node modules of a pure folder: none unless said; `*` is everything.
 */
interface Allowed {
  readonly folders: readonly string[] | '*'
  readonly packages: readonly string[]
  readonly node: readonly string[] | '*'
}

const table: Readonly<Record<string, Allowed>> = {
  forms: { folders: [], packages: ['zod'], node: [] },
  tickets: { folders: [], packages: ['zod'], node: [] },
  understanding: { folders: ['forms', 'understanding/encoder'], packages: ['zod', 'natural'], node: [] },
  // Reads a package's files and a cache, in a thread: the one room inside a room.
  'understanding/encoder': { folders: [], packages: [], node: '*' },
  conversation: { folders: ['understanding', 'forms', 'tickets'], packages: ['zod'], node: [] },
  // How well messages are understood, and the pages that show it: for authors' tests and for the project's own.
  measures: { folders: ['understanding'], packages: [], node: [] },
  content: {
    folders: ['content/largest-file', 'understanding', 'forms', 'tickets', 'measures', 'sha256'],
    packages: ['yaml', 'zod', 'natural'],
    node: '*',
  },
  // What the authors' page takes at most, too.
  'content/largest-file': { folders: [], packages: [], node: [] },
  // What product people do with the files: look at them, try them, change them.
  authoring: { folders: ['content', 'understanding', 'measures', 'keyed-queue'], packages: [], node: '*' },
  // What was asked and not answered. Pure.
  insights: { folders: ['conversation', 'understanding', 'tickets'], packages: [], node: [] },
  store: { folders: ['conversation', 'sha256', 'tickets', 'stop-all'], packages: ['lowdb', 'pg', 'zod'], node: '*' },
  delivery: {
    folders: ['conversation', 'tickets', 'store', 'once-a-spell', 'within', 'delivery/slack'],
    packages: ['undici', 'zod'],
    node: '*',
  },
  // What Slack is posted, and how it is laid out: the door lays out its modals with the same words.
  'delivery/slack': {
    folders: ['conversation', 'forms', 'tickets', 'delivery', 'understanding'],
    packages: ['@slack/web-api', 'markdown-it', 'zod'],
    node: '*',
  },
  channels: {
    folders: [
      'authoring',
      'content/largest-file',
      'desk',
      'log',
      'config/slack-settings',
      'readable',
      'tickets',
      'delivery/slack',
      'within',
    ],
    packages: [
      'botkit',
      'botbuilder-core',
      'botbuilder-dialogs',
      '@slack/bolt',
      '@slack/web-api',
      'ws',
      'express',
      'markdown-it',
      'rate-limiter-flexible',
      'zod',
    ],
    node: '*',
  },
  desk: {
    folders: ['conversation', 'understanding', 'tickets', 'store', 'delivery', 'keyed-queue', 'readable', 'sha256'],
    packages: [],
    node: ['node:crypto', 'node:util'],
  },
  // The files, with what was learnt from them.
  knowledge: { folders: ['config', 'content', 'tickets', 'understanding', 'understanding/encoder'], packages: [], node: '*' },
  // What is known while the files change.
  live: {
    folders: ['config/slack-settings', 'content', 'delivery/slack', 'knowledge', 'log', 'stop-all', 'understanding'],
    packages: [],
    node: '*',
  },
  // What a change of the files does to the answers: two versions of them, asked the same.
  'faq-diff': {
    folders: ['authoring', 'content', 'knowledge', 'measures', 'plain', 'sha256', 'understanding', 'understanding/encoder'],
    packages: [],
    node: '*',
  },
  // What agents propose for the FAQ, from the look into it to the file.
  proposals: {
    folders: [
      'authoring',
      'content',
      'conversation',
      'delivery',
      'desk',
      'faq-diff',
      'insights',
      'keyed-queue',
      'knowledge',
      'measures',
      'tickets',
      'understanding',
    ],
    packages: [],
    node: '*',
  },
  // What puts the parts together may import any of them, but not the commands: those run the service, and only cli.ts runs them.
  service: { folders: '*', packages: ['express'], node: '*' },
  main: { folders: '*', packages: [], node: '*' },
  commands: { folders: '*', packages: ['@slack/web-api', 'zod'], node: '*' },
  cli: { folders: ['commands', 'config', 'knowledge'], packages: [], node: '*' },
  config: { folders: ['config/named-keys', 'config/slack-settings'], packages: ['zod'], node: '*' },
  'config/named-keys': { folders: [], packages: ['zod'], node: [] },
  'config/slack-settings': { folders: [], packages: ['zod'], node: [] },
  log: { folders: [], packages: ['pino'], node: [] },
  message: { folders: [], packages: ['zod'], node: [] },
  errors: { folders: [], packages: [], node: [] },
  'keyed-queue': { folders: [], packages: [], node: [] },
  'once-a-spell': { folders: [], packages: [], node: [] },
  within: { folders: [], packages: [], node: [] },
  plain: { folders: [], packages: [], node: [] },
  readable: { folders: [], packages: [], node: [] },
  sha256: { folders: [], packages: [], node: ['node:crypto'] },
  'stop-all': { folders: [], packages: [], node: [] },
}

/**
 * What stands on what in the understanding: the words of a message, what they say (acts, fields, several invoices), what is learnt (learning, model),
 * the parts of a message, and above them all the files of the folder itself. Each room may import those named, and the few files that all share.
 */
const understood: Readonly<Record<string, readonly string[]>> = {
  text: [],
  acts: ['text', 'fields', 'several'],
  fields: ['text', 'acts', 'several'],
  several: ['text', 'acts', 'fields'],
  learning: ['encoder', 'model'],
  model: ['text', 'encoder', 'learning'],
  parts: ['text', 'acts', 'fields', 'several', 'model'],
  encoder: [],
}
const sharedThere = ['decision', 'fields', 'heard', 'hear-command', 'knowledge', 'memo', 'name-of-subject', 'remember']

/** Words that would bring a clock, dice or the outside into a folder that must be pure. */
const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bcrypto\.|\bprocess\.|\bsetTimeout\b|\bfetch\(|\bperformance\./
const pureFolders = ['forms', 'tickets', 'understanding', 'conversation', 'measures']

describe('the architecture', () => {
  const sources = sourcesOf(join(projectRoot, 'src'))

  it('has imports that point inwards only', () => {
    expect(sources.flatMap(({ file, text }) => wrongImports(file, text))).to.deep.equal([])
  })

  it('builds understanding from words to parts to what is decided', () => {
    expect(sources.flatMap(({ file, text }) => wrongRooms(file, text))).to.deep.equal([])
  })

  it('keeps clocks, dice and the outside out of the core', () => {
    const core = sources.filter(({ file }) => pureFolders.includes(file.split('/')[0] ?? ''))
    expect(core.filter(({ text }) => impure.test(withoutComments(text))).map(({ file }) => file)).to.deep.equal([])
  })

  it('reads the environment in config.ts alone', () => {
    const readers = sources.filter(({ text }) => /\bprocess\.(?:env|loadEnvFile)\b/.test(withoutComments(text))).map(({ file }) => file)
    expect(readers).to.deep.equal(['config.ts'])
  })

  it('has no source of more than 200 lines', () => {
    expect(sources.filter(({ text }) => text.split('\n').length > 201).map(({ file }) => file)).to.deep.equal([])
  })

  describe('and this test, which can fail,', () => {
    for (const [what, file, line] of [
      ['a channel in the conversation', 'conversation/turn.ts', "import { talk } from '../channels/terminal.js'"],
      ['the disk in a form', 'forms/fill.ts', "import { readFileSync } from 'node:fs'"],
      ['the root of natural', 'understanding/model/lexical.ts', "import natural from 'natural'"],
      ['the store in a channel', 'channels/terminal.ts', "import type { Store } from '../store/store.js'"],
      ['a package nobody named', 'store/memory.ts', "import _ from 'lodash'"],
      ['the disk in understanding', 'understanding/model/learn.ts', "import { readFileSync } from 'node:fs'"],
      ['TensorFlow in the encoder', 'understanding/encoder/transformer.ts', "import { tensor1d } from '@energetic-ai/core'"],
      ['a command in a proposal', 'proposals/sum-up.ts', "import { sayDiff } from '../commands/faq-diff.js'"],
      ['a command in what the service is made of', 'main.ts', "const chat = await import('./commands/chat.js')"],
      ['a folder without a row', 'billing/charge.ts', "import { join } from 'node:path'"],
      ['a file at the top without a row', 'billing.ts', ''],
      ['a lazy import', 'tickets/ticket.ts', "const late = await import('../desk.js')"],
    ] as const) {
      it(`finds ${what}`, () => expect(wrongImports(file, line)).to.have.length(1))
    }

    for (const [what, file, line] of [
      ['a decision in the words of a message', 'understanding/text/segment.ts', "import { decide } from '../decision-of.js'"],
      ['a part in what a field is read by', 'understanding/fields/title.ts', "import { partsOf } from '../parts/part.js'"],
      ['a room without a row', 'understanding/new-room/it.ts', "import { Part } from '../parts/part.js'"],
    ] as const) {
      it(`finds ${what}`, () => expect(wrongRooms(file, line)).to.have.length(1))
    }

    it('finds a clock in the core', () => expect(impure.test(withoutComments('const now = new Date()'))).to.equal(true))
  })
})

function wrongImports(file: string, text: string): readonly string[] {
  const room = roomOf(file)
  const allowed = table[room]
  if (!allowed) return [`${file} is in no row of the table: say there what ${room} may import`]
  return importsOf(text).flatMap(from => {
    if (isAllowed(file, room, allowed, from)) return []
    return [`${file} imports ${from}`]
  })
}

function isAllowed(file: string, room: string, { folders, packages, node }: Allowed, from: string): boolean {
  if (from.startsWith('.')) {
    const target = roomOf(relative('/', join('/', file, '..', from)))
    if (target === room || target === 'message' || target === 'errors') return true
    return folders === '*' ? target !== 'commands' && target !== 'cli' : folders.includes(target)
  }
  if (isBuiltin(from)) return node === '*' || node.includes(from)
  if (from === 'natural') return false
  const name = from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : from.split('/')[0]
  return packages.includes(name ?? '')
}

function wrongRooms(file: string, text: string): readonly string[] {
  const room = /^understanding\/([^/]+)\//.exec(file)?.[1]
  if (room === undefined) return []
  return importsOf(text).flatMap(from => {
    const [top, next = ''] = from.startsWith('.') ? relative('/', join('/', file, '..', from)).split('/') : []
    if (top !== 'understanding' || next === room || understood[room]?.includes(next) || sharedThere.includes(next.replace(/\.js$/, '')))
      return []
    return [`${file} imports ${from}`]
  })
}

/** The innermost row of the table that a file is in; else its folder at the top, or its own name there. */
function roomOf(file: string): string {
  const path = file.replace(/\.[jt]s$/, '')
  const rooms = Object.keys(table).filter(room => path === room || path.startsWith(`${room}/`))
  return rooms.sort((one, other) => other.length - one.length)[0] ?? path.split('/')[0] ?? ''
}

function importsOf(text: string): readonly string[] {
  const found = withoutComments(text).matchAll(/^(?:import|export)\b[^']*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)
  return [...found].map(([, from, bare, lazy]) => from ?? bare ?? lazy ?? '')
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<!:)\/\/.*$/gm, '')
}

/** The TypeScript of the service; the page's own scripts run in a browser and have a world of their own. */
function sourcesOf(folder: string, top = folder): readonly { file: string; text: string }[] {
  return readdirSync(folder)
    .sort()
    .flatMap(name => {
      const path = join(folder, name)
      if (statSync(path).isDirectory()) return name === 'client' ? [] : sourcesOf(path, top)
      return name.endsWith('.ts') ? [{ file: relative(top, path), text: readFileSync(path, 'utf8') }] : []
    })
}
