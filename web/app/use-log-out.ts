import { useNavigate } from '@solidjs/router'
import { showToast } from '../design/toast/toast-store.ts'
import { logOut } from '../graph/session.ts'
import { useWords } from '../language/words.ts'
import { frameWords } from './words.ts'

/** Logs out here and in every other tab, and says whether the server has heard of it. */
export function useLogOut(): () => Promise<void> {
  const t = useWords(frameWords)
  const navigate = useNavigate()
  return async () => {
    navigate('/')
    await logOut().then(
      () => showToast({ text: t('loggedOut') }),
      () => showToast({ text: t('logOutFailed'), tone: 'bad' }),
    )
  }
}
