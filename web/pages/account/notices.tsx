import { For } from 'solid-js'
import { useFrame } from '../../app/frame-data.ts'
import { Problem } from '../../app/problem.tsx'
import { Checkbox } from '../../design/checkbox/checkbox.tsx'
import { useMutation } from '../../graph/use-mutation.ts'
import { useQuery } from '../../graph/use-query.ts'
import { useWords } from '../../language/words.ts'
import { AccountPage, Loaded } from './account-page.tsx'
import { AccountNoticesDocument, AccountNoticesSetDocument } from './account.generated.ts'
import { accountWords } from './words.ts'

/** What also comes by mail: each counts at once. */
export default function Notices() {
  const t = useWords(accountWords)
  const frame = useFrame()
  const query = useQuery(AccountNoticesDocument, () => ({}))
  const set = useMutation(AccountNoticesSetDocument)
  return (
    <AccountPage title={t('notices')} intro={t('noticesIntro', { email: frame.me()?.email ?? '' })}>
      <Problem refusals={set.refusals.all} failure={set.failure} />
      <Loaded query={query} part={({ notificationPreferences }) => notificationPreferences}>
        {(preferences) => (
          <div class="account-form">
            <For each={preferences()}>
              {({ topic, email }) => (
                <Checkbox
                  name={topic}
                  checked={email}
                  help={t(`topicTexts.${topic}`)}
                  onChecked={(wanted) => void set.run({ input: { topic, email: wanted } })}
                >
                  {t(`topics.${topic}`)}
                </Checkbox>
              )}
            </For>
          </div>
        )}
      </Loaded>
    </AccountPage>
  )
}
