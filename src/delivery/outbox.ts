import type { Conversation } from '../conversation/conversation.js'
import { onceASpell } from '../once-a-spell.js'
import type { Store } from '../store/store.js'
import { type Delivery, dueNow, type Errand, type Outcome } from '../tickets/delivery.js'
import { within } from '../within.js'
import { knownAfter } from './known-after.js'
import { NotHeld } from './not-held.js'

/** A delivery that is tried now. */
export interface Attempt extends Delivery {
  /** Is waited for before what can't be done twice: keeps that it began, so that whoever comes after a death of this process looks first. */
  begins(): Promise<void>
}

/** Brings one kind of errand to the outside. `change` is what it learnt there (where the card is), kept together with the outcome. */
export type Deliver = (
  attempt: Attempt,
  conversation: Conversation,
) => Promise<{ readonly outcome: Outcome; readonly change?: (conversation: Conversation) => Conversation }>

export interface OutboxParts {
  readonly store: Pick<Store, 'claimDue' | 'renew' | 'load' | 'giveBack'>
  /** Keeps what came of an attempt, in the conversation's own order of work. */
  readonly settle: (
    conversation: string,
    delivery: string,
    outcome: Outcome,
    change?: (conversation: Conversation) => Conversation,
  ) => Promise<void>
  readonly deliver: Readonly<Partial<Record<Errand['kind'], Deliver>>>
  readonly now: () => Date
  /** Ms of a clock that nobody sets, and that goes on while this process is held up. */
  readonly steady?: () => number
  /** Is told of deliveries that were given up, and of trouble nobody expected; ids only. */
  readonly onTrouble: (event: { readonly conversation: string; readonly delivery: string; readonly why: string }, error?: unknown) => void
  /** Is told when this instance can take no more at once: another may. */
  readonly onFull?: () => void
  /** Waits between looks at what is due, in ms; a wake comes sooner. */
  readonly lookEveryMs?: number
}

export interface Outbox {
  /** Something may be due: look now. */
  wake(): void
  /** Ends when what is under way has been settled, after 5 s at most: an attempt that takes longer is looked up by whoever comes next. */
  stop(): Promise<void>
}

/** Conversations that are worked on at once, and with those that another instance left behind: they wait for no room. */
const [mostAtOnce, mostWithLeftBehind] = [8, 16]

/** How long a stop waits for a Slack that is silent. */
const stopPatienceMs = 5_000

/** For so long, in ms, a conversation is this instance's unless it says so anew, as it does while it works; then another takes over what this one left. */
export const leaseMs = 2_500
/** How often it says so, and looks for what others left behind. */
const [renewEveryMs, usualLookMs] = [700, 500]
/** A later yes leaves too little of the lease to begin something in; so many of them are waited for. */
const heardInTimeMs = 1_500
const mostAsked = 3

/**
 * Delivers what is due, conversation by conversation, each lane in order, until it is stopped. Nothing is kept here: what is due is read
 * from the store, so that a process that dies loses nothing; that an attempt begins is kept before it does, and one whose outcome nobody
 * heard is looked up before the next.
 */
