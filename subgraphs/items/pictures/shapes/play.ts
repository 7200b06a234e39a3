import type { Paint } from '../paints.ts'
import { box, disc, line, moved, oneOf, oval, path, ring, rows, type Shapes } from '../pen.ts'

const dots = (...at: readonly (readonly [x: number, y: number])[]) =>
  at.map(([x, y]) => disc('#c8573f', x, y, 3.8)).join('')

/** The box of a game at the back: lid, spine, and what is shown on it. */
const gameBox = (x: number, y: number, wide: number, high: number, ...face: readonly string[]) =>
  path('l', `M${x} ${y}l10-10h${wide}l-10 10z`) +
  path('s', `M${x + wide} ${y}l10-10v${high}l-10 10z`) +
  path('v', `M${x} ${y}h${wide}v${high}H${x}z`) +
  face.join('') +
  path('i', `M${x} ${y}h${wide}v5H${x}z`)

const pawn = (paint: Paint, x: number, y: number) =>
  path(paint, `M${x - 15} ${y}q0-10 8-12l3-18h8l3 18q8 2 8 12z`) +
  disc(paint, x, y - 38, 11) +
  path('i', `M${x - 6} ${y - 44}q4-6 8-4-4 2-6 8z`)

/** What stands on a playing card around (190, 132). */
const emblems = [
  disc('p', 190, 132, 24),
  path('p', 'M190 104l9 20 22 2-17 14 6 22-20-12-20 12 6-22-17-14 22-2z'),
  path('p', 'M190 158q-34-24-28-42 8-14 28 4 20-18 28-4 6 18-28 42z'),
  path('p', 'M176 110q14-16 28 0 6 14-10 24v10h-8v-16q14-6 10-14-6-6-12 2zM186 150h8v9h-8z'),
] as const

