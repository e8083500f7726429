import { z } from 'zod'
import { shownPerson } from '../shown.js'
import { personFor } from './find.js'
import { type Calling, flag, method, Refusal } from './method.js'

export const usersInfo = method(['users:read'], { user: z.string(), include_locale: flag.optional() }, (args, calling) => ({
  user: shownPerson(personFor(calling, args.user), calling.by.team, calling.by.scopes.has('users:read.email')),
}))

export const groupMembers = method(['usergroups:read'], { usergroup: z.string(), include_disabled: flag.optional() }, (args, calling) => {
  needPlan(calling)
  const group = calling.world.groups.get(args.usergroup)
  if (!group || group.team !== calling.by.team || (group.disabled && !args.include_disabled)) throw new Refusal('no_such_subteam')
  return { users: [...group.members] }
})

export const groupList = method(
  ['usergroups:read'],
  { include_users: flag.optional(), include_count: flag.optional(), include_disabled: flag.optional() },
  (args, calling) => {
    needPlan(calling)
    const groups = [...calling.world.groups.values()].filter(
      ({ team, disabled }) => team === calling.by.team && (!disabled || args.include_disabled),
    )
    return {
      usergroups: groups.map(({ id, team, handle, members }) => ({
        id,
        team_id: team,
        is_usergroup: true,
        handle,
        name: handle,
        ...(args.include_users ? { users: [...members] } : {}),
        ...(args.include_count ? { user_count: members.size } : {}),
      })),
    }
  },
)

function needPlan({ world, by }: Calling): void {
  if (!world.teams.get(by.team)?.paid) throw new Refusal('plan_upgrade_required')
}
