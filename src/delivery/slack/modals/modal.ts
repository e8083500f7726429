import type { Block, View } from '../blocks.js'
import { plain } from '../escape.js'

interface ModalParts {
  readonly callback: string
  /** 24 characters at most. */
  readonly title: string
  readonly submit: string
  /** What the modal is about, to be read back when it is sent off: small, and never proof of anything. */
  readonly about: Readonly<Record<string, string>>
  readonly blocks: readonly Block[]
}

export function modal({ callback, title, submit, about, blocks }: ModalParts): View {
  return {
    type: 'modal',
    callback_id: callback,
    title: plain(title, 24),
    submit: plain(submit, 24),
    close: plain('Cancel', 24),
    private_metadata: JSON.stringify(about).slice(0, 3_000),
    blocks: blocks.slice(0, 100),
  }
}
