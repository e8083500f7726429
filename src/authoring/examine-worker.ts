import { parentPort } from 'node:worker_threads'
import { DeskError } from '../errors.js'
import type { Draft } from './draft-folder.js'
import { type Examination, examine } from './examine.js'

/** What the thread is asked, and what it says. */
export interface Question {
  readonly number: number
  readonly root: string
  readonly drafts: readonly Draft[]
  readonly today: string
}
export type Answer = { readonly number: number } & (
  | { readonly kind: 'examined'; readonly examination: Examination }
  /** A folder that can't be read at all. */
  | { readonly kind: 'refused'; readonly message: string }
)

let work = Promise.resolve()
parentPort?.on('message', ({ number, root, drafts, today }: Question) => {
  work = work.then(async () => parentPort?.postMessage(await answer(number, () => examine(root, drafts, today))))
})

async function answer(number: number, look: () => Promise<Examination>): Promise<Answer> {
  try {
    return { number, kind: 'examined', examination: await look() }
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    return { number, kind: 'refused', message: error.message }
  }
}
