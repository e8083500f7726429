import type { Form, OpenForm } from '../forms/form.js'
import type { Scene } from './turn.js'

/**
 * What the customer gets once the request is granted, in the form's own words: of the kind that was said, or of each kind where none was.
 * Null where the form says nothing about it.
 */
export function whatTheyGet({ phrases }: Pick<Scene, 'phrases'>, { values }: OpenForm, form: Form): string | null {
  for (const { name, check } of form.fields) {
    if (check.kind !== 'one-of') continue
    const about = check.about ?? {}
    const value = values[name]
    const known = value === undefined ? undefined : about[value]
    if (known) return phrases.youGet(known)
    if (value === undefined && Object.keys(about).length > 0) return phrases.youGetEither(Object.values(about))
  }
  return null
}
