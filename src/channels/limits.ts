/** How much one customer, one address and one key may ask of the service. Past it: a clear refusal. */
export interface Limits {
  /** Chat messages a minute of one session. */
  readonly messages: number
  /** Chat messages a minute of one address: a whole office or proxy may stand behind it. */
  readonly messagesOfAddress: number
  /** Times a minute that one session may read its transcript. */
  readonly reads: number
  /** Sessions a minute that are issued to one address. */
  readonly sessions: number
  /** REST requests a minute with one key. */
  readonly requests: number
  /** REST requests a minute of one address with a missing or unknown key. */
  readonly wrongKeys: number
  /** Copies a minute that one address may ask for. */
  readonly copies: number
  /** Open sockets of one session, and of everybody. */
  readonly socketsOfOne: number
  readonly sockets: number
}

export const usualLimits: Limits = {
  messages: 30,
  messagesOfAddress: 600,
  reads: 120,
  sessions: 30,
  requests: 600,
  wrongKeys: 60,
  copies: 60,
  socketsOfOne: 8,
  sockets: 5_000,
}
