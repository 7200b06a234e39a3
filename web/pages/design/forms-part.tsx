import { createSignal } from 'solid-js'
import { Checkbox } from '../../design/checkbox/checkbox.tsx'
import { NumberField } from '../../design/field/number-field.tsx'
import { PasswordField } from '../../design/field/password-field.tsx'
import { FileDrop } from '../../design/file-drop/file-drop.tsx'
import { Icon } from '../../design/icon/icon.tsx'
import { OptionCards } from '../../design/option-cards/option-cards.tsx'
import { Thumb } from '../../design/tile/tile.tsx'
import { useWords } from '../../language/words.ts'
import { moreWords } from './more-words.ts'
import { Part } from './part.tsx'
import { pictures } from './samples.ts'

export function FormsPart() {
  const t = useWords(moreWords)
  const [number, setNumber] = createSignal(1)
  const [password, setPassword] = createSignal('hund vor 7 Bergen')
  const [seen, setSeen] = createSignal(true)
  const [terms, setTerms] = createSignal(false)
  const [way, setWay] = createSignal<'here' | 'send'>('here')
  const [pay, setPay] = createSignal<'card' | 'desk'>('card')
  return (
    <Part title={t('parts.forms')}>
      <div class="design-two">
        <NumberField
          label={t('number')}
          value={number()}
          onValue={setNumber}
          max={3}
          end={<span class="small qq">{t('piece')}</span>}
        />
        <NumberField compact label={t('number')} value={number()} onValue={setNumber} max={3} />
        <PasswordField
          label={t('newPassword')}
          autocomplete="new-password"
          value={password()}
          onValue={setPassword}
          help={t('passwordHelp')}
          strength={{ known: ['Oksana Kovalenko'] }}
        />
        <PasswordField label={t('password')} autocomplete="current-password" value="" onValue={() => undefined} />
      </div>
      <div class="design-two">
        <div>
          <Checkbox checked={seen()} onChecked={setSeen}>
            {t('seen')}
          </Checkbox>
          <Checkbox checked={terms()} onChecked={setTerms} error={terms() ? undefined : t('termsError')}>
            {t('terms')}
          </Checkbox>
          <Checkbox checked={false} onChecked={() => undefined} count={1183}>
            {t('facet')}
          </Checkbox>
        </div>
        <OptionCards
          plain
          label={t('pay')}
          value={pay()}
          onValue={setPay}
          options={[
            { value: 'card', title: t('card') },
            { value: 'desk', title: t('desk') },
          ]}
        />
      </div>
      <OptionCards
        label={t('get')}
        value={way()}
        onValue={setWay}
        options={[
          { value: 'here', title: t('pickUp'), text: t('pickUpText'), end: t('gratis') },
          { value: 'send', title: t('send'), text: t('sendText'), end: <Icon name="truck" /> },
        ]}
      />
      <FileDrop label={t('drop')} help={t('dropHelp')} onFiles={() => undefined}>
        <Thumb category="photography" picture={pictures.tripod} />
        <Thumb category="photography" picture={pictures.leica} />
      </FileDrop>
      <FileDrop label={t('drop')} error={t('dropError')} onFiles={() => undefined} />
    </Part>
  )
}
