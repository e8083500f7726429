import { z } from 'zod'
import type { Intent } from '../understanding/knowledge.js'
import { mistakesIn } from './intent-mistakes.js'
import type { Problem } from './problem.js'
import { readYaml } from './read-yaml.js'
import { TranslatedField, translateForm } from './translate-form.js'

const text = z.string().min(1)
const Named = z.strictObject({ name: text })

/** What a file of intents/zh/ may hold, by the kind of intent that it translates. */
export const translatedFiles = {
  form: Named.extend({ fields: z.array(TranslatedField) }),
  person: Named.extend({ fields: z.array(TranslatedField) }),
  smalltalk: Named.extend({ reply: text }),
  status: Named,
  command: Named,
} as const

/**
 * One file of intents/zh/: the texts of the intent of the same name in Chinese. What the intent leads to, its fields, checks and labels
 * are those of `original`. Returns null where it can't be read; `problems` says why.
 */
export function readTranslation(original: Intent, file: string, text: string, problems: Problem[]): Intent | null {
  const yaml = readYaml(file, text, problems)
  if (!yaml) return null
  const read = <T>(schema: z.ZodType<T>): T | null => {
    const found = schema.safeParse(yaml.plain)
    if (found.success) return found.data
    const mistakes = mistakesIn(found.error, yaml.document, yaml.lines, `intents/zh/${exampleOf(original)}.yaml`)
    problems.push(...mistakes.map(mistake => ({ file, ...mistake })))
    return null
  }
  switch (original.kind) {
    case 'form':
    case 'person': {
      const written = read(translatedFiles[original.kind])
      const form = written && translateForm(original, written.fields, { ...yaml, file }, problems)
      return written && form && { ...original, name: written.name, form }
    }
    case 'smalltalk': {
      const written = read(translatedFiles.smalltalk)
      return written && { ...original, ...written }
    }
    case 'status': {
      const written = read(translatedFiles.status)
      return written && { ...original, ...written }
    }
    case 'command': {
      const written = read(translatedFiles.command)
      return written && { ...original, ...written }
    }
  }
}

/** A file whose form an author can look up. */
function exampleOf({ kind, id }: Intent): string {
  return kind === 'form' || kind === 'person' ? 'lost-invoice-copy' : kind === 'smalltalk' ? 'greeting' : id
}
