import { z } from 'zod'

/** What of Slack's interactions is looked at. They were signed, or came by our own socket; their shape is checked all the same. */
const User = z.object({ id: z.string(), team_id: z.string().nullish() })

const Chosen = z.object({ value: z.string() }).nullish()
const State = z.object({
  value: z.string().nullish(),
  selected_option: Chosen,
  selected_options: z.array(z.object({ value: z.string() })).nullish(),
  selected_user: z.string().nullish(),
  files: z.array(z.object({ id: z.string() })).nullish(),
})
type State = z.infer<typeof State>

const View = z.object({
  id: z.string(),
  hash: z.string().nullish(),
  type: z.string(),
  callback_id: z.string().nullish(),
  private_metadata: z.string().nullish(),
  blocks: z.array(z.object({ type: z.string(), block_id: z.string().optional() })).default([]),
  state: z.object({ values: z.record(z.string(), z.record(z.string(), State)) }).nullish(),
})
export type View = z.infer<typeof View>

/** Something that was pressed, picked or typed: in a message, in a modal or on the Home. */
export const Click = z.object({
  user: User,
  trigger_id: z.string(),
  response_url: z.string().optional(),
  channel: z.object({ id: z.string() }).nullish(),
  container: z.object({ type: z.string(), is_ephemeral: z.boolean().nullish(), thread_ts: z.string().nullish() }),
  view: View.nullish(),
  actions: z.tuple([
    z.object({
      action_id: z.string(),
      block_id: z.string().nullish(),
      action_ts: z.string(),
      value: z.string().nullish(),
      selected_option: Chosen,
    }),
  ]),
})
export type Click = z.infer<typeof Click>

export const Submission = z.object({ user: User, trigger_id: z.string().optional(), view: View })
export type Submission = z.infer<typeof Submission>

/** A slash command. */
export const Command = z.object({
  user_id: z.string(),
  team_id: z.string().nullish(),
  channel_id: z.string(),
  text: z.string().default(''),
  trigger_id: z.string(),
  response_url: z.string().optional(),
})
export type Command = z.infer<typeof Command>

/** A shortcut, of a message or from anywhere. */
export const Shortcut = z.object({
  user: User,
  trigger_id: z.string(),
  response_url: z.string().optional(),
  channel: z.object({ id: z.string() }).nullish(),
  message: z
    .object({
      ts: z.string(),
      user: z.string().nullish(),
      team: z.string().nullish(),
      bot_id: z.string().nullish(),
      text: z.string().nullish(),
    })
    .nullish(),
})
export type Shortcut = z.infer<typeof Shortcut>

/** What our own views say of themselves: small texts by name. Nothing is allowed by it. */
export function aboutOf({ private_metadata }: Pick<View, 'private_metadata'>): Readonly<Record<string, string>> {
  try {
    return z.record(z.string(), z.string()).safeParse(JSON.parse(private_metadata || '{}')).data ?? {}
  } catch {
    return {}
  }
}

/** What stands in an input of a view. */
export function stateOf({ state }: Pick<View, 'state'>, block: string, action = block): State | undefined {
  return state?.values[block]?.[action]
}
