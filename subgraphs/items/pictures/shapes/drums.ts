import { dark, disc, line, moved, oval, path, ring, rows, steel, type Shapes } from '../pen.ts'

/** A drum standing upright: shell, hoops, head. */
const drum = (x: number, y: number, rx: number, high: number) =>
  path('h', `M${x - rx} ${y}h${rx * 2}v${high}q-${rx} ${rx * 0.36}-${rx * 2} 0z`) +
  path(
    'mh',
    `M${x - rx - 3} ${y + high - 6}q${rx + 3} ${rx * 0.36} ${rx * 2 + 6} 0v8q-${rx + 3} ${rx * 0.36}-${rx * 2 + 6} 0z`,
  ) +
  rows(3, (i) => path('mh', `M${x - rx * 0.7 + i * rx * 0.66} ${y + 6}h5v${high - 2}h-5z`)) +
  oval('mh', x, y + 3, rx + 4, rx * 0.26) +
  oval('pv', x, y, rx, rx * 0.22)

const cymbal = (x: number, y: number, r: number, turn: number) =>
  moved(
    `rotate(${turn} ${x} ${y})`,
    oval('#8f6418', x, y + 2, r, r * 0.16),
    oval('ch', x, y, r, r * 0.15),
    oval('cv', x, y - 3, r * 0.22, r * 0.11),
  )

