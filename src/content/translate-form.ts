import { z } from 'zod'
import type { Field, Form } from '../forms/form.js'
import type { Intent } from '../understanding/knowledge.js'
import { placeOf } from './place-of.js'
import type { Problem } from './problem.js'
import type { YamlFile } from './read-yaml.js'

const text = z.string().min(1)

/** The texts of one field in another language. What of its check is said to customers stands here, too. */
export const TranslatedField = z.strictObject({
  name: text,
  label: text,
  ask: text,
  hint: text,
  example: text,
  confusions: z.array(text).optional(),
  otherwise: text.optional(),
  tooLong: text.optional(),
  about: z.record(z.string(), z.strictObject({ name: text, gets: text })).optional(),
})
export type TranslatedField = z.infer<typeof TranslatedField>

/** The fields in the order of the original, each with its translated texts; null where the two differ in more than words. */
export function translateForm(
  original: Intent & { readonly form: Form },
  written: readonly TranslatedField[],
  { file, document, lines }: YamlFile & { readonly file: string },
  problems: Problem[],
): Form | null {
  const source = `intents/${original.id}.yaml`
  const before = problems.length
  const tell = (path: readonly PropertyKey[], cause: string, cure: string) =>
    problems.push({ rule: 'translation', file, ...placeOf(document, lines, ['fields', ...path]), cause, cure })
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

type Difference = { readonly path: string; readonly cause: string; readonly cure: string }

function* differences({ check }: Field, own: TranslatedField, source: string): Iterable<Difference> {
  const wanted = check.kind === 'one-of' ? 0 : (check.confusions?.length ?? 0)
  const has = own.confusions?.length ?? 0
  if (has !== wanted) {
    const cause = `${has} confusions of "${own.name}" where ${source} has ${wanted}`
    const cure = wanted === 0 ? 'Delete "confusions"' : 'Translate each of them, one a line, in the same order'
    yield { path: 'confusions', cause, cure }
  }
  const texts = [
    ['otherwise', check.kind !== 'text', own.otherwise !== undefined],
    ['tooLong', check.kind === 'text' && check.tooLong !== undefined, own.tooLong !== undefined],
  ] as const
  for (const [path, isThere, isHere] of texts) {
    if (isHere && !isThere) yield { path, cause: `"${path}" of "${own.name}", which ${source} does not have`, cure: 'Delete it' }
    if (isThere && !isHere) yield { path: 'name', cause: `"${path}" of "${own.name}" is missing`, cure: `Translate the one of ${source}` }
  }
  const [there, here] = [check.kind === 'one-of' ? check.about : undefined, own.about].map(about =>
    Object.keys(about ?? {})
      .sort()
      .join(', '),
  )
  if (there !== here) {
    const cause = `"about" of "${own.name}" tells of ${here || 'nothing'} where ${source} tells of ${there || 'nothing'}`
    yield { path: own.about ? 'about' : 'name', cause, cure: 'Translate each of them under the same name' }
  }
}

function translateField(field: Field, own: TranslatedField): Field {
  const { label, ask, hint, example, otherwise = '' } = own
  const texts = { ...field, label, ask, hint, example }
  const { check } = field
  if (check.kind === 'one-of') return { ...texts, check: { ...check, ...(own.about && { about: own.about }), otherwise } }
  const confusions = (check.confusions ?? []).map((confusion, at) => ({ ...confusion, say: own.confusions?.[at] ?? '' }))
  if (check.kind === 'digits') return { ...texts, check: { ...check, confusions, otherwise } }
  return {
    ...texts,
    check: { ...check, ...(check.confusions && { confusions }), ...(own.tooLong !== undefined && { tooLong: own.tooLong }) },
  }
}
