import { box, dark, disc, line, oval, path, rows, steel, type Shapes } from '../pen.ts'

/** What is carried to a camp. */
export const gear = {
  waterFilter: {
    words: /water filter|wasserfilter/i,
    shadow: [204, 108],
    draw: () => [
      line('M158 96Q70 60 84 160t-30 86', 8, '#8fb4c9'),
      line('M250 150q60-20 60 60', 8, '#8fb4c9'),
      path('mh', 'M196 40h14v70h-14z'),
      path('dv', 'M170 34h66q8 0 8 8v6q0 6-8 6h-66q-8 0-8-6v-6q0-8 8-8z'),
      path('dv', 'M162 104h82v20h-82z'),
      path('h', 'M158 120h90v112q0 20-20 20h-50q-20 0-20-20z'),
      path('i', 'M166 126h12v118h-12z'),
      path('#d8ecf5', 'M176 146h54v70h-54z', 'opacity=".9"'),
      path('#7fb3d1', 'M176 176q14-8 27 0t27 0v40h-54z'),
      path('a', 'M184 226h38v10h-38z'),
      path('dv', 'M150 90h20v16h-20zM240 142h18v18h-18z'),
      path('#7fb3d1', 'M290 208h40v36q0 8-8 8h-24q-8 0-8-8z', 'opacity=".85"'),
      path('i', 'M294 212h8v34h-8z'),
      path('p', 'M288 202h44v8h-44z'),
    ],
  },
  powerStation: {
    words: /power ?station|powerbank|power bank|generator|aggregat/i,
    shadow: [204, 122],
    draw: () => [
      path('dv', 'M118 112V82q0-16 16-16h140q16 0 16 16v30h-18V90q0-6-6-6H142q-6 0-6 6v22z'),
      path('dh', 'M92 116q0-12 12-12h200q12 0 12 12v124q0 12-12 12H104q-12 0-12-12z'),
      path('h', 'M92 116q0-12 12-12h28v148h-28q-12 0-12-12zM276 104h28q12 0 12 12v124q0 12-12 12h-28z'),
      path('i', 'M104 107h200v5H104z'),
      box('k', 146, 122, 116, 48, 6),
      line('M156 134v24h10v-24zM176 134h10v12h-10v12h10M204 134v24M204 134h8v24h-8', 3, '#7fe0c4'),
      rows(5, (i) => box(i < 4 ? 'a' : '#50555a', 224 + i * 7, 154 - i * 4, 5, 8 + i * 4, 1)),
      ...[166, 242].map(
        (x) =>
          disc('#14171a', x, 204, 20) +
          disc('dv', x, 204, 16) +
          disc('#0d0f10', x - 5, 204, 2.5) +
          disc('#0d0f10', x + 5, 204, 2.5),
      ),
      rows(3, (i) => box('#0d0f10', 195, 190 + i * 12, 18, 6, 3)),
      disc('a', 204, 234, 6),
      rows(4, (i) => path('o', `M${100 + i * 7} 138h3v80h-3zM${284 + i * 7} 138h3v80h-3z`)),
    ],
  },
  solarPanel: {
    words: /solar/i,
    shadow: [204, 142],
    draw: () => [
      disc('glow', 330, 62, 56),
      disc('#ffd75e', 330, 62, 24),
      line('M112 236l-20 16M290 236l26 16', 6, dark),
      path('mh', 'M96 112l66-8v132l-84 8zM168 104h76l4 132h-84zM250 104l66 8 18 132-80-8z'),
      path('#2f5f92', 'M102 118l56-7v118l-70 7zM172 110h68l4 119h-76zM254 111l56 7 16 118-68-7z'),
      rows(4, (i) =>
        line(
          `M${100 - i * 3} ${144 + i * 26}l58-3M171 ${136 + i * 24}h72M${256} ${139 + i * 24}l${58 + i * 3} 6`,
          1.5,
          '#cfe3f2b3',
        ),
      ),
      line('M130 114l-16 120M206 110v119M282 115l16 118', 1.5, '#cfe3f2b3'),
      path('i', 'M102 118l40-5-40 70zM172 110h40l-38 70zM254 111l30 4-22 66z', 'opacity=".45"'),
      path('h', 'M160 100h10v140h-12zM242 100h10l6 140h-10z'),
      box('a', 192, 96, 28, 10, 4),
      line('M248 240q40 20 70 4', 5, dark),
    ],
  },
  foldingTable: {
    words: /folding table|klapptisch|camping (table|chair)|campingstuhl|campingtisch/i,
    shadow: [204, 146],
    draw: () => [
      line('M134 172l104 80M262 172L158 252', 7, steel),
      path('wh', 'M98 152h204l10 16H88z'),
      path('nv', 'M88 168h224v10H88z'),
      rows(5, (i) => line(`M${134 + i * 33} 153l-3 14`, 1.5, '#0000003d')),
      path('mh', 'M214 116h20v36h-20z'),
      path('av', 'M178 128h22v24h-22z'),
      line('M200 134q10 0 8 8t-9 6', 3, '#2f7d67'),
      ...[
        [30, 1],
        [370, -1],
      ].map(([x, way]) => {
        const at = Number(x)
        const to = Number(way)
        return (
          line(`M${at} 104L${at + 74 * to} 250M${at + 62 * to} 186L${at + 6 * to} 250`, 7, dark) +
          path('v', `M${at - 4 * to} 104l${14 * to}-4 ${30 * to} 72-${8 * to} 10z`) +
          path('s', `M${at + 20 * to} 176l${62 * to} 2v12l${-58 * to} 6z`)
        )
      }),
    ],
  },
  backpack: {
    words: /backpack|rucksack|daypack/i,
    shadow: [202, 74],
    draw: () => [
      line('M180 62c0-30 44-30 44 0', 8, '#2e2a26'),
      path('s', 'M262 120h22q10 4 12 14v76q-2 12-14 14h-20z'),
      path('s', 'M142 120h-22q-10 4-12 14v76q2 12 14 14h20z'),
      box('h', 138, 58, 128, 194, 38),
      path('s', 'M138 104q64 22 128 0v-8q0-38-38-38h-52q-38 0-38 38z'),
      path('b', 'M138 98q64 20 128 0v-2q0-38-38-38h-52q-38 0-38 38z'),
      path('i', 'M150 78q10-14 30-14h30q-34 4-54 22z'),
      path('v', 'M152 156q50-12 100 0v66q0 16-16 16h-68q-16 0-16-16z'),
      path('o', 'M152 156q50-12 100 0v6q-50-12-100 0z'),
      line('M170 100v50M234 100v50', 6, '#2e2a26'),
      box('a', 163, 112, 14, 16, 3),
      box('a', 227, 112, 14, 16, 3),
      box('a', 190, 170, 24, 8, 4),
    ],
  },
  lantern: {
    words: /lantern|laterne|petromax/i,
    shadow: [200, 60],
    draw: () => [
      line('M146 96C140 22 260 22 254 96', 5, '#8d7440'),
      path('#8d7440', 'M186 56h28l4 16h-36z'),
      path('wh', 'M160 72h80q8 0 10 8l6 18H144l6-18q2-8 10-8z'),
      box('#fff4cf', 150, 98, 100, 86, 8),
      disc('glow', 200, 142, 86, 'opacity=".85"'),
      oval('#fffdf0', 200, 140, 18, 26),
      line('M164 98v86M236 98v86', 4, '#8d7440'),
      line('M182 98v86M218 98v86', 1.5, '#a98b50'),
      path('wh', 'M148 184h104v12H148z'),
      path('wh', 'M140 208q0-12 14-12h92q14 0 14 12v30q0 14-14 14h-92q-14 0-14-14z'),
      path('o', 'M140 230h120v8q0 14-14 14h-92q-14 0-14-14z'),
      disc('mh', 200, 222, 14),
      disc('a', 200, 222, 6),
      path('i', 'M150 202h70v5h-70z'),
      path('mh', 'M258 206h22v8h-22z'),
    ],
  },
} satisfies Shapes
