import type { Authors } from '../authoring/authors.js'
import type { Config } from '../config.js'
import type { Desk } from '../desk.js'
import { type Log, traceOf } from '../log.js'
import { examineInProcess } from '../proposals/examine-apart.js'
import { createProposalWork, type ProposalWork } from '../proposals/proposal-work.js'
import type { Languages } from '../understanding/knowledge.js'
import { draftedChange } from './slack-proposals.js'

interface Parts {
  readonly config: Pick<Config, 'contentFolder' | 'cacheFolder'>
  readonly authors: Pick<Authors, 'save'>
  readonly desk: Pick<Desk, 'settle'>
  readonly languages: () => Languages
  readonly log: Log
}

/** What becomes of proposals in the running service: looked into apart, written as authors' own saves are. */
export function openProposing({ config, authors, desk, languages, log }: Parts): ProposalWork {
  const { contentFolder, cacheFolder } = config
  return createProposalWork({
    root: contentFolder,
    examine: examineInProcess({ contentFolder, cacheFolder }),
    save: authors.save,
    drafted: (proposal, conversation) => draftedChange(proposal, conversation, languages()),
    settle: desk.settle,
    now: () => new Date(),
    onTrouble: error =>
      log.warn({ error: traceOf(error) }, 'a proposal for the FAQ could not be looked into or written; it is tried again'),
  })
}
