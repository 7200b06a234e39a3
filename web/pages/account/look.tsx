import { setTheme, chosenTheme, type Theme } from '../../app/theme.ts'
import { Problem } from '../../app/problem.tsx'
import { Segmented } from '../../design/segmented/segmented.tsx'
import { useMutation } from '../../graph/use-mutation.ts'
import { type Language, language, setLanguage } from '../../language/language.ts'
import { useWords } from '../../language/words.ts'
import { AccountPage } from './account-page.tsx'
import { AccountUpdateDocument } from './account.generated.ts'
import { accountWords } from './words.ts'

/** How the app speaks and looks: it counts at once. */
export default function Look() {
  const t = useWords(accountWords)
  const update = useMutation(AccountUpdateDocument)
  const choose = (wanted: Language) => {
    setLanguage(wanted)
    // What comes by mail is written on the server.
    void update.run({ input: { locale: wanted } })
  }
  return (
    <AccountPage title={t('look')}>
      <div class="account-form">
        <h2>{t('language')}</h2>
        <Segmented
          label={t('language')}
          options={[
            { value: 'en', text: 'English' },
            { value: 'de', text: 'Deutsch' },
          ]}
          value={language()}
          onValue={choose}
        />
        <p class="small q">{t('languageHelp')}</p>
        <Problem refusals={update.refusals.all} failure={update.failure} />
        <h2>{t('theme')}</h2>
        <Segmented<Theme | 'system'>
          label={t('theme')}
          options={[
            { value: 'system', text: t('system') },
            { value: 'light', text: t('light') },
            { value: 'dark', text: t('dark') },
          ]}
          value={chosenTheme() ?? 'system'}
          onValue={(wanted) => setTheme(wanted === 'system' ? undefined : wanted)}
        />
      </div>
    </AccountPage>
  )
}
