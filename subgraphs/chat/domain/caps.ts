/** How often one person may do something, so that nobody is flooded by strangers. */
export type Caps = {
  /** Conversations with people who did not write first, within 24 hours. */
  readonly newConversations: number
}

export const usualCaps: Caps = { newConversations: 20 }
