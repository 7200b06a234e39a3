import { disc, moved, path, type Shapes } from '../pen.ts'

/** What one looks through. */
export const optics = {
  telescope: {
    words: /dobson|telescope|teleskop|fernrohr/i,
    shadow: [206, 92],
    draw: () => [
      moved(
        'rotate(-34 206 150)',
        path('#2f4f78', 'M96 118q-10 32 0 64h218v-64z'),
        '<linearGradient id="ownq" x2="0" y2="1"><stop offset="0" stop-color="#89a9cf"/><stop offset=".3" stop-color="#4f77a8"/><stop offset="1" stop-color="#233b5c"/></linearGradient>',
        path('ownq', 'M92 114h226v72H92z'),
        path('mh', 'M84 110h16v80H84zM306 110h22v80h-22z'),
        path('#0d1116', 'M326 112q10 38 0 76', 'stroke="#0d1116" stroke-width="6"'),
        path('mh', 'M262 88h26v28h-26z'),
        path('dv', 'M266 68h18v22h-18z'),
        path('dv', 'M174 94h62v13h-62zM190 106h6v10h-6zM216 106h6v10h-6z'),
        path('i', 'M100 119h204v6H100z'),
      ),
      path('wh', 'M132 166h42l26 26h12l26-26h42v78H132z'),
      path('#ffffff', 'M132 166h42l26 26h12l26-26h42v10h-38l-24 26h-24l-24-26h-38z', 'opacity=".22"'),
      path('#7d5a34', 'M122 240h168v12H122z'),
      disc('dh', 206, 172, 24),
      disc('mh', 206, 172, 9),
    ],
  },
} satisfies Shapes
