import { box, disc, line, oval, path, rows, type Shapes } from '../pen.ts'

/** Computers and what they show. */
export const screens = {
  laptop: {
    words: /laptop|notebook|macbook|thinkpad|chromebook/i,
    shadow: [200, 120],
    draw: (t) => [
      box('mh', 100, 70, 200, 142, 11),
      box('#16181b', 105, 75, 190, 134, 7),
      `<linearGradient id="ownq" x2="1" y2="1"><stop offset="0" stop-color="${t.l}"/><stop offset="1" stop-color="${t.s}"/></linearGradient>`,
      box('ownq', 112, 83, 176, 116, 3),
      disc('a', 238, 122, 22),
      path('p', 'M112 168l44-40 34 32 26-20 72 44v15H112z', 'opacity=".88"'),
      path('d', 'M112 184l58-24 50 20 68-16v35H112z', 'opacity=".55"'),
      path('#ffffff', 'M112 83h80l-60 116h-20z', 'opacity=".09"'),
      path('m', 'M100 210h200l28 32q4 10-8 10H80q-12 0-8-10z'),
      path('dv', 'M108 214h184l16 19H92z'),
      rows(3, (i) => line(`M${105 - i * 4} ${219 + i * 5}h${190 + i * 8}`, 1.3, '#d5dad8', 'stroke-opacity=".28"')),
      rows(15, (i) => line(`M${118 + i * 11.7} 214l${(i - 7) * 1.1} 19`, 1.5, '#101214')),
      path('#a9b0ae', 'M168 236h64l4 9h-72z'),
      path('#7d8583', 'M72 244q0 8 8 8h240q12 0 8-8z'),
    ],
  },
  projector: {
    words: /projector|beamer/i,
    shadow: [216, 108],
    draw: () => [
      '<linearGradient id="ownq" x1="1" x2="0"><stop offset="0" stop-color="#fff6d2" stop-opacity=".95"/><stop offset="1" stop-color="#fff6d2" stop-opacity="0"/></linearGradient>',
      path('ownq', 'M136 190L8 96v190l128-66z'),
      path('m', 'M112 160q0-16 16-16h178q16 0 16 16v70q0 12-12 12H124q-12 0-12-12z'),
      path('ps', 'M112 214h210v16q0 12-12 12H124q-12 0-12-12z'),
      path('i', 'M124 147h180v5H124z'),
      path('b', 'M190 144h90v8h-90z'),
      disc('dv', 156, 196, 40),
      disc('dh', 156, 196, 33),
      disc('g', 156, 196, 24),
      disc('#fff7d8', 156, 196, 14, 'opacity=".9"'),
      oval('#ffffff', 148, 186, 8, 5, 'opacity=".8"'),
      rows(7, (i) => box('k', 224 + i * 12, 178, 5, 38, 2.5, 'opacity=".75"')),
      disc('a', 216, 162, 3.5),
      box('dv', 132, 242, 26, 10, 3),
      box('dv', 276, 242, 26, 10, 3),
    ],
  },
} satisfies Shapes
