import { box, disc, line, path, type Shapes, wheel } from '../pen.ts'

/** Bicycles. */
export const bicycles = {
  cargoBike: {
    words: /cargo bike|lastenrad|bakfiets|longtail/i,
    shadow: [206, 148],
    draw: (t) => [
      wheel(92, 218, 33),
      wheel(306, 206, 45),
      line('M92 218l16-32 14 6', 7, '#33373b'),
      line('M120 216h88l40-4', 9, t.s),
      line('M248 212l-36-78', 9, t.b),
      line('M248 212l24-98', 9, t.b),
      line('M248 212l58-6M266 136l40 70', 6, t.s),
      line('M214 140l52 2', 8, t.l),
      path('wh', 'M108 136h104l-16 78h-74z'),
      path('#f0d7b0', 'M108 136h104l-2.5 12H111z'),
      line('M113 164h94M118 190h84', 2, '#7d5a34', 'stroke-opacity=".45"'),
      path('a', 'M122 108h34v28h-34z'),
      path('as', 'M122 108h34v7h-34z'),
      path('p', 'M160 92h36v44h-36z'),
      path('ps', 'M174 92h8v44h-8z'),
      line('M206 216l10-112', 6, '#33373b'),
      line('M216 104q2-12 22-12l12 4', 6, '#26292c'),
      path('dv', 'M250 108q26-10 44-4 4 8-8 10l-34 2z'),
      disc('dh', 248, 212, 15),
      line('M248 212l14 22', 5, '#50555a'),
      box('dv', 254, 236, 20, 6, 3),
      path('p', 'M214 118h12v8h-12z'),
      disc('#fff3b8', 108, 180, 6),
      path('dv', 'M258 168h16l-8 34h-16z'),
    ],
  },
} satisfies Shapes
