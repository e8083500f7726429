import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { projectRoot } from '../../../src/config.js'

const Switch = z.strictObject({ is_enabled: z.boolean(), request_url: z.url().optional() })

const Command = z.strictObject({
  command: z.string().regex(/^\/\S{1,31}$/),
  description: z.string().min(1).max(2000),
  usage_hint: z.string().max(1000).optional(),
  should_escape: z.boolean().optional(),
  url: z.url().optional(),
})

const Shortcut = z.strictObject({
  name: z.string().min(1).max(24),
  type: z.enum(['message', 'global']),
  callback_id: z.string().min(1).max(255),
  description: z.string().min(1).max(150),
})

/** The parts of an app manifest that this app needs, with Slack's limits; an unknown key is refused as Slack refuses it. */
export const Manifest = z.strictObject({
  _metadata: z.strictObject({ major_version: z.int(), minor_version: z.int() }).optional(),
  display_information: z.strictObject({
    name: z.string().min(1).max(35),
    description: z.string().max(140).optional(),
    long_description: z.string().min(175).max(4000).optional(),
    background_color: z
      .string()
      .regex(/^#[0-9a-fA-F]{6}$/)
      .optional(),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.boolean(),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    bot_user: z.strictObject({ display_name: z.string().min(1).max(80), always_online: z.boolean().optional() }),
    shortcuts: z.array(Shortcut).max(10).default([]),
    slash_commands: z.array(Command).max(50).default([]),
  }),
  oauth_config: z.strictObject({ scopes: z.strictObject({ bot: z.array(z.string()).max(255) }) }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ bot_events: z.array(z.string()).max(100), request_url: z.url().optional() }),
    interactivity: Switch,
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
})
export type Manifest = z.infer<typeof Manifest>

/** The manifest that the project ships: the loopback sends no event, command or shortcut that it does not name. */
export function projectManifest(): Manifest {
  return Manifest.parse(parse(readFileSync(join(projectRoot, 'docs', 'slack-manifest.yaml'), 'utf8')))
}
