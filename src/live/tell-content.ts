import type { SlackSettings } from '../config/slack-settings.js'
import { type Log, traceOf } from '../log.js'
import type { ContentEvent } from './content-state.js'
import { logContent } from './log-content.js'
import { createTellsAuthors } from './tell-authors.js'

/** Tells the log, and authors in Slack where they have a channel, what becomes of their changes. */
export async function openTellsContent(
  slack: SlackSettings | null,
  log: Log,
): Promise<{ tell(event: ContentEvent): void; stop(): Promise<void> }> {
  const write = logContent(log)
  const channel = slack?.authorsChannel
  if (!slack || channel === undefined) return { tell: write, stop: async () => {} }
  const { openClient } = await import('../delivery/slack/client.js')
  const client = openClient(slack.botToken, slack.apiUrl)
  const authors = createTellsAuthors({
    post: text => client.chat.postMessage({ channel, text }),
    onLost: error =>
      log.warn({ error: traceOf(error) }, "the authors' channel could not be told of their files: look at SLACK_AUTHORS_CHANNEL"),
  })
  return {
    tell(event) {
      write(event)
      authors.tell(event)
    },
    stop: authors.stop,
  }
}
