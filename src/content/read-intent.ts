import { isMap, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { Form } from '../forms/form.js'
import { commands, type Intent, type Phrasing } from '../understanding/knowledge.js'
import type { Problem } from './problem.js'

const common = { name: z.string().min(1), examples: z.array(z.string().min(1).max(400)).min(1) }

const IntentFile = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('form'), ...common, entry: z.string().optional(), form: Form }),
  z.strictObject({ kind: z.literal('person'), ...common, form: Form }),
  z.strictObject({ kind: z.literal('status'), ...common }),
  z.strictObject({ kind: z.literal('smalltalk'), ...common, reply: z.string().min(1) }),
  z.strictObject({ kind: z.literal('command'), ...common }),
])

/**
 * One file of intents/: what a customer wants done, how people say it, and what it leads to.
 * Returns null where it can't be read; `problems` says why, with the line of the value that is wrong.
 */
export function readIntent(id: string, file: string, text: string, problems: Problem[]): { intent: Intent; phrasings: Phrasing[] } | null {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number) => lines.linePos(offset).line
  const [error] = document.errors
  if (error) {
    problems.push({
      file,
      line: lineAt(error.pos[0]),
      cause: `not YAML (${error.message})`,
      cure: 'Check indentation, quotes and colons near this line',
    })
    return null
  }
  const read = IntentFile.safeParse(toPlain(document))
  if (!read.success) {
    for (const issue of read.error.issues) {
      const at = issue.path.join('.')
      const cause = at ? `"${at}" is wrong: ${issue.message}` : issue.message
      problems.push({
        file,
        line: lineOf(document, issue.path, lineAt),
        cause,
        cure: 'Compare with intents/lost-invoice-copy.yaml, where every setting is explained',
      })
    }
    return null
  }
  const written = read.data
  const intent = toIntent(id, file, written, problems)
  if (!intent) return null
  const meaning = intent.kind === 'command' ? ({ kind: 'command', id: intent.id } as const) : ({ kind: 'intent', id } as const)
  const phrasings = written.examples.map((example, index) => ({
    text: example,
    meaning,
    at: `${file}:${lineOf(document, ['examples', index], lineAt)}`,
  }))
  return { intent, phrasings }
}

function toIntent(id: string, file: string, written: z.infer<typeof IntentFile>, problems: Problem[]): Intent | null {
  const { name } = written
  switch (written.kind) {
    case 'form':
      return { kind: 'form', id, name, form: written.form, entry: written.entry ?? null }
    case 'person':
      return { kind: 'person', id, name, form: written.form }
    case 'status':
      return { kind: 'status', id, name }
    case 'smalltalk':
      return { kind: 'smalltalk', id, name, reply: written.reply }
    case 'command': {
      const command = commands.find(known => known === id)
      if (command) return { kind: 'command', id: command, name }
      problems.push({
        file,
        line: 1,
        cause: `"${id}" is no command the bot knows`,
        cure: `Name the file after one of: ${commands.join(', ')}`,
      })
      return null
    }
  }
}

/** An alias bomb makes toJS throw; it is a mistake in the file like any other. */
function toPlain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 })
  } catch (cause) {
    return cause instanceof Error ? null : cause
  }
}

function lineOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[], lineAt: (offset: number) => number): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true)
    const range = node && typeof node === 'object' && 'range' in node && Array.isArray(node.range) ? node.range : null
    if (range) return lineAt(Number(range[0]))
  }
  return isMap(document.contents) && document.contents.range ? lineAt(document.contents.range[0]) : 1
}
