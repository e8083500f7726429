import { authTest } from './apps.js'
import { getPermalink, postEphemeral, postMessage, remove, update } from './chat.js'
import { history, info, join, members, open, replies } from './conversations.js'
import { completeUploadExternal, filesInfo, getUploadURLExternal } from './files.js'
import type { Method } from './method.js'
import { addReaction, getReactions, removeReaction } from './reactions.js'
import { groupList, groupMembers, usersInfo } from './users.js'
import { openView, publishView, pushView, updateView } from './views.js'

/** The Web API methods that this loopback serves to bot tokens. Every other one is `unknown_method`. */
export const methods: Readonly<Record<string, Method>> = {
  'auth.test': authTest,
  'chat.delete': remove,
  'chat.getPermalink': getPermalink,
  'chat.postEphemeral': postEphemeral,
  'chat.postMessage': postMessage,
  'chat.update': update,
  'conversations.history': history,
  'conversations.info': info,
  'conversations.join': join,
  'conversations.members': members,
  'conversations.open': open,
  'conversations.replies': replies,
  'files.completeUploadExternal': completeUploadExternal,
  'files.getUploadURLExternal': getUploadURLExternal,
  'files.info': filesInfo,
  'reactions.add': addReaction,
  'reactions.get': getReactions,
  'reactions.remove': removeReaction,
  'usergroups.list': groupList,
  'usergroups.users.list': groupMembers,
  'users.info': usersInfo,
  'views.open': openView,
  'views.publish': publishView,
  'views.push': pushView,
  'views.update': updateView,
}
