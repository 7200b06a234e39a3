import { createSignal } from 'solid-js'
import { setTheme } from '../../app/theme.ts'
import { Select } from '../../design/select/select.tsx'
import { language, languages, setLanguage } from '../../language/language.ts'
import { useWords } from '../../language/words.ts'
import { ButtonsPart, ChoicesPart } from './buttons-part.tsx'
import { CalendarPart } from './calendar-part.tsx'
import './design.css'
import { FieldsPart } from './fields-part.tsx'
import { FormsPart } from './forms-part.tsx'
import { ColourPart, IconsPart, TypePart } from './ground-part.tsx'
import { MenusPart } from './menus-part.tsx'
import { LeavingPart, OpensPart, StatesPart } from './states-part.tsx'
import { StatusPart } from './status-part.tsx'
import { TablesPart } from './tables-part.tsx'
import { CardsPart, RowsPart } from './things-part.tsx'
import { MoneyPart, ToldPart } from './told-part.tsx'
import { designWords } from './words.ts'

/** `/dev/design`: every component in every state, in both themes and every language. */
export default function Design() {
  const t = useWords(designWords)
  const [wanted, setWanted] = createSignal(document.documentElement.dataset['theme'] ?? '')
  const choose = (value: string) => {
    setWanted(value)
    setTheme(value === 'light' || value === 'dark' ? value : undefined)
  }
  return (
    <>
      <header class="design-head">
        <div>
          <h1>{t('title')}</h1>
          <p class="q">{t('lead')}</p>
        </div>
        <div class="design-switches">
          <Select
            label={t('theme')}
            value={wanted()}
            onValue={choose}
            options={[
              { value: '', text: t('system') },
              { value: 'light', text: t('light') },
              { value: 'dark', text: t('dark') },
            ]}
          />
          <Select
            label={t('language')}
            value={language()}
            onValue={setLanguage}
            options={languages.map((tag) => ({ value: tag, text: tag }))}
          />
        </div>
      </header>
      <div class="design-parts">
        <TypePart />
        <ColourPart />
        <ButtonsPart />
        <StatusPart />
        <ChoicesPart />
        <FieldsPart />
        <FormsPart />
        <MenusPart />
        <CalendarPart />
        <CardsPart />
        <RowsPart />
        <TablesPart />
        <MoneyPart />
        <ToldPart />
        <StatesPart />
        <OpensPart />
        <LeavingPart />
        <IconsPart />
      </div>
    </>
  )
}
