import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { DeskError } from '../../src/errors.js'

const Line = z.object({ id: z.string(), text: z.string() })
const Fields = z.record(z.string(), z.string())
const shapes = {
  faq: Line.extend({ expect: z.tuple([z.string()]), act: z.enum(['request', 'question']).optional() }),
  zh: Line.extend({ expect: z.array(z.string()).max(1), act: z.enum(['request', 'question']).optional(), kind: z.string().optional() }),
  multi: Line.extend({ expect: z.array(z.string()).min(1) }),
  oos: Line.extend({ kind: z.string() }),
  extract: Line.extend({ fields: Fields }),
  'read-back': Line.extend({ agrees: z.boolean(), kind: z.string().optional() }),
  dialogues: z.object({
    id: z.string(),
    title: z.string(),
    turns: z.array(z.object({ user: z.string() })),
    expect: z.object({ filed: z.boolean(), fields: Fields, answered: z.array(z.string()) }),
  }),
}

/** `file:line` of a line, the file relative to the folder that was read. */
type At = { readonly at: string }

/** The lines of a folder of messages, by file; empty where there is no such file. The form: test/eval/README.md. */
export type Messages = { readonly [Name in keyof typeof shapes]: readonly (z.infer<(typeof shapes)[Name]> & At)[] }

/** Reads `faq.jsonl` or `faq-dev.jsonl` and so on. Throws INPUT_INVALID with every bad line, or where there is no file at all. */
export function readMessages(folder: string): Messages {
  const problems: string[] = []
  const lines = Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, readFile(folder, name, shape, problems)]))
  if (problems.length > 0) throw new DeskError('INPUT_INVALID', problems.join('\n'))
  if (Object.values(lines).every(each => each.length === 0)) {
    throw new DeskError(
      'INPUT_INVALID',
      `${folder}: no messages. Name a folder with ${Object.keys(shapes).join(', ')} (.jsonl or -dev.jsonl).`,
    )
  }
  // Each name was read in its own shape.
  return lines as Messages
}

function readFile(folder: string, name: string, shape: z.ZodType<object>, problems: string[]): readonly (object & At)[] {
  const file = [`${name}.jsonl`, `${name}-dev.jsonl`].map(each => join(folder, each)).find(existsSync)
  if (!file) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return []
      const at = `${relative(folder, file)}:${index + 1}`
      try {
        return [{ ...shape.parse(JSON.parse(line)), at }]
      } catch (error) {
        const cause = error instanceof z.ZodError ? z.prettifyError(error).replace(/\s+/g, ' ') : 'not JSON'
        problems.push(`${at}: ${cause}. See test/eval/README.md for the form of a line.`)
        return []
      }
    })
}
