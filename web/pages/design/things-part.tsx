import { Badge } from '../../design/badge/badge.tsx'
import { Button } from '../../design/button/button.tsx'
import { Card, CardGrid } from '../../design/card/card.tsx'
import { List, Row } from '../../design/list/list.tsx'
import { Thumb } from '../../design/tile/tile.tsx'
import { addDays, today } from '../../language/dates.ts'
import { useWords } from '../../language/words.ts'
import { Part } from './part.tsx'
import { euros, pictures, sampleDays, sampleRange } from './samples.ts'
import { designWords } from './words.ts'

export function CardsPart() {
  const t = useWords(designWords)
  const chosen = () => sampleRange(3, 7)
  return (
    <Part title={t('parts.cards')} wide>
      <CardGrid label={t('thing.list')}>
        <li>
          <Card
            href="/"
            name={t('thing.drill')}
            place={t('thing.place')}
            category="tools"
            picture={pictures.drill}
            days={sampleDays('44433333444444')}
            chosen={chosen()}
            free={3}
            total={4}
            deposit={euros(60)}
          />
        </li>
        <li>
          <Card
            href="/"
            name={t('thing.leica')}
            place={t('thing.place')}
            category="photography"
            picture={pictures.leica}
            days={sampleDays('00000000011111', 1)}
            chosen={chosen()}
            free={0}
            total={1}
            freeFrom={addDays(today(), 9)}
            deposit={euros(900)}
          />
        </li>
        <li>
          <Card
            href="/"
            name={t('thing.film')}
            place={t('thing.place')}
            category="photography"
            picture={pictures.film}
            stock={40}
            price={euros(74)}
            badge={<Badge bare>{t('badge.fresh')}</Badge>}
          />
        </li>
        <li>
          <Card
            href="/"
            name={t('thing.tent')}
            place={t('thing.place')}
            category="camping"
            picture={pictures.tent}
            days={sampleDays('33222222333333', 3)}
            chosen={chosen()}
            free={2}
            total={3}
            deposit="none"
          />
        </li>
      </CardGrid>
    </Part>
  )
}

export function RowsPart() {
  const t = useWords(designWords)
  return (
    <Part title={t('parts.rows')} wide>
      <List label={t('thing.list')}>
        <Row
          picture={<Thumb size="large" category="kitchen" picture={pictures.mixer} />}
          name={t('thing.mixer')}
          href="/"
          badge={<Badge tone="bad">{t('badge.late')}</Badge>}
          facts={t('thing.mixerFacts')}
          actions={
            <>
              <Button size="small">{t('thing.message')}</Button>
              <Button size="small" kind="main">
                {t('thing.how')}
              </Button>
            </>
          }
        />
        <Row
          picture={<Thumb size="large" category="photography" picture={pictures.tripod} />}
          name={t('thing.tripod')}
          href="/"
          whole
          badge={<Badge tone="info">{t('badge.withYou')}</Badge>}
          facts={t('thing.tripodFacts')}
          actions={<Button size="small">{t('button.extend')}</Button>}
        />
        <Row
          picture={<Thumb size="large" category="transport" picture={pictures.cargobike} />}
          name={t('thing.bike')}
          href="/"
          tone="go"
          badge={<Badge tone="go">{t('badge.ready')}</Badge>}
          facts={t('thing.bikeFacts')}
          actions={<Button size="small">{t('thing.giveUp')}</Button>}
        />
        <Row
          picture={<Thumb category="books" picture={pictures.books} />}
          name="S-1031"
          facts={t('thing.place')}
          end={<span class="small qq">21.11.</span>}
        />
      </List>
    </Part>
  )
}
