import { once } from 'node:events'
import { openAuthors } from '../authoring/authors.js'
import { folderVersion } from '../authoring/folder-version.js'
import { servePreview } from '../channels/authors/serve-preview.js'
import { DeskError } from '../errors.js'
import { type LiveKnowledge, openLiveKnowledge } from '../live/live-knowledge.js'
import { createLog } from '../log.js'
import { openPractice } from '../service/practice.js'
import type { Surroundings } from './command.js'

const usualPort = 3030
/** How often files that had a mistake are looked at again. */
const lookAgainMs = 1_000

/**
 * `faq preview [--port N]`: a page on this machine, until a signal ends it: what each file says as customers see it, what is wrong with it,
 * and a chat to try. Files with mistakes are shown all the same; the chat then waits until they are mended.
 */
export async function previewFiles(
  { port: named }: { readonly port: string | undefined },
  { print, tell, config }: Surroundings,
): Promise<number | 'misuse'> {
  const port = named === undefined ? usualPort : Number(named)
  if (named === '' || !Number.isInteger(port) || port < 0 || port > 65_535) return 'misuse'
  const settings = config()
  const root = settings.contentFolder
  const known: { now: LiveKnowledge | null } = { now: null }
  const authors = openAuthors({ root, knowledge: () => known.now?.languages ?? null, now: () => new Date(), commits: false })
  const behind = { authors, talk: openPractice(() => known.now?.languages ?? null), isReady: () => known.now !== null }
  const preview = await servePreview(behind, { port, log: createLog(settings.logLevel) })
  print(`${preview.address}/authors/`)
  tell('Open this address in a browser. Ctrl+C ends the preview.')
  const ended = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
  let isEnding = false
  const opening = openKnowledge().catch((error: unknown) =>
    tell(`The chat is not there: ${error instanceof Error ? error.message : error}`),
  )
  await ended
  isEnding = true
  await preview.stop()
  await authors.stop()
  await opening
  await known.now?.stop()
  return 0

  /** Tries again with each save, for as long as the files have a mistake. */
  async function openKnowledge(): Promise<void> {
    while (!isEnding) {
      const version = await folderVersion(root)
      const opened = await openLiveKnowledge({ ...settings, tell }).catch((error: unknown) => {
        if (error instanceof DeskError && error.code === 'KNOWLEDGE_INVALID') return null
        throw error
      })
      known.now = opened
      if (opened) return
      tell('The files have mistakes, which the page shows. The chat waits until they are mended.')
      while (!isEnding && (await folderVersion(root)) === version) await new Promise(resolve => setTimeout(resolve, lookAgainMs))
    }
  }
}
