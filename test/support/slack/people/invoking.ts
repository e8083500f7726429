import { contentOf } from '../api/chat.js'
import { isObject } from '../blocks/shape.js'
import type { Answer, Sending } from '../door.js'
import { shownMessage } from '../shown.js'
import { shownView } from '../views.js'
import type { Channel, Message, Person } from '../world.js'
import { type Crowd, channelOf, installationFor, interaction, messageOf, mustSee } from './interaction.js'

/** People who begin something: shortcuts, commands, the App Home. Only what the manifest names can be begun. */
export interface Invoking {
  shortcut(person: Person, callback: string, sending?: Sending): Promise<Answer>
  messageShortcut(person: Person, message: Pick<Message, 'channel' | 'ts'>, callback: string, sending?: Sending): Promise<Answer>
  command(
    person: Person,
    channel: Channel,
    command: string,
    text?: string,
    sending?: Sending & { readonly anyway?: boolean },
  ): Promise<Answer>
  opensHome(person: Person, tab?: 'home' | 'messages'): Promise<readonly Answer[]>
}

export function createInvoking(crowd: Crowd): Invoking {
  const { world, views, responses, door, ephemerals, events } = crowd
  const { features, settings } = world.app.manifest

  function mustHaveShortcut(type: 'global' | 'message', callback: string): void {
    if (!features.shortcuts.some(each => each.type === type && each.callback_id === callback))
      throw new Error(`the manifest has no ${type} shortcut "${callback}"`)
  }

  return {
    async shortcut(person, callback, sending) {
      mustHaveShortcut('global', callback)
      const by = installationFor(crowd, person)
      const trigger_id = views.newTrigger(person.id, by.team, null)
      const body = { ...interaction(crowd, 'shortcut', person, by), callback_id: callback, trigger_id, action_ts: world.nextTs() }
      return door.send({ kind: 'interactive', body }, sending)
    },
    async messageShortcut(person, at, callback, sending) {
      mustHaveShortcut('message', callback)
      const message = messageOf(crowd, at)
      const channel = channelOf(crowd, message.channel)
      mustSee(person, channel)
      const by = installationFor(crowd, person, channel)
      const body = {
        ...interaction(crowd, 'message_action', person, by),
        callback_id: callback,
        trigger_id: views.newTrigger(person.id, by.team, null),
        action_ts: world.nextTs(),
        message_ts: message.ts,
        message: shownMessage(message, world),
        channel: { id: channel.id, name: channel.name },
        response_url: responses.give({ by, user: person.id, channel: channel.id, message: null, ephemeral: null }),
      }
      return door.send({ kind: 'interactive', body }, sending)
    },
    async command(person, channel, command, text = '', { anyway = false, ...sending } = {}) {
      if (!features.slash_commands.some(each => each.command === command)) throw new Error(`the manifest has no command ${command}`)
      if (!anyway) mustSee(person, channel)
      const by = installationFor(crowd, person, channel)
      const body = {
        token: 'deprecated',
        team_id: by.team,
        team_domain: world.teams.get(by.team)?.name.toLowerCase() ?? '',
        channel_id: channel.id,
        channel_name: channel.kind === 'im' ? 'directmessage' : channel.kind === 'private' ? 'privategroup' : channel.name,
        user_id: person.id,
        user_name: person.name,
        command,
        text,
        api_app_id: world.app.id,
        is_enterprise_install: 'false',
        response_url: responses.give({ by, user: person.id, channel: channel.id, message: null, ephemeral: null }),
        trigger_id: views.newTrigger(person.id, by.team, null),
      }
      const answer = await door.send({ kind: 'slash_commands', body }, sending)
      if (answer.status === 200) showAnswer(answer.body)
      return answer

      function showAnswer(given: unknown): void {
        const said = typeof given === 'string' ? { text: given } : given
        if (!isObject(said) || Object.keys(said).length === 0) return
        const { response_type, ...content } = said
        const shown = contentOf(content)
        if (response_type === 'in_channel')
          crowd.post({ channel: channel.id, thread: null, user: by.bot.id, bot: by.botId, subtype: null, files: [], ...shown })
        else ephemerals.push({ channel: channel.id, user: person.id, ts: world.nextTs(), thread: null, ...shown, by: 'ack' })
      }
    },
    async opensHome(person, tab = 'home') {
      if (tab === 'home' && !features.app_home.home_tab_enabled) throw new Error('the manifest has no home tab')
      if (!settings.event_subscriptions.bot_events.includes('app_home_opened')) return []
      const by = installationFor(crowd, person)
      const view = views.homes.get(person.id)
      const direct = [...world.channels.values()].find(
        ({ kind, members }) => kind === 'im' && members.has(person.id) && members.has(by.bot.id),
      )
      const shown = tab === 'home' && view ? { view: shownView(view, world.app.id) } : {}
      return Promise.all(
        events.tell(by, { type: 'app_home_opened', user: person.id, channel: direct?.id ?? '', tab, event_ts: world.nextTs(), ...shown }),
      )
    },
  }
}
