import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { DeskError } from '../../../src/errors.js'
import type { Content, Meaning } from '../../../src/understanding/knowledge.js'
import type { Line } from './engine.js'
import { outOfScope, type Task } from './task.js'

const Known = z.object({ text: z.string().min(1), expect: z.tuple([z.string()]) })
const Unknown = z.object({ text: z.string() })

/**
 * The FAQ: every phrasing of faq/ and intents/ to learn from (but for the commands, which mean nothing without a question before them),
 * the messages of a folder in the form of test/eval to measure on. A form's entry and the form are one label; topics that are not
 * covered and small talk are labels that are no answer. Throws INPUT_INVALID with file and line.
 */
export function faqTask(content: Content, folder: string): Task {
  const known = readLines(folder, 'faq', Known).map(({ file, at, read: { text, expect } }) => {
    if (!content.entries.has(expect[0])) throw new DeskError('INPUT_INVALID', `${file}:${at}: no entry "${expect[0]}" in faq/.`)
    return { text, label: expect[0] }
  })
  const unknown = readLines(folder, 'oos', Unknown).map(({ read: { text } }) => ({ text, label: outOfScope }))
  const lines = linesOf(content)
  const covered = new Set([
    ...content.entries.keys(),
    ...[...content.intents.values()].flatMap(one => (one.kind === 'form' ? [one.id] : [])),
  ])
  return {
    name: 'faq',
    training: [{ name: 'faq/, intents/', lines }],
    validation: null,
    test: [...known, ...unknown],
    refusals: new Set(lines.map(({ label }) => label).filter(label => !covered.has(label))),
  }
}

function linesOf({ phrasings, intents }: Content): readonly Line[] {
  const labelOf = ({ kind, id }: Meaning) => {
    const intent = kind === 'intent' ? intents.get(id) : undefined
    return intent?.kind === 'form' ? (intent.entry ?? id) : id
  }
  return phrasings.filter(({ meaning }) => meaning.kind !== 'command').map(({ text, meaning }) => ({ text, label: labelOf(meaning) }))
}

function readLines<T>(folder: string, name: string, shape: z.ZodType<T>): readonly { file: string; at: number; read: T }[] {
  const file = [`${name}.jsonl`, `${name}-dev.jsonl`].map(each => join(folder, each)).find(existsSync)
  if (!file) throw new DeskError('INPUT_INVALID', `${folder} holds no ${name}.jsonl or ${name}-dev.jsonl. Name a folder that does.`)
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [{ file, at: at + 1, read: readLine(line, shape, `${file}:${at + 1}`) }]))
}

function readLine<T>(line: string, shape: z.ZodType<T>, where: string): T {
  try {
    return shape.parse(JSON.parse(line))
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause).replace(/\s+/g, ' ') : 'not JSON'
    throw new DeskError('INPUT_INVALID', `${where}: ${why}. See test/eval/README.md for the form of a line.`, { cause })
  }
}
