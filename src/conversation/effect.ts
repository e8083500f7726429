/** What a turn wants told to others once it is saved. Ids only: whoever acts on one reads the rest from the conversation. */
export type Effect =
  | { readonly kind: 'ticket-filed' | 'ticket-joined' | 'ticket-amended' | 'ticket-noted' | 'ticket-withdrawn'; readonly reference: string }
  | { readonly kind: 'answered'; readonly entry: string }
