import { DeskError } from '../errors.js'
import type { ToExamine } from './examine-apart.js'
import { examineProposal } from './examine-proposal.js'

// The process of examine-apart.ts: looks into the change that it is sent, says what it found and ends, or ends with whoever began it.

process.once('disconnect', () => process.exit(1))
process.once('message', async ({ change, ...opening }: ToExamine) => {
  const tell = (line: string) => process.stderr.write(`${line}\n`)
  try {
    const found = await examineProposal(change, { ...opening, tell })
    process.send?.(found, undefined, {}, () => process.exit(0))
  } catch (error) {
    tell(error instanceof DeskError ? `${error.code}: ${error.message}` : String(error))
    process.exit(1)
  }
})
