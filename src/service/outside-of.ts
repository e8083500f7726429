import type { SlackSettings } from '../config/slack-settings.js'
import type { Outside } from '../desk/errands.js'

/** Whom the desk has to tell where Slack is set up. */
export function outsideOf({ authors, authorsChannel }: Pick<SlackSettings, 'authors' | 'authorsChannel'>): Outside {
  const reminders = authorsChannel !== undefined
  return { agents: true, authors: authors !== undefined && reminders, reminders, pushes: channel => channel === 'slack' }
}
