export type { ConversationRow as ConversationModel, MessageRow as MessageModel } from './tables.ts'
