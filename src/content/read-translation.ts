import { z } from 'zod'
import type { Field, Form } from '../forms/form.js'
import type { Intent } from '../understanding/knowledge.js'
import { mistakesIn } from './intent-mistakes.js'
import type { Problem } from './problem.js'
import { readYaml, type YamlFile } from './read-yaml.js'
import { lineOf } from './yaml-lines.js'

const text = z.string().min(1)
const TranslatedField = z.strictObject({
  name: text,
  label: text,
  ask: text,
  hint: text,
  example: text,
  confusions: z.array(text).optional(),
  otherwise: text.optional(),
})
type TranslatedField = z.infer<typeof TranslatedField>

const Named = z.strictObject({ name: text })
const files = {
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
      const written = read(files[original.kind])
      const form = written && translateForm(original, written.fields, { ...yaml, file }, problems)
      return written && form && { ...original, name: written.name, form }
    }
    case 'smalltalk': {
      const written = read(files.smalltalk)
      return written && { ...original, ...written }
    }
    case 'status': {
      const written = read(files.status)
      return written && { ...original, ...written }
    }
    case 'command': {
      const written = read(files.command)
      return written && { ...original, ...written }
    }
  }
}

/** A file whose form an author can look up. */
function exampleOf({ kind, id }: Intent): string {
  return kind === 'form' || kind === 'person' ? 'lost-invoice-copy' : kind === 'smalltalk' ? 'greeting' : id
}

/** The fields in the order of the original, each with its translated texts; null where the two differ in more than words. */
function translateForm(
  original: Intent & { readonly form: Form },
  written: readonly TranslatedField[],
  { file, document, lines }: YamlFile & { readonly file: string },
  problems: Problem[],
): Form | null {
  const source = `intents/${original.id}.yaml`
  const before = problems.length
  const tell = (path: readonly PropertyKey[], cause: string, cure: string) =>
    problems.push({ file, line: lineOf(document, lines, ['fields', ...path]), cause, cure })
  const fields: Field[] = []
  const names = written.map(({ name }) => name)
  for (const [at, { name }] of written.entries()) {
    const known = original.form.fields.some(field => field.name === name)
    if (!known) tell([at, 'name'], `a field "${name}", which ${source} does not have`, `Name it as it is named there, or delete it`)
    else if (names.indexOf(name) < at) tell([at, 'name'], `a second field "${name}"`, 'Delete one of the two')
  }
  for (const field of original.form.fields) {
    const at = names.indexOf(field.name)
    const own = written[at]
    // A misspelt name is told already, and is what is missing.
    if (!own && problems.length > before) continue
    if (!own) tell([], `the field "${field.name}" of ${source} is not translated`, 'Add it with its label, ask, hint and example')
    else {
      for (const { path, cause, cure } of differences(field, own, source)) tell([at, path], cause, cure)
      fields.push(translateField(field, own))
    }
  }
  return problems.length > before ? null : { ...original.form, fields }
}

function* differences({ check }: Field, own: TranslatedField, source: string): Iterable<{ path: string; cause: string; cure: string }> {
  const wanted = check.kind === 'digits' ? check.confusions.length : 0
  const has = own.confusions?.length ?? 0
  if (has !== wanted) {
    const cause = `${has} confusions of "${own.name}" where ${source} has ${wanted}`
    const cure = wanted === 0 ? 'Delete "confusions"' : 'Translate each of them, one a line, in the same order'
    yield { path: 'confusions', cause, cure }
  }
  if (check.kind === 'text' && own.otherwise !== undefined) {
    yield { path: 'otherwise', cause: `"otherwise" of "${own.name}", which ${source} does not have`, cure: 'Delete it' }
  }
  if (check.kind !== 'text' && own.otherwise === undefined) {
    yield { path: 'name', cause: `"otherwise" of "${own.name}" is missing`, cure: `Translate the one of ${source}` }
  }
}

function translateField(field: Field, { label, ask, hint, example, confusions = [], otherwise = '' }: TranslatedField): Field {
  const texts = { ...field, label, ask, hint, example }
  const { check } = field
  switch (check.kind) {
    case 'text':
      return texts
    case 'one-of':
      return { ...texts, check: { ...check, otherwise } }
    case 'digits': {
      const translated = check.confusions.map((confusion, at) => ({ ...confusion, say: confusions[at] ?? '' }))
      return { ...texts, check: { ...check, confusions: translated, otherwise } }
    }
  }
}