/** What is struck, and what lights a stage. */
export const drums = {
  drumsticks: {
    words: /drum ?sticks?|vic firth/i,
    shadow: [204, 110],
    draw: () => [
      ...[-24, 20].map((turn) =>
        moved(
          `rotate(${turn} 204 236)`,
          path('wh', 'M196 34h14l4 214q-10 8-22 0z'),
          path('wh', 'M192 24q10-22 22 0 4 14-4 24h-14q-8-10-4-24z'),
          path('i', 'M198 40h4l-2 206h-4z'),
          path('h', 'M193 168h20l1 62q-10 6-22 0z'),
          rows(5, (i) => path('o', `M192 ${174 + i * 11}h22v3h-22z`)),
        ),
      ),
    ],
  },
  electronicDrums: {
    words: /electronic drum|e-?drum|td-\d|elektronisches schlagzeug/i,
    shadow: [204, 150],
    draw: () => [
      line('M84 126v122M324 126v122M84 158h240M140 158v92M268 158v92', 9, '#8b9391'),
      line('M82 128v116M322 128v116M86 156h236', 2.5, '#f4f5f2'),
      path('dh', 'M164 178h78v70h-78z'),
      disc('h', 203, 212, 33),
      disc('pv', 203, 212, 26),
      disc('#00000022', 203, 212, 9),
      line('M184 250l16-30', 6, steel),
      ...(
        [
          [84, 122, 50],
          [162, 96, 40],
          [246, 96, 40],
          [324, 122, 50],
        ] as const
      ).map(
        ([x, y, r]) =>
          path('dv', `M${x - r} ${y}h${r * 2}v12q-${r} ${r * 0.5}-${r * 2} 0z`) +
          oval('h', x, y, r, r * 0.32) +
          oval('pv', x, y - 1, r - 6, r * 0.26) +
          oval('#00000018', x, y - 1, r * 0.4, r * 0.1),
      ),
      ...(
        [
          [92, 44, -10],
          [316, 40, 10],
        ] as const
      ).map(
        ([x, y, turn]) =>
          line(`M${x} ${y}L${x + (x < 200 ? 24 : -24)} 156`, 6, '#8b9391') +
          moved(
            `rotate(${turn} ${x} ${y})`,
            oval('#181a1d', x, y + 4, 58, 10),
            oval('dh', x, y, 58, 9),
            oval('ah', x, y - 1, 16, 4),
          ),
      ),
      path('h', 'M346 160h44v40h-44z'),
      path('#7fe0c4', 'M352 166h24v14h-24z'),
      rows(3, (i) => disc('p', 355 + i * 12, 191, 3.5)),
      path('dv', 'M70 244h28v8H70zM310 244h28v8h-28z'),
    ],
  },
  drumKit: {
    words: /drum|schlagzeug|trommel|percussion/i,
    shadow: [204, 150],
    draw: () => [
      line('M70 88v160M70 220l-24 32M70 220l24 32M338 74v174M338 220l-24 32M338 220l24 32', 5, steel),
      line('M176 132v-20M232 132v-20', 7, steel),
      disc('s', 208, 190, 64),
      disc('h', 204, 188, 64),
      ring(204, 188, 61, 7, '#d5dad8'),
      disc('pv', 204, 188, 54),
      ring(204, 188, 34, 5, '#c8573f'),
      path('a', 'M204 164l7 16 17 2-13 12 4 17-15-9-15 9 4-17-13-12 17-2z'),
      line('M152 226l-16 26M256 226l16 26', 7, steel),
      drum(162, 82, 38, 40),
      drum(246, 82, 38, 40),
      drum(302, 166, 46, 70),
      drum(106, 178, 42, 30),
      line('M106 218l-24 34M106 218l24 34', 5, steel),
      cymbal(70, 86, 50, -8),
      cymbal(338, 70, 52, 10),
    ],
  },
  cajon: {
    words: /cajon|cajón/i,
    shadow: [204, 92],
    draw: () => [
      path('#6f4526', 'M256 66l32-10v180l-32 16z'),
      path('w', 'M122 66l34-12h132l-32 12z'),
      path('v', 'M122 66h134v186H122z'),
      rows(5, (i) => line(`M${138 + i * 26} 68q-6 90 0 182`, 1.5, '#00000026')),
      path('i', 'M122 66h134v6H122z'),
      rows(5, (i) => disc('mh', 130, 78 + i * 41, 3) + disc('mh', 248, 78 + i * 41, 3)),
      disc('k', 272, 150, 15, 'transform="matrix(.6 -.2 0 1 108 54)"'),
      path('a', 'M164 104q24-16 50 0-4 22-25 30-21-8-25-30z', 'opacity=".9"'),
      path('dv', 'M128 248h18v7h-18zM234 248h18v7h-18z'),
      path('o', 'M122 232h134v20H122z', 'opacity=".12"'),
    ],
  },
  djembe: {
    words: /djembe|bongo|conga/i,
    shadow: [204, 72],
    draw: (t) => [
      path('nh', 'M118 84q0 60 50 92 6 30-12 70 46 12 96 0-18-40-12-70 50-32 50-92z'),
      path('h', 'M118 84q0 60 50 92h72q50-32 50-92z'),
      rows(8, (i) =>
        line(`M${122 + i * 21} 92L${132 + i * 20.5} 158M${143 + i * 21} 92L${132 + i * 20.5} 158`, 2.5, '#f2e6cc'),
      ),
      path('a', 'M128 132q76 26 152 0l-6 13q-68 22-140 0z'),
      path('o', 'M244 176q50-32 46-92h-26q2 64-40 92z'),
      oval('mh', 204, 86, 90, 21),
      oval('pv', 204, 80, 86, 19),
      oval('#ffffff', 180, 76, 40, 8, 'opacity=".5"'),
      line('M120 92q84 34 168 0', 4, t.as),
      path('#5b3820', 'M156 240q48 14 96 0v8q-48 10-96 0z'),
      rows(5, (i) => path('cv', `M${170 + i * 15} 206h8l-4 10z`)),
    ],
  },
  handpan: {
    words: /handpan|hang\b|steel ?drum|tongue drum/i,
    shadow: [204, 126],
    draw: () => [
      line('M128 214l-26 38M280 214l26 38M204 226v26', 8, '#8a5a36'),
      path('dv', 'M80 190q20 44 124 44t124-44z'),
      oval('#6f777a', 204, 186, 128, 30),
      path('m', 'M78 182q10-78 126-82 116 4 126 82-30 26-126 26T78 182z'),
      path('o', 'M250 106q70 20 80 76-20 18-60 24 20-50-20-100z'),
      path('ch', 'M76 184q30 26 128 26t128-26l-4 10q-30 24-124 24T80 194z'),
      oval('#50555a', 204, 122, 26, 10, 'opacity=".55"'),
      oval('m', 204, 118, 20, 8),
      ...[
        [136, 142],
        [120, 172],
        [176, 186],
        [238, 186],
        [288, 170],
        [268, 140],
      ].map(([x = 0, y = 0]) => oval('#50555a', x, y, 20, 9, 'opacity=".35"') + oval('m', x, y - 1, 11, 4.5)),
      path('#ffffff', 'M96 168q14-46 84-60-60 22-74 62z', 'opacity=".6"'),
    ],
  },
  stageLights: {
    words: /stage light|bühnenlicht|scheinwerfer|spotlight|cameo|light set/i,
    shadow: [204, 92],
    draw: (t) => [
      path('mh', 'M199 70h10v140h-10z'),
      line('M204 204l-64 48M204 204l64 48M204 204v44', 7, dark),
      path('dh', 'M66 52h276q5 0 5 7t-5 7H66q-5 0-5-7t5-7z'),
      ...(
        [
          [100, '#d9483b'],
          [168, '#e9c46a'],
          [240, '#5f9e6e'],
          [308, '#4a8fd0'],
        ] as const
      ).map(([x, color], i) =>
        moved(
          `rotate(${[16, 6, -6, -16][i]} ${x} 66)`,
          path(color, `M${x - 18} 118h36l26 104h-88z`, 'opacity=".28"'),
          line(`M${x} 60v14`, 6, '#50555a'),
          path('dh', `M${x - 20} 74h40l4 46h-48z`),
          rows(3, (n) => path('i', `M${x - 14 + n * 12} 78h4v30h-4z`, 'opacity=".25"')),
          oval(color, x, 120, 24, 7),
          oval('#ffffff', x - 5, 118, 10, 3, 'opacity=".7"'),
        ),
      ),
      disc('a', 204, 200, 6),
      line('M204 70v10', 3, t.p),
    ],
  },
} satisfies Shapes
