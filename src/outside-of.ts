import type { Outside } from './desk/errands.js'
import type { SlackSettings } from './slack-settings.js'

/** Whom the desk has to tell where Slack is set up. */
export function outsideOf({ authors, authorsChannel }: Pick<SlackSettings, 'authors' | 'authorsChannel'>): Outside {
  return { agents: true, authors: authors !== undefined && authorsChannel !== undefined, pushes: channel => channel === 'slack' }
}
