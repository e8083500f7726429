import { method } from './method.js'

export const authTest = method([], {}, (_args, { world, by }) => ({
  url: `${world.origin}/`,
  team: world.teams.get(by.team)?.name,
  user: by.bot.name,
  team_id: by.team,
  user_id: by.bot.id,
  bot_id: by.botId,
  is_enterprise_install: false,
}))