/** Games for a table. */
export const tableGames = {
  trainGame: {
    words: /ticket to ride|zug um zug|railway|eisenbahnspiel/i,
    shadow: [204, 140],
    draw: () => [
      gameBox(
        84,
        60,
        180,
        170,
        path('p', 'M96 74h156v106H96z'),
        path('#a9cba4', 'M96 110q30-24 60-8t50-14 46 2v90H96z'),
        path('#7aa5c4', 'M96 74h156v16q-40 20-76 12T96 104z'),
        line('M108 160l36-30 40 12 52-40', 6, '#c8573f', 'stroke-dasharray="12 6"'),
        line('M124 100l40 50 64 6', 6, '#26292c', 'stroke-dasharray="12 6"'),
        disc('p', 144, 130, 7),
        disc('p', 184, 142, 7),
        disc('a', 236, 102, 7),
        path('p', 'M104 192h120v10H104zM104 208h70v7h-70z'),
      ),
      path('dh', 'M196 206q0-8 8-8h74v44h-82z'),
      path('av', 'M274 172h52v70h-52z'),
      path('dv', 'M266 164h68v10h-68z'),
      path('#fff3b8', 'M284 184h32v20h-32z'),
      path('dv', 'M208 168h20l-4 30h-12z'),
      oval('mh', 218, 168, 13, 4),
      disc('mh', 198, 220, 8),
      path('mh', 'M180 240l16-10v14h-16z'),
      path('#c8573f', 'M192 240h142v6H192z'),
      ...[216, 252].map((x) => disc('dv', x, 240, 13) + disc('a', x, 240, 6)),
      disc('dv', 306, 236, 17),
      disc('a', 306, 236, 8),
      path('i', 'M204 200h70v5h-70z'),
    ],
  },
  tileGame: {
    words: /carcassonne|azul|domino|tile|puzzle/i,
    shadow: [204, 140],
    draw: () => {
      const colors = ['#4a8fd0', '#e9c46a', '#c8573f', '#f1ece0', '#3f7a6c'] as const
      const tile = (x: number, y: number, color: Paint) =>
        path('#00000040', `M${x + 2} ${y + 3}h26v26h-26z`) +
        box(color, x, y, 26, 26, 4) +
        path('#ffffff', `M${x + 13} ${y + 4}l9 9-9 9-9-9z`, 'opacity=".45"') +
        path('i', `M${x + 3} ${y + 2}h20v3h-20z`)
      return [
        gameBox(
          96,
          52,
          170,
          178,
          path('p', 'M108 66h146v112H108z'),
          ...[0, 1, 2, 3, 4].flatMap((i) =>
            [0, 1, 2, 3].map((n) =>
              path(colors[(i + n * 2) % 5] ?? 'p', `M${111 + i * 28.5} ${69 + n * 27}h26v24h-26z`),
            ),
          ),
          path('p', 'M116 192h110v10H116zM116 208h64v7h-64z'),
        ),
        tile(196, 224, '#4a8fd0'),
        tile(226, 224, '#c8573f'),
        tile(256, 224, '#e9c46a'),
        tile(211, 195, '#3f7a6c'),
        tile(241, 195, '#f1ece0'),
        tile(226, 166, '#e9c46a'),
        pawn('av', 316, 252),
        pawn('#c8573f', 92, 252),
      ]
    },
  },
  adventureGame: {
    words: /gloomhaven|spirit island|dungeon|rollenspiel|role.?playing|expert|co-op/i,
    shadow: [204, 142],
    draw: () => [
      gameBox(
        88,
        48,
        168,
        182,
        path('d', 'M100 62h144v122H100z'),
        path('#3f7a6c', 'M100 150q30-40 60-18t40-30 44 22v60H100z'),
        path('#1d3a36', 'M100 170q40-26 70-6t74-12v32H100z'),
        disc('#ffe9a8', 200, 92, 18),
        path('k', 'M150 160v-46l12-10 12 10v8h8v-12l10-8 10 8v50z'),
        path('#ffe08a', 'M158 126h6v10h-6zM190 132h6v10h-6z'),
        path('p', 'M108 196h116v10H108zM108 212h70v6h-70z'),
      ),
      path('#7a2430', 'M262 168l34-20 34 20v40l-34 22-34-22z'),
      path('#a83848', 'M296 160l24 40h-48z'),
      path('#c85a68', 'M262 168l34-20v12l-24 40-10-6z'),
      path('#8f2a3a', 'M330 168l-34-20v12l24 40 10-6z'),
      path('#6a1c28', 'M272 200h48l-24 30z'),
      path('p', 'M288 178h16v4l-8 12h-6l8-12h-10z'),
      path('mh', 'M188 252q0-8 10-10l-4-34q-10-4-8-16 6-14 20-14t20 14q2 12-8 16l-4 34q10 2 10 10z'),
      disc('mh', 206, 170, 11),
      line('M230 176v70', 4, '#8b9391'),
      path('mh', 'M224 164l6-14 6 14v14h-12z'),
      path('a', 'M182 200q-12 2-14 16 8 12 16 12 10-12 8-26z'),
      box('#4a8fd0', 334, 224, 28, 28, 5, 'transform="rotate(12 348 238)"'),
      disc('#ffffff', 344, 234, 3),
      disc('#ffffff', 352, 243, 3),
    ],
  },
  worldGame: {
    words: /mars|pandemic|\brisk\b|weltreise|planet|wingspan/i,
    shadow: [204, 136],
    draw: () => [
      gameBox(
        84,
        54,
        176,
        176,
        path('d', 'M96 68h152v118H96z'),
        rows(9, (i) => disc('#ffffff', 104 + ((i * 47) % 138), 74 + ((i * 31) % 60), 1.6)),
        disc('#c8673f', 172, 134, 46),
        path(
          '#e39a68',
          'M132 112q20-22 52-22-14 12-30 16-10 14-22 6zM150 150q20-12 40-2t24-4q-6 30-40 36-22-10-24-30z',
        ),
        path('#7a3a1e', 'M172 88a46 46 0 0 1 0 92q34-40 0-92z', 'opacity=".35"'),
        path('p', 'M104 198h112v9H104zM104 212h66v7h-66z'),
      ),
      ...(
        [
          [272, 222, '#3f7a6c', '#5a9a8a'],
          [310, 222, '#c8863c', '#e6b06a'],
          [291, 189, '#3a74a8', '#6aa0d0'],
        ] as const
      ).map(
        ([x, y, deep, light]) =>
          path(deep, `M${x} ${y - 20}l19 10v24l-19 10-19-10v-24z`, 'transform="translate(0 6)"') +
          path(light, `M${x} ${y - 20}l19 10v20l-19 10-19-10v-20z`) +
          path('i', `M${x} ${y - 20}l19 10-19 10-19-10z`),
      ),
      ...[0, 1, 2].map(
        (i) =>
          path('as', `M${196 + i * 15} 232h17v20h-17z`) +
          path('av', `M${194 + i * 15} 232h15v20h-15z`) +
          path('i', `M${194 + i * 15} 232h15v4h-15z`),
      ),
      path('av', 'M202 214h15v18h-15z'),
      path('i', 'M202 214h15v4h-15z'),
    ],
  },
  partyGame: {
    words: /party game|codenames|dixit|just one|card ?game|kartenspiel|quiz|\bcards\b/i,
    shadow: [204, 128],
    draw: (_tones, variant) => [
      ...([-24, -8, 8, 24] as const).map((turn, i) =>
        moved(
          `rotate(${turn} 190 300)`,
          box('ps', 143, 62, 100, 148, 10),
          box('p', 140, 60, 100, 148, 10),
          box(oneOf(i + variant, ['v', 'av', '#3f7a6c', '#c8573f']), 148, 68, 84, 132, 6),
          oneOf(i + variant, emblems),
          path('p', 'M154 74h14v18h-14z', 'opacity=".8"'),
        ),
      ),
      path('wh', 'M286 146h60v8h-60zM286 244h60v8h-60z'),
      path('#dcebf2', 'M294 154h44q0 28-17 45 17 17 17 45h-44q0-28 17-45-17-17-17-45z', 'opacity=".85"'),
      path('#e9c46a', 'M300 170h32q-4 16-16 28-12-12-16-28zM298 244q4-22 18-24t18 24z'),
      line('M316 198v26', 2, '#e9c46a'),
      path('i', 'M297 156h6q0 28 14 42-20-14-20-42z'),
    ],
  },
  boardGame: {
    words: /catan|board ?game|brettspiel/i,
    shadow: [206, 110],
    draw: () => {
      const hexagon = (x: number, y: number, r: number, f: Paint) =>
        path(f, `M${x} ${y - r}l${r * 0.87} ${r / 2}v${r}l${-r * 0.87} ${r / 2}l${-r * 0.87} ${-r / 2}v${-r}z`)
      return [
        path('#f3d391', 'M118 74l10-10h166l-10 10z') +
          path('#7c5417', 'M284 74l10-10v160l-10 10z') +
          path('v', 'M118 74h166v160H118z') +
          path('s', 'M128 84h146v140H128z', 'opacity=".35"') +
          hexagon(177, 122, 22, '#e9c46a') +
          hexagon(217, 122, 22, '#5f9e6e') +
          hexagon(157, 157, 22, '#c8573f') +
          hexagon(197, 157, 22, '#f1e3c2') +
          hexagon(237, 157, 22, '#7aa5c4') +
          hexagon(177, 192, 22, '#7aa5c4') +
          hexagon(217, 192, 22, '#e9c46a') +
          disc('#ffffff', 197, 157, 9) +
          disc('#c8573f', 197, 157, 3) +
          path('i', 'M118 74h166v5H118z') +
          moved(
            'translate(92 206) rotate(-8 22 22)',
            box('p', 0, 0, 42, 42, 8),
            path('ps', 'M0 30h42v4q0 8-8 8H8q-8 0-8-8z'),
            dots([11, 11], [31, 11], [21, 21], [11, 31], [31, 31]),
          ) +
          path('av', 'M276 252v-32l20-18 20 18v32z') +
          path('o', 'M296 202l20 18v32h-20z') +
          path('#c8573f', 'M324 252v-22h34v-14l14-12 14 12v36z', 'transform="translate(-6 0)"'),
      ]
    },
  },
  boules: {
    words: /boules?\b|boccia|pétanque|petanque/i,
    shadow: [206, 120],
    draw: () => {
      const ball = (x: number, y: number, r: number) =>
        disc('ball', x, y, r) +
        ring(x, y, r * 0.62, 1.2, '#1e222159') +
        line(`M${x - r * 0.98} ${y + 4}q${r} ${r * 0.5} ${r * 1.96} 0`, 1.5, '#2b302e59')
      return [
        ball(150, 160, 44),
        ball(236, 150, 44),
        ball(108, 208, 44),
        ball(200, 206, 46),
        ball(290, 208, 44),
        disc('#d95b35', 346, 236, 17),
        path('i', 'M335 228q6-9 14-7-8 2-11 10z'),
      ]
    },
  },
} satisfies Shapes
