import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Conversation } from '../../src/conversation/conversation.js'
import type { Store } from '../../src/store/store.js'
import { filledConversation } from '../store/fill-folder.js'
import { archiveDamages, type Month } from './archive-damages.js'

/** What was done to a folder, and how it is undone. */
export interface Struck {
  readonly title: string
  /** Whether the damaged bytes are still there. */
  isKept(): Promise<boolean>
  undo(): Promise<void>
  /** What is wrong with what should not have been touched. */
  compare(store: Store): Promise<readonly string[]>
}

/** Archived conversations that are compared after each start. */
const compared = 10

const pathOf = (folder: string, ending: 'jsonl' | 'index') => join(folder, 'archive', `2025-03.${ending}`)

/** The n-th conversation of the archive: one of those that the folder does not hold. */
export function archivedConversation(n: number): Conversation {
  return filledConversation(500_000 + n)
}

export async function fillArchive(folder: string, count: number): Promise<void> {
  await mkdir(join(folder, 'archive'), { mode: 0o700 })
  const lines = Array.from({ length: count }, (_, n) => `${JSON.stringify(archivedConversation(n))}\n`)
  await writeFile(pathOf(folder, 'jsonl'), lines.join(''), { mode: 0o600 })
}

/** Damages the archive in one of its ways. What is left whole of it must be served on, and nothing of it may be changed. */
export async function strikeArchive(folder: string, kind: string, roll: () => number): Promise<Struck> {
  const [file, index] = await Promise.all([readFile(pathOf(folder, 'jsonl')), readFile(pathOf(folder, 'index'))])
  const whole = { file, index }
  const damaged: Month = { ...whole, ...archiveDamages[kind]?.(whole, roll) }
  const put = async (month: Month) => {
    for (const [ending, bytes] of [
      ['jsonl', month.file],
      ['index', month.index],
    ] as const)
      await (bytes === null ? rm(pathOf(folder, ending)) : writeFile(pathOf(folder, ending), bytes))
  }
  await put(damaged)
  const left = new Set(damaged.file?.toString().split('\n'))
  const spared = file
    .toString()
    .split('\n')
    .flatMap((line, n) => (line !== '' && left.has(line) ? [n] : []))
  return {
    title: `archive ${kind}`,
    async isKept() {
      if (damaged.file === null) return true
      return (await readFile(pathOf(folder, 'jsonl'))).equals(damaged.file)
    },
    async undo() {
      await put(whole)
    },
    async compare(store) {
      const wrong: string[] = []
      for (let turn = 0; turn < compared && spared.length > 0; turn++) {
        const wanted = archivedConversation(spared[Math.floor(roll() * spared.length)] ?? 0)
        const stored = await store.load(wanted.id).catch(() => null)
        const found = await store.findTicket(wanted.tickets[0]?.reference ?? '').catch(() => null)
        if (!isDeepStrictEqual(stored, wanted) || found?.conversation !== wanted.id) wrong.push(`${wanted.id} is not served as it was`)
      }
      return wrong
    },
  }
}
