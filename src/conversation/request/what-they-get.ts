import type { Form, OpenForm } from '../../forms/form.js'
import { isKindAsked } from '../../understanding/fields/kind-asked.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { normalize } from '../../understanding/text/normalize.js'
import type { Scene } from '../turn.js'

/**
 * What the customer gets once the request is granted, in the form's own words: of the kind that was said, or of each kind where none was.
 * Null where the form says nothing about it.
 */
export function whatTheyGet({ phrases, message }: Pick<Scene, 'phrases' | 'message'>, { values }: OpenForm, form: Form): string | null {
  const asked = kindNamed(message.text, form)
  for (const { name, check } of form.fields) {
    if (check.kind !== 'one-of') continue
    const about = check.about ?? {}
    const value = asked ?? values[name]
    const known = value === undefined ? undefined : about[value]
    if (known) return phrases.youGet(known)
    if (value === undefined && Object.keys(about).length > 0) return phrases.youGetEither(Object.values(about))
  }
  return null
}

/** The kind that a message names: "and for an ordinary one?" asks for that, whichever was said before. Null where it names none, or several. */
function kindNamed(text: string, { fields }: Form): string | null {
  const said = normalize(text)
  const kinds = fields.flatMap(({ check }) => (check.kind === 'one-of' ? Object.entries(check.values) : []))
  const named = kinds.flatMap(([kind, written]) => written.map(normalize).flatMap(word => (said.includes(word) ? [{ kind, word }] : [])))
  // "Is this a special one?" asks which it is, and not what one gets for it.
  const isAsked = ({ word }: { word: string }) => {
    const at = said.lastIndexOf(word)
    return isKindAsked(said.slice(0, at), said.slice(at + word.length))
  }
  const [one, ...others] = named.some(isAsked) ? [] : [...new Set(named.map(({ kind }) => kind))]
  return isQuestion(text) && others.length === 0 ? (one ?? null) : null
}
