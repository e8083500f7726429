import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { classifyOne } from '../../src/commands/classify.js'
import { play } from '../../src/commands/converse.js'
import { processConfig, projectRoot } from '../../src/config.js'
import { openKnowledge } from '../../src/open-knowledge.js'
import type { Languages } from '../../src/understanding/knowledge.js'
import { type Dialogue, scoreDialogues } from './dialogues.js'
import { scoreFields } from './score-fields.js'
import { type Classified, type Labelled, scoreMulti, scoreOutOfScope, scoreSingle } from './scores.js'

// `npm run eval [-- FOLDER] [--json] [--misses]`: scores the engine on a folder of labelled messages, the project's own by default.
// The form of the files and the scores: test/eval/README.md.

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false }, misses: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const folder = resolve(process.env.INIT_CWD ?? process.cwd(), positionals[0] ?? join(projectRoot, 'test', 'eval'))
const knowledge = await openKnowledge(processConfig(), line => process.stderr.write(`${line}\n`))

const scores: Record<string, object> = {}
for (const name of ['faq', 'zh', 'multi', 'oos', 'extract', 'dialogues']) {
  const lines = read(name)
  if (lines) scores[name] = await score(name, lines)
}
if (Object.keys(scores).length === 0) {
  process.stderr.write(
    `${folder} holds none of faq, zh, multi, oos, extract and dialogues (.jsonl or -dev.jsonl). Name a folder that does.\n`,
  )
  process.exitCode = 2
} else if (values.json) process.stdout.write(`${JSON.stringify(scores)}\n`)
else for (const [name, found] of Object.entries(scores)) print(name, found)

function read(name: string): unknown[] | null {
  const file = [`${name}.jsonl`, `${name}-dev.jsonl`].map(each => join(folder, each)).find(existsSync)
  if (!file) return null
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line))
}

async function score(name: string, lines: readonly unknown[]): Promise<object> {
  if (name === 'dialogues') {
    const dialogues = lines as Dialogue[]
    const played = []
    for (const { id, turns } of dialogues) played.push(await play({ id, turns: [...turns] }, knowledge))
    return scoreDialogues(dialogues, played)
  }
  if (name === 'extract') {
    const labelled = lines as { id: string; text: string; fields: Record<string, string> }[]
    const found = []
    for (const { text } of labelled) found.push((await classifyOne(text, null, knowledge)).fields)
    return scoreFields(labelled, found)
  }
  const found = await classified(lines as Labelled[], knowledge)
  if (name === 'multi') return scoreMulti(lines as Labelled[], found)
  if (name === 'oos') return scoreOutOfScope(lines as (Labelled & { kind: string })[], found)
  // A Chinese file holds both kinds: those with an entry, and those that nothing may answer.
  const [known, unknown] = [lines as Labelled[], lines as Labelled[]].map((all, at) =>
    all.filter(({ expect }) => (at === 0) === expect.length > 0),
  )
  const of = (some: readonly Labelled[] = []) => some.map(line => found[(lines as Labelled[]).indexOf(line)] as Classified)
  const single = scoreSingle(known ?? [], of(known))
  return unknown?.length
    ? {
        ...single,
        outOfScope: scoreOutOfScope(
          unknown.map(line => ({ ...line, kind: line.kind ?? 'other' })),
          of(unknown),
        ),
      }
    : single
}

async function classified(lines: readonly Labelled[], known: Languages): Promise<Classified[]> {
  const found: Classified[] = []
  for (const { text } of lines) {
    const { decision, confidence } = await classifyOne(text, null, known)
    const entries = decision.kind === 'answer' || decision.kind === 'request' ? decision.entries.map(({ entry }) => entry) : []
    found.push({ decision: decision.kind, entries, intent: decision.kind === 'request' ? decision.intent : null, confidence })
  }
  return found
}

function print(name: string, found: object, indent = ''): void {
  process.stdout.write(`${indent}${name}\n`)
  for (const [key, value] of Object.entries(found)) {
    if (Array.isArray(value)) {
      if (values.misses) for (const miss of value) process.stdout.write(`${indent}    ${miss}\n`)
    } else if (value && typeof value === 'object') print(key, value, `${indent}  `)
    else process.stdout.write(`${indent}  ${key.padEnd(14)} ${shown(value)}\n`)
  }
}

function shown(value: unknown): string {
  if (typeof value !== 'number') return String(value)
  if (Number.isNaN(value)) return '-'
  return Number.isInteger(value) && value > 1 ? String(value) : `${(value * 100).toFixed(1)} %`
}
