import { defineWords } from '../../language/words.ts'

export const skeletonWords = defineWords({ en: { loading: 'Loading' }, de: { loading: 'Wird geladen' } })
