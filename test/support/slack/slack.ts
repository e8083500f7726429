import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { Call, Counter } from './api/call.js'
import type { Backstage, Ephemeral } from './backstage.js'
import { type Answer, createDoor, type Door, type Sending, type Sent } from './door.js'
import { createEvents } from './events.js'
import { createFaults, type Faults } from './faults.js'
import { createLinks, type Links } from './links.js'
import { type Manifest, projectManifest } from './manifest.js'
import { createFilling, type Filling } from './people/filling.js'
import type { Crowd } from './people/interaction.js'
import { createInvoking, type Invoking } from './people/invoking.js'
import { createPressing, type Pressing } from './people/pressing.js'
import { createSpeaking, type Speaking } from './people/speaking.js'
import { createPeopling, type Peopling } from './peopling.js'
import { createResponseUrls } from './response-urls.js'
import { createSlackServer } from './server.js'
import { createViews } from './views.js'
import { type Channel, createWorld, type Installation, type Message, type Person, type World } from './world.js'

/**
 * A Slack on 127.0.0.1, for tests: the Web API, signed HTTP requests and Socket Mode for one app, which is installed in one
 * workspace at first. It keeps the contract as the documentation words it, and is stricter where Slack is lax.
 *
 *     const slack = await startSlack()
 *     const triage = slack.channel('triage', [slack.bot, agent])
 *     slack.door.url = 'http://127.0.0.1:3000/slack/events'      // HTTP; without it everything goes by Socket Mode
 *     await slack.says(customer, slack.direct(customer), 'I lost my invoice')
 */
export interface Slack extends Peopling, Speaking, Pressing, Filling, Invoking {
  /** For the client library's `slackApiUrl`. */
  readonly apiUrl: string
  readonly world: World
  readonly home: Installation
  readonly bot: Installation['bot']
  readonly faults: Faults
  readonly door: Door
  readonly links: Links
  /** Every call of the Web API, in order. */
  readonly calls: readonly Call[]
  readonly ephemerals: readonly Ephemeral[]
  /** A trigger id as an interaction would bring it; made so many milliseconds ago. */
  newTrigger(person: Person, ago?: number): string
  /** The same once more, as Slack does when it got no answer. */
  repeats(sent: Sent, sending?: Sending): Promise<Answer>
  /** What stands in a channel, without what was deleted; of one thread if said. */
  messages(channel: Channel, thread?: string): readonly Message[]
  /** The calls of one method. */
  callsOf(method: string): readonly Call[]
  stop(): Promise<void>
}

export interface SlackOptions {
  readonly manifest?: Manifest
  /** Refuses a second post to a channel within a second, as Slack does under load. */
  readonly paced?: boolean
}

export async function startSlack({ manifest = projectManifest(), paced = false }: SlackOptions = {}): Promise<Slack> {
  const world = createWorld(manifest)
  const links = createLinks(world)
  const door = createDoor(world, links)
  const timers = new Set<NodeJS.Timeout>()
  const backstage: Backstage = {
    world,
    views: createViews(),
    events: createEvents(world, door),
    ephemerals: [],
    uploads: new Map(),
    post(words) {
      const message: Message = { ...words, ts: world.nextTs(), edited: false, deleted: false, before: [], reactions: new Map() }
      world.channels.get(words.channel)?.messages.push(message)
      backstage.events.posted(message)
      return message
    },
    later(work, ms) {
      const timer = setTimeout(() => {
        timers.delete(timer)
        work()
      }, ms)
      timers.add(timer)
    },
  }
  const faults = createFaults()
  const calls: Call[] = []
  const counter: Counter = { backstage, faults, calls, paced, openLink: links.open }
  const responses = createResponseUrls(backstage)
  const server = createSlackServer({ counter, links, responses })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  world.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const crowd: Crowd = { ...backstage, door, responses }
  const peopling = createPeopling(world)
  const home = peopling.install(peopling.team('Home'))
  return {
    ...peopling,
    ...createSpeaking(crowd),
    ...createPressing(crowd),
    ...createFilling(crowd),
    ...createInvoking(crowd),
    apiUrl: `${world.origin}/api/`,
    world,
    home,
    bot: home.bot,
    faults,
    door,
    links,
    calls,
    ephemerals: backstage.ephemerals,
    newTrigger(person, ago = 0) {
      const id = backstage.views.newTrigger(person.id, home.team, null)
      const trigger = backstage.views.triggers.get(id)
      if (trigger) backstage.views.triggers.set(id, { ...trigger, at: trigger.at - ago })
      return id
    },
    repeats: (sent, sending) => door.send(sent, sending),
    messages: ({ messages }, thread) => messages.filter(each => !each.deleted && (thread === undefined || each.thread === thread)),
    callsOf: method => calls.filter(call => call.method === method),
    async stop() {
      for (const timer of timers) clearTimeout(timer)
      await links.stop()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
