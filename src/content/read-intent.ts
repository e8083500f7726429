import { z } from 'zod'
import { Form } from '../forms/form.js'
import { commands, type Intent, type Meaning, type Phrasing } from '../understanding/knowledge.js'
import type { EntryLines } from './check.js'
import { mistakesIn } from './intent-mistakes.js'
import { placeOf } from './place-of.js'
import type { Problem } from './problem.js'
import { readYaml } from './read-yaml.js'

const common = { name: z.string().min(1), examples: z.array(z.string().min(1).max(400)).min(1) }

/** A file of intents/. */
export const IntentFile = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('form'), ...common, entry: z.string().optional(), late: z.string().optional(), form: Form }),
  z.strictObject({ kind: z.literal('person'), ...common, form: Form }),
  z.strictObject({ kind: z.literal('status'), ...common }),
  z.strictObject({ kind: z.literal('smalltalk'), ...common, reply: z.string().min(1), explainsForm: z.boolean().default(false) }),
  z.strictObject({ kind: z.literal('command'), ...common }),
])

interface ReadIntent {
  readonly intent: Intent
  readonly phrasings: readonly Phrasing[]
  /** Where the file names the entries that go with the form; what it names is checked when all files are read. */
  readonly entryLines: EntryLines
}

/**
 * One file of intents/: what a customer wants done, how people say it, and what it leads to. The file name is the intent's id.
 * Returns null where it can't be read; `problems` says why, with the line of the value that is wrong.
 */
export function readIntent(id: string, file: string, text: string, problems: Problem[]): ReadIntent | null {
  const yaml = readYaml(file, text, problems)
  if (!yaml) return null
  const { plain, document, lines } = yaml
  const read = IntentFile.safeParse(plain)
  if (!read.success) {
    for (const mistake of mistakesIn(read.error, document, lines, 'intents/lost-invoice-copy.yaml')) problems.push({ file, ...mistake })
    return null
  }
  const { data } = read
  const fields = 'form' in data ? data.form.fields.map(({ name }) => name) : []
  const second = fields.findIndex((name, at) => fields.indexOf(name) < at)
  if (second >= 0) {
    const place = placeOf(document, lines, ['form', 'fields', second, 'name'])
    problems.push({ rule: 'setting', file, ...place, cause: `a second field "${fields[second]}"`, cure: 'Give the fields different names' })
    return null
  }
  const intent = toIntent(id, file, data, problems)
  if (!intent) return null
  const meaning = meaningOfIntent(intent)
  const phrasings = data.examples.map((example, index) => ({
    text: example,
    meaning,
    at: `${file}:${placeOf(document, lines, ['examples', index]).line}`,
  }))
  const lineOf = (setting: string) => placeOf(document, lines, [setting]).line
  return { intent, phrasings, entryLines: { entry: lineOf('entry'), late: lineOf('late') } }
}

function toIntent(id: string, file: string, written: z.infer<typeof IntentFile>, problems: Problem[]): Intent | null {
  const { name } = written
  switch (written.kind) {
    case 'form':
      return { kind: 'form', id, name, form: written.form, entry: written.entry ?? null, late: written.late ?? null }
    case 'person':
      return { kind: 'person', id, name, form: written.form }
    case 'status':
      return { kind: 'status', id, name }
    case 'smalltalk':
      return { kind: 'smalltalk', id, name, reply: written.reply, ...(written.explainsForm ? { explainsForm: true } : {}) }
    case 'command': {
      const command = commands.find(known => known === id)
      if (command) return { kind: 'command', id: command, name }
      const cure = `Name the file after one of: ${commands.join(', ')}`
      problems.push({ rule: 'id', file, line: 1, cause: `"${id}" is no command the bot knows`, cure })
      return null
    }
  }
}

/** What the phrasings of an intent stand for. */
export function meaningOfIntent(intent: Intent): Meaning {
  return intent.kind === 'command' ? { kind: 'command', id: intent.id } : { kind: 'intent', id: intent.id }
}
