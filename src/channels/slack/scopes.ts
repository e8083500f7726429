/**
 * The Web API methods that this product calls, with the bot scopes that each needs for the channels it is called on. A test compares the
 * table with the calls in the source, and docs/slack-manifest.yaml with what the three tables add up to. Scopes: docs.slack.dev/reference/methods.
 */
export const methodScopes: Readonly<Record<string, readonly string[]>> = {
  'auth.test': [],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.open': ['im:write'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history'],
  'files.info': ['files:read'],
  'usergroups.users.list': ['usergroups:read'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.publish': [],
  'views.update': [],
}

/** The events that the app subscribes to, with the scope that each needs. */
export const eventScopes: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
  reaction_added: ['reactions:read'],
  subteam_members_changed: ['usergroups:read'],
}

/** What needs a scope without being a method or an event: the slash command and shortcuts, and reading the bytes of a file. */
export const featureScopes: Readonly<Record<string, readonly string[]>> = {
  commands: ['commands'],
  downloads: ['files:read'],
}

/** Every bot scope that the app needs, in order. */
export const neededScopes: readonly string[] = [
  ...new Set([methodScopes, eventScopes, featureScopes].flatMap(table => Object.values(table).flat())),
].sort()
