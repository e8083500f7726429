import type { RequestListener } from 'node:http'
import type { Talk } from '../channels/open-hub.js'
import type { KeepsCopies } from '../channels/slack/keep-copy.js'
import { openSlack } from '../channels/slack/open-slack.js'
import type { SlackSettings } from '../config/slack-settings.js'
import { overdueReviews } from '../content/reviews.js'
import type { Conversation } from '../conversation/conversation.js'
import { owedCorrection } from '../conversation/filed/owed-correction.js'
import type { Deliver } from '../delivery/outbox.js'
import { alarmWording } from '../delivery/slack/alarm-wording.js'
import { card } from '../delivery/slack/card.js'
import { openClient } from '../delivery/slack/client.js'
import { correctionNotice, correctionWording } from '../delivery/slack/correction-wording.js'
import { createPace, type Pace } from '../delivery/slack/pace.js'
import { proposalCard } from '../delivery/slack/proposal-card.js'
import { shownOf } from '../delivery/slack/shown-of.js'
import { slackDeliverers } from '../delivery/slack/slack-deliverers.js'
import type { Desk } from '../desk.js'
import type { OpenKnowledge } from '../knowledge/open-knowledge.js'
import type { Log } from '../log.js'
import type { Stoppable } from '../stop-all.js'
import { nextWork } from '../tickets/calendar.js'
import type { Errand } from '../tickets/delivery.js'
import { untouched } from '../tickets/queue.js'
import type { Ticket } from '../tickets/ticket.js'
import { knowledgeIn } from '../understanding/knowledge.js'
import { createCatalogue } from './slack-catalogue.js'
import { createShowsProposals } from './slack-proposals.js'

export interface SlackHalf extends Stoppable {
  readonly deliver: Readonly<Partial<Record<Errand['kind'], Deliver>>>
  /** For `/slack/events`; null where Slack does not come by HTTP. */
  readonly listen: RequestListener | null
  /** Connects, or says in a line why not. */
  start(): Promise<void>
}

interface SlackHalfParts {
  readonly settings: SlackSettings
  readonly desk: Desk
  readonly talk: Talk
  readonly burstWait: number
  readonly copies: KeepsCopies
  readonly log: Log
  readonly tell: (line: string) => void
  readonly knowledge: Pick<OpenKnowledge, 'languages' | 'hours' | 'reviews'>
  /** Where a copy is fetched. */
  readonly copyUrl: (copy: string) => string
  readonly now: () => Date
  /** Slack's own pace unless given. */
  readonly pace?: Pace
}

/** Both directions of Slack: what the outbox brings there, and what comes in from there. */
export function openSlackHalf(parts: SlackHalfParts): SlackHalf {
  const { settings, desk, talk, burstWait, copies, log, tell, copyUrl, knowledge, now, pace = createPace(() => performance.now()) } = parts
  const [languages, hours] = [() => knowledge.languages, () => knowledge.hours]
  const client = openClient(settings.botToken, settings.apiUrl)
  const shown = (ticket: Ticket, conversation: Conversation) =>
    shownOf(ticket, conversation, { knowledge: languages().en, hours: hours(), now: now(), workspace: door.workspace })
  const catalogue = createCatalogue({ languages, hours, now })
  const proposals = createShowsProposals({ languages, hours })
  const deliver = slackDeliverers({
    client,
    pace,
    triage: settings.triageChannel,
    now,
    onTrouble: trouble => log.warn(trouble, 'Slack refused a delivery'),
    card: (ticket, conversation) => card(shown(ticket, conversation)),
    notice: (name, ticket, conversation) =>
      name.startsWith(`${correctionNotice} `)
        ? correctionWording(name, ticket, entry =>
            owedCorrection(conversation, entry, knowledgeIn(conversation.language, languages()), now()),
          )
        : alarmWording(name, shown(ticket, conversation)),
    async untouched() {
      const untilWork = nextWork(hours().calendar, now()).getTime() - now().getTime()
      return { tickets: untouched(untilWork > 0 ? [] : await desk.queue(), hours(), now()), untilWork }
    },
    listed: () => ({ zone: hours().calendar.zone, now: now(), workspace: door.workspace, nameOf: catalogue.nameOf }),
    copyUrl,
    authors: settings.authors ? (settings.authorsChannel ?? null) : null,
    authorsChannel: settings.authorsChannel ?? null,
    overdue: () => overdueReviews(knowledge.reviews, now()),
    proposal: (proposal, conversation) => proposalCard(proposals.shown({ proposal, conversation })),
  })
  const door = openSlack({
    settings,
    client,
    desk,
    talk,
    burstWait,
    catalogue,
    copies,
    proposals,
    log,
    tell,
    now,
  })
  return { deliver, listen: door.listen, start: () => door.start(), stop: () => door.stop() }
}
