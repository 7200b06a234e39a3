import { disc, line, moved, oval, path, ring, rows, type Shapes } from '../pen.ts'

/** What stands in a cupboard and a cellar. */
export const pantry = {
  glasses: {
    words: /\bglasses\b|gläser|crate of|weingläser/i,
    shadow: [204, 132],
    draw: () => [
      path('s', 'M84 150h240v30H84z'),
      path('k', 'M90 154h228v26H90z'),
      ...[0, 1, 2, 3, 4].map((i) => {
        const x = 112 + i * 46
        const y = i % 2 ? 92 : 80
        return (
          line(`M${x} ${y + 56}v60`, 5, '#c9dbe3') +
          path('#dcebf2', `M${x - 21} ${y}h42q6 50-21 60-27-10-21-60z`, 'opacity=".8"') +
          path(i % 2 ? '#8f1f3a' : '#f0d98a', `M${x - 21} ${y + 24}h42q0 28-21 36-21-8-21-36z`, 'opacity=".85"') +
          oval('#ffffff', x, y, 21, 4, 'opacity=".75"') +
          path('#ffffff', `M${x - 16} ${y + 6}h4q-2 28 6 42-12-10-10-42z`, 'opacity=".8"')
        )
      }),
      path('h', 'M72 168h264v74q0 10-10 10H82q-10 0-10-10z'),
      path('i', 'M72 169h264v6H72z'),
      ...[0, 1, 2, 3].map((i) => path('o', `M${86 + i * 62} 184h50v18H${86 + i * 62}z`)),
      path('k', 'M170 212h68q9 0 9 9t-9 9h-68q-9 0-9-9t9-9z'),
      path('s', 'M72 238h264v4q0 10-10 10H82q-10 0-10-10z', 'opacity=".7"'),
    ],
  },
  plates: {
    words: /plates|cutlery|geschirr|besteck|teller|tableware/i,
    shadow: [204, 122],
    draw: (t) => [
      ...[0, 1, 2, 3, 4].map(
        (i) =>
          path('ps', `M76 ${236 - i * 13}h196q-12 15-40 16H116q-28-1-40-16z`) + oval('pv', 174, 236 - i * 13, 98, 9),
      ),
      `<ellipse cx="174" cy="184" rx="90" ry="7" fill="none" stroke="${t.b}" stroke-width="3"/>`,
      moved(
        'translate(0 -8)',
        disc('ps', 178, 108, 74),
        disc('pv', 172, 104, 74),
        disc('p', 172, 104, 50),
        ring(172, 104, 50, 2, '#cfcabd'),
        ring(172, 104, 66, 5, t.b),
        ring(172, 104, 60, 1.5, t.a),
      ),
      path('#ffffff', 'M108 74q20-40 64-44-40 14-56 56-10 4-8-12z', 'opacity=".8"'),
      path('mh', 'M290 150h10l2 100h-14z'),
      path('mh', 'M284 88h4v38h4V88h4v38h4V88h5v44q0 20-10 22-11-2-11-22z'),
      path('mh', 'M322 148h12l1 102h-14z'),
      path('mh', 'M322 88q14 14 14 62h-14z'),
      path('h', 'M280 200h62v30h-62z'),
      path('i', 'M280 200h62v5h-62z'),
      path('a', 'M304 196h14v38h-14z'),
    ],
  },
  crock: {
    words: /crock|ferment|gärtopf|sauerkraut/i,
    shadow: [204, 88],
    draw: () => [
      path('#7d6a55', 'M178 56q0-8 26-8t26 8v10h-52z'),
      path('#8a765f', 'M142 86q8-24 62-24t62 24z'),
      path('#c4b29a', 'M142 86q8-24 62-24-34 4-42 24z', 'opacity=".7"'),
      path('#a8947b', 'M122 84h164q6 0 6 8v8H116v-8q0-8 6-8z'),
      path('#8a765f', 'M118 98h172q16 74-14 144-2 10-12 10H144q-10 0-12-10-30-70-14-144z'),
      path('#a8947b', 'M118 98h130q18 80-16 154h-88q-10 0-12-10-30-70-14-144z'),
      path('#d6c7b0', 'M126 104h20q-18 70 6 142h-10q-34-70-16-142z', 'opacity=".75"'),
      path('v', 'M112 138h184q2 14 1 26H111q-1-12 1-26z', 'opacity=".9"'),
      path('p', 'M180 152q24-12 48 0-24 12-48 0z', 'opacity=".9"'),
      line('M150 151h22M236 151h22', 4, '#f3eee2'),
      line('M112 112q-24 6-14 34M296 112q24 6 14 34', 11, '#8a765f'),
    ],
  },
  jars: {
    words: /\bjars?\b|einmach|weck/i,
    shadow: [204, 132],
    draw: () => [
      ...(
        [
          [128, 108, '#c8402f', '#e8624a'],
          [280, 108, '#d99a2e', '#f0bb52'],
          [204, 84, '#5a8f4a', '#83b56f'],
        ] as const
      ).map(
        ([x, y, deep, light]) =>
          path(
            '#dcebf2',
            `M${x - 46} ${y + 14}q-4 0-4 8v${222 - y}q0 8 8 8h84q8 0 8-8V${y + 22}q0-8-4-8z`,
            'opacity=".75"',
          ) +
          path(deep, `M${x - 44} ${y + 40}h88v${206 - y}q0 6-6 6h-76q-6 0-6-6z`) +
          rows(6, (i) => disc(light, x - 28 + ((i * 23) % 58), y + 56 + ((i * 37) % (180 - y)), 10)) +
          path('#ffffff', `M${x - 40} ${y + 24}h9v${214 - y}h-9z`, 'opacity=".65"') +
          path('p', `M${x - 24} ${y + 76}h48v30h-48z`) +
          path('d', `M${x - 16} ${y + 84}h32v5h-32zM${x - 16} ${y + 94}h20v4h-20z`, 'opacity=".6"') +
          path('#c8573f', `M${x - 44} ${y + 10}h88v6h-88z`) +
          oval('#cfe0e8', x, y + 6, 46, 9) +
          oval('#eef6fa', x, y + 3, 40, 6) +
          path('mh', `M${x - 50} ${y}h12v24h-12zM${x + 38} ${y}h12v24h-12z`),
      ),
    ],
  },
} satisfies Shapes
