import type { Goal } from '../../tickets/clock.js'

/** What agents call what a ticket's clock aims at. */
export const goalNames: Readonly<Record<Goal['what'], string>> = { 'first-response': 'first response', solve: 'solution' }
