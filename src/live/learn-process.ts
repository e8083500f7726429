import { DeskError } from '../errors.js'
import { learnContent } from '../knowledge/learn-here.js'
import type { ToLearn } from './learn-apart.js'

// The process of learn-apart.ts: learns what it is sent into the cache and ends, or ends with whoever began it.

process.once('disconnect', () => process.exit(1))
process.once('message', async ({ content, reading, cacheFolder }: ToLearn) => {
  const tell = (line: string) => process.stderr.write(`${line}\n`)
  const code = await learnContent(content, { reading, cacheFolder, tell }).then(
    () => 0,
    (error: unknown) => {
      tell(error instanceof DeskError ? `${error.code}: ${error.message}` : String(error))
      return 1
    },
  )
  process.exit(code)
})
