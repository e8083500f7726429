import type { Router } from 'express'
import { openAuthors } from '../authoring/authors.js'
import type { Deliver } from '../delivery/outbox.js'
import { atOnce, type Stoppable } from '../stop-all.js'
import type { Ground } from './ground.js'
import { openAuthorsPage } from './open-authors-page.js'
import { openProposing } from './open-proposing.js'

/** What authors do in the running service. One writes the files, whichever door a change comes by. */
export interface Authoring extends Stoppable {
  /** What is behind /authors/; null where nobody may sign in. */
  readonly page: Router | null
  /** What becomes of proposals that are judged in Slack. */
  readonly deliver: { readonly 'proposal-work': Deliver }
}

export async function openAuthoring({ config, storage: { secret }, desk, knowledge: known, log }: Ground): Promise<Authoring> {
  const knowledge = () => known.languages
  const authors = openAuthors({ root: config.contentFolder, knowledge, now: () => new Date(), commits: true })
  const proposing = openProposing({ config, authors, desk, languages: knowledge, log })
  const page = await openAuthorsPage(config, secret, { authors, knowledge })
  const both = atOnce(proposing, authors)
  return { page, deliver: { 'proposal-work': proposing.deliver }, stop: () => both.stop() }
}
