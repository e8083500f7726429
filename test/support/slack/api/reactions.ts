import { z } from 'zod'
import { channelFor, messageFor } from './find.js'
import { method, Refusal, ts } from './method.js'

const item = { channel: z.string(), name: z.string().regex(/^[a-z0-9_+'-]+(::skin-tone-[2-6])?$/), timestamp: ts }

export const addReaction = method(['reactions:write'], item, ({ channel: id, name, timestamp }, calling) => {
  const channel = channelFor(calling, id)
  if (channel.archived) throw new Refusal('is_archived')
  const message = messageFor(channel, timestamp)
  const users = message.reactions.get(name) ?? new Set()
  if (users.has(calling.by.bot.id)) throw new Refusal('already_reacted')
  message.reactions.set(name, users.add(calling.by.bot.id))
  calling.events.reacted(message, calling.by.bot.id, name, 'reaction_added')
  return {}
})

export const removeReaction = method(['reactions:write'], item, ({ channel: id, name, timestamp }, calling) => {
  const message = messageFor(channelFor(calling, id), timestamp)
  if (!message.reactions.get(name)?.delete(calling.by.bot.id)) throw new Refusal('no_reaction')
  calling.events.reacted(message, calling.by.bot.id, name, 'reaction_removed')
  return {}
})

export const getReactions = method(['reactions:read'], { channel: item.channel, timestamp: ts }, ({ channel: id, timestamp }, calling) => {
  const { reactions } = messageFor(channelFor(calling, id), timestamp)
  return {
    type: 'message',
    message: { reactions: [...reactions].map(([name, users]) => ({ name, users: [...users], count: users.size })) },
  }
})