export function startOutbox(parts: OutboxParts): Outbox {
  const { store, now, steady = () => performance.now(), onTrouble, onFull = () => {}, lookEveryMs = usualLookMs } = parts
  const working = new Map<string, Promise<void>>()
  /** Those of them that were claimed anew: their claim had run out, and another instance may have been at them meanwhile. */
  const lapsed = new Set<string>()
  let claiming: Promise<readonly string[]> = Promise.resolve([])
  let [isRunning, isLooking, isWoken] = [true, false, false]
  let timer: NodeJS.Timeout | null = null
  const tellOf = (why: string) => (error: unknown) => onTrouble({ conversation: '', delivery: '', why }, error)
  const [claims, renewals] = [
    onceASpell(tellOf('the store does not say what is due: nothing is delivered until it does')),
    onceASpell(tellOf('the store does not renew the claims of this instance')),
  ]
  const renewing = setInterval(() => {
    if (working.size > 0) void store.renew([...working.keys()], now(), leaseMs).then(renewals.passed, renewals.failed)
  }, renewEveryMs)

  /** What is due; nothing where the store is in trouble, which is told of. */
  async function claim(most: number, moreLeftBehind: number): Promise<readonly string[]> {
    try {
      const claimed = await store.claimDue(now(), leaseMs, most, moreLeftBehind)
      claims.passed()
      return claimed
    } catch (error) {
      if (isRunning) claims.failed(error)
      return []
    }
  }

  /**
   * Throws where the conversation has gone over to another instance: it may be doing already what would be done here. A yes that this process
   * heard late, because it was held up, says nothing: the claim may have run out since. By a clock that nobody sets.
   */
  async function hold(id: string): Promise<void> {
    for (let asked = 0; asked < mostAsked && isRunning; asked++) {
      const before = steady()
      const renewed = await store.renew([id], now(), leaseMs)
      // What was claimed anew before this is heard of after it, perhaps.
      await claiming
      if (!renewed.includes(id) || lapsed.has(id)) throw new NotHeld('another instance has taken it over')
      if (steady() - before < heardInTimeMs) return
    }
    throw new NotHeld('the store says too late whether the claim still holds; it is tried again')
  }

  async function look(): Promise<void> {
    if (!isRunning) return
    if (isLooking) {
      isWoken = true
      return
    }
    isLooking = true
    do {
      isWoken = false
      const free = Math.max(0, mostAtOnce - working.size)
      const more = mostWithLeftBehind - Math.max(mostAtOnce, working.size)
      claiming = free + more > 0 ? claim(free, more) : Promise.resolve([])
      const claimed = await claiming.then(ids => ids.filter(isNew))
      for (const id of claimed) begin(id)
      if (claimed.length > 0 && working.size >= mostAtOnce) onFull()
    } while (isWoken && isRunning)
    isLooking = false
    if (timer) clearTimeout(timer)
    if (isRunning) timer = setTimeout(() => void look(), lookEveryMs)
  }

  /** Whether nothing is done here that was begun under a claim before this one; otherwise that is not gone on with. */
  function isNew(id: string): boolean {
    if (working.has(id)) lapsed.add(id)
    return !working.has(id)
  }

  function begin(id: string): void {
    const work = workOn(id)
      .catch(async error => {
        if (!(error instanceof NotHeld)) return onTrouble({ conversation: id, delivery: '', why: 'an error that nobody expected' }, error)
        if (!lapsed.has(id)) return onTrouble({ conversation: id, delivery: '', why: error.message })
        // It is this instance's again: whoever begins next sees what came of it meanwhile.
        await store.giveBack(id).catch(() => undefined)
      })
      .finally(() => {
        working.delete(id)
        lapsed.delete(id)
        void look()
      })
    working.set(id, work)
  }

  /** Lane after lane, until nothing of this conversation is due. */
  async function workOn(id: string): Promise<void> {
    for (;;) {
      const conversation = isRunning ? await store.load(id) : null
      const [first] = conversation ? dueNow(conversation.deliveries, now()) : []
      if (!conversation || !first) break
      await hold(id)
      await attempt(first, conversation)
    }
    // Not where something was thrown: where outcomes can't be kept, nothing is tried again before the claim has run out.
    await store.giveBack(id).catch(() => undefined)
  }

  async function attempt(delivery: Delivery, conversation: Conversation): Promise<void> {
    const deliver = parts.deliver[delivery.errand.kind]
    if (!deliver) {
      // Not set up here (no Slack any more, say): it waits for a start that can.
      return parts.settle(conversation.id, delivery.id, { kind: 'later', ms: 60_000 })
    }
    const begins = async () => {
      if (!delivery.uncertain) await parts.settle(conversation.id, delivery.id, { kind: 'begun' })
      // Last of all, however long the way here took: whoever was taken over meanwhile makes no attempt.
      await hold(conversation.id)
    }
    const { outcome, change } = await deliver({ ...delivery, begins }, conversation).catch((error: unknown) => {
      if (error instanceof NotHeld) throw error
      onTrouble({ conversation: conversation.id, delivery: delivery.id, why: 'the attempt threw' }, error)
      return { outcome: { kind: 'failed', uncertain: true } as const, change: undefined }
    })
    if (outcome.kind === 'refused') onTrouble({ conversation: conversation.id, delivery: delivery.id, why: outcome.why })
    await parts.settle(conversation.id, delivery.id, knownAfter(outcome, delivery), change)
  }

  void look()
  return {
    wake: () => void look(),
    async stop() {
      isRunning = false
      if (timer) clearTimeout(timer)
      await within(stopPatienceMs, Promise.allSettled(working.values()))
      clearInterval(renewing)
    },
  }
}
