import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** The folders that authors write. */
export const authorsFolders = ['faq', 'intents'] as const

/** A file as it would be: its path as problems name it ("faq/postage.md"), and its text. */
export interface Draft {
  readonly file: string
  readonly text: string
}

/**
 * Gives `work` a copy of the authors' folders in which the drafts are saved already, and removes it afterwards: whatever reads folders can
 * look at a change before anybody has made it. Whoever calls it has made sure that the drafts' paths lead nowhere else.
 */
export async function withDrafts<Result>(root: string, drafts: readonly Draft[], work: (root: string) => Promise<Result>): Promise<Result> {
  const copy = await mkdtemp(join(tmpdir(), 'counterfoil-draft-'))
  try {
    for (const folder of authorsFolders) await cp(join(root, folder), join(copy, folder), { recursive: true })
    for (const { file, text } of drafts) {
      await mkdir(dirname(join(copy, file)), { recursive: true })
      await writeFile(join(copy, file), text)
    }
    return await work(copy)
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}
