import { z } from 'zod'
import { shownFile } from '../shown.js'
import { kindOf } from '../uploads.js'
import { newId, secret } from '../world.js'
import { fileFor, parentFor, writableChannel } from './find.js'
import { json, method, Refusal, ts, whole } from './method.js'

export const filesInfo = method(['files:read'], { file: z.string() }, (args, calling) => ({
  file: shownFile(fileFor(calling, args.file), calling.world),
}))

export const getUploadURLExternal = method(
  ['files:write'],
  { filename: z.string().min(1), length: whole, alt_txt: z.string().max(1000).optional(), alt_text: z.string().max(1000).optional() },
  (args, calling) => {
    if (args.length === 0) throw new Refusal('invalid_arguments')
    const [id, ticket] = [newId('F'), secret(12)]
    calling.uploads.set(ticket, { id, name: args.filename, length: args.length, by: calling.by, bytes: null })
    return { file_id: id, upload_url: `${calling.world.origin}/upload/${ticket}` }
  },
)

const Files = z
  .array(z.strictObject({ id: z.string(), title: z.string().optional() }))
  .min(1)
  .max(10)

export const completeUploadExternal = method(
  ['files:write'],
  { files: json, channel_id: z.string().optional(), thread_ts: ts.optional(), initial_comment: z.string().optional() },
  (args, calling) => {
    const read = Files.safeParse(args.files)
    if (!read.success) throw new Refusal('invalid_arguments')
    const channel = args.channel_id === undefined ? null : writableChannel(calling, args.channel_id)
    const thread = channel && args.thread_ts !== undefined ? parentFor(channel, args.thread_ts).ts : null
    const waiting = read.data.map(({ id }) => [...calling.uploads.values()].find(upload => upload.id === id && upload.by === calling.by))
    if (waiting.some(upload => !upload?.bytes)) throw new Refusal('file_not_found')
    const files = read.data.map(({ id, title }, at) => {
      const { name = '', bytes } = waiting[at] ?? {}
      const { world, by } = calling
      const file = {
        id,
        team: by.team,
        user: by.bot.id,
        name,
        bytes: bytes ?? Buffer.alloc(0),
        mimetype: kindOf(name),
        title: title ?? name,
        channels: new Set(channel ? [channel.id] : []),
      }
      world.files.set(id, file)
      return file
    })
    const share = () => {
      if (!channel) return
      const { bot, botId } = calling.by
      calling.post({
        channel: channel.id,
        thread,
        user: bot.id,
        bot: botId,
        subtype: 'file_share',
        text: args.initial_comment ?? '',
        blocks: [],
        metadata: null,
        files: files.map(({ id }) => id),
      })
    }
    // Slack shares after it has answered.
    calling.later(share, 20)
    return { files: files.map(file => ({ id: file.id, title: file.title })) }
  },
)
