import { phrasesIn } from '../../../conversation/phrases.js'
import type { Field, Values } from '../../../forms/form.js'
import type { SpokenLanguage } from '../../../message.js'
import type { Intent } from '../../../understanding/knowledge.js'
import { type Block, block, type Element, type View } from '../blocks.js'
import { plain, quoted } from '../escape.js'
import { input, menu, option, textField } from '../inputs.js'

/** An intent that is asked for by a form. */
export type Askable = Extract<Intent, { kind: 'form' | 'person' }>

interface FormParts {
  readonly callback: string
  readonly language: SpokenLanguage
  readonly intent: Askable
  readonly values: Values
  readonly about: Readonly<Record<string, string>>
  /** What else it could be filed as, for an agent who files it from somebody's words. */
  readonly others?: readonly Askable[]
  readonly words?: string
}

/** Where an agent picks what a message is filed as. */
export const asInput = 'as'

/** The form of an intent as a modal: the questions, hints and examples are the authors' own, as in the chat. */
export function formModal({ callback, language, intent, values, about, others = [], words }: FormParts): View {
  const phrases = phrasesIn(language)
  const choice = menu(
    asInput,
    others.map(({ id, name }) => option(id, name)),
    intent.id,
  )
  return {
    type: 'modal',
    callback_id: callback,
    title: plain(phrases.formTitle, 24),
    submit: plain(phrases.formSend, 24),
    close: plain(phrases.formCancel, 24),
    private_metadata: JSON.stringify({ ...about, intent: intent.id, language }).slice(0, 3_000),
    blocks: [
      block.section(intent.name),
      ...(words === undefined ? [] : [quoted(words, 1_200) as Block]),
      ...(choice ? [input({ id: asInput, label: 'File it as', element: choice, live: true })] : []),
      ...intent.form.fields.map(field => fieldInput(field, values[field.name], intent.id, phrases.formChoose)),
    ],
  }
}

/** Another intent is another block: Slack keeps what was typed where a block stays the same. */
export function blockOf(intent: string, field: string): string {
  return `${intent}:${field}`
}

function fieldInput(
  { name, ask, hint, example, required, check }: Field,
  value: string | undefined,
  intent: string,
  choose: string,
): Block {
  const id = blockOf(intent, name)
  const element: Element | null =
    check.kind === 'one-of'
      ? menu(
          name,
          Object.keys(check.values).map(each => option(each, check.about?.[each]?.name ?? each)),
          value,
          choose,
        )
      : textField({
          action: name,
          most: check.kind === 'text' ? Math.min(check.max * 2, 3_000) : 200,
          lines: check.kind === 'text' && check.max > 200,
          placeholder: example,
          ...(value === undefined ? {} : { initial: value }),
        })
  const written = element ?? textField({ action: name, most: 200 })
  return input({ id, label: ask, element: written, hint, optional: !required })
}
