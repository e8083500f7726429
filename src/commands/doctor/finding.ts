/** What the doctor found about one thing. `off` is no trouble: it was not asked for. `--json` prints these as they are. */
export interface Finding {
  /** Which thing, as one word for programs. */
  readonly check: string
  readonly state: 'ok' | 'wrong' | 'off'
  /** In a sentence, for whoever runs the service. */
  readonly says: string
  /** What to do about it; null where nothing is to be done. */
  readonly cure: string | null
}

export function ok(check: string, says: string): Finding {
  return { check, state: 'ok', says, cure: null }
}

export function wrong(check: string, says: string, cure: string): Finding {
  return { check, state: 'wrong', says, cure }
}

export function off(check: string, says: string, cure: string): Finding {
  return { check, state: 'off', says, cure }
}
