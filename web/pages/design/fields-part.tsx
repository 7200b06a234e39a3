import { createSignal } from 'solid-js'
import { Button } from '../../design/button/button.tsx'
import { focusError } from '../../design/field/focus-error.ts'
import { TextArea, TextField } from '../../design/field/text-field.tsx'
import { Select } from '../../design/select/select.tsx'
import { useWords } from '../../language/words.ts'
import { Part } from './part.tsx'
import { designWords } from './words.ts'

export function FieldsPart() {
  const t = useWords(designWords)
  const [place, setPlace] = createSignal<string>()
  const [order, setOrder] = createSignal('newest')
  let form!: HTMLDivElement
  const places = () => [
    {
      group: t('field.near'),
      options: ['Depot Kreuzberg', 'Werkstatt Wedding'].map((text) => ({ value: text, text })),
    },
    {
      group: t('field.far'),
      options: ['Leihladen Plagwitz', 'Speicher Altona'].map((text) => ({ value: text, text })),
    },
  ]
  return (
    <Part title={t('parts.fields')}>
      <div class="design-two" ref={form}>
        <TextField label={t('field.title')} value={t('field.titleValue')} />
        <Select
          label={t('field.place')}
          help={t('field.placeHelp')}
          placeholder={t('field.choose')}
          value={place()}
          onValue={setPlace}
          options={places()}
        />
        <TextField label={t('field.back')} icon="calendar" value="14.12." error={t('field.backError')} />
        <TextField label={t('field.closed')} value={t('field.titleValue')} disabled />
        <TextArea label={t('field.note')} optional placeholder={t('field.noteHint')} />
        <TextField
          label={t('field.title')}
          value="1"
          end={<span class="small qq nowrap">{t('field.piece')}</span>}
          help={t('field.placeHelp')}
        />
      </div>
      <div class="design-line">
        <Button size="small" onClick={() => focusError(form)}>
          {t('field.check')}
        </Button>
        <Select
          bare
          label={t('field.sort')}
          labelHidden
          value={order()}
          onValue={setOrder}
          options={[
            { value: 'newest', text: t('field.newest') },
            { value: 'cheapest', text: t('field.cheapest') },
          ]}
        />
      </div>
    </Part>
  )
}
