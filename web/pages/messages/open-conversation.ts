import type { ThreadPageQuery } from './thread.generated.ts'

/** The conversation that is open: what its page asked for. */
export type OpenConversation = NonNullable<ThreadPageQuery['conversation']>
