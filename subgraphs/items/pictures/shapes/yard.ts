import { disc, line, moved, oval, path, rows, type Shapes } from '../pen.ts'

/** Games for outside. */
export const yard = {
  kubb: {
    words: /kubb|wikinger|mölkky|viking/i,
    shadow: [204, 150],
    draw: () => [
      path('#a37645', 'M228 96l16-8v156l-16 8z'),
      path('wh', 'M172 96h56v156h-56z'),
      path('w', 'M172 96l16-8h56l-16 8z'),
      path('av', 'M168 96l8-36 14 20 10-28 10 28 14-20 8 36z'),
      path('i', 'M172 92l5-22 6 22z'),
      path('#c8573f', 'M172 122h56v12h-56zM172 226h56v10h-56z'),
      path('o', 'M200 146l10 14-10 14-10-14z'),
      ...[62, 108, 270, 318].map(
        (x, i) =>
          path('#a37645', `M${x + 34} ${186 - (i % 2) * 6}l10-6v66l-10 6z`) +
          path('wh', `M${x} ${186 - (i % 2) * 6}h34v${66 + (i % 2) * 6}h-34z`) +
          path('w', `M${x} ${186 - (i % 2) * 6}l10-6h34l-10 6z`) +
          path('#4a8fd0', `M${x} 200h34v9h-34z`),
      ),
      path('wh', 'M138 238h132q7 0 7 7t-7 7H138z'),
      oval('#e8cfa6', 138, 245, 5, 7),
      path('#c8573f', 'M252 238h10v14h-10z'),
      path('#6ba56f', 'M44 252q6-16 10 0 6-20 12 0zM352 252q6-18 10 0 6-14 10 0z'),
    ],
  },
  slackline: {
    words: /slackline|balance|seiltanz/i,
    shadow: [204, 156],
    draw: (t) => [
      path('nh', 'M44 92q14-6 28 0v160H36zM336 92q14-6 28 0l8 160h-36z'),
      path(
        '#4f8a5b',
        'M8 82q0-32 30-34 4-26 30-22 30 0 28 30 12 26-16 34-40 14-72-8zM308 84q-8-28 18-36 4-28 34-24 26 2 26 30 18 30-18 36-38 6-60-6z',
      ),
      path(
        '#6ba56f',
        'M18 76q2-20 26-20 6-18 24-14-6 20-22 24-12 16-28 10zM322 74q0-18 20-20 8-18 26-14-4 18-20 22-10 16-26 12z',
      ),
      path('s', 'M38 150h36v22H38zM336 150h36v22h-36z'),
      path('av', 'M72 152q134 30 264 0v13q-130 28-264 0z'),
      line('M72 156q134 30 264 0', 2, '#ffffff99', 'stroke-dasharray="10 8"'),
      path('mh', 'M278 150h42v26h-42z'),
      line('M286 156l34-40', 10, '#50555a'),
      path('v', 'M312 102l16 12-10 12-16-12z'),
      disc('mh', 294, 163, 9),
      path('#c8573f', 'M150 124q-2-12 14-14l22-2q4 10-4 16z', 'transform="translate(6 44)"'),
      path('#a8402c', 'M210 122q-2-12 14-14l22-2q4 10-4 16z', 'transform="translate(-8 46)"'),
      path('h', 'M124 216q0-10 12-10h104q12 0 12 10v36H124z'),
      path('o', 'M124 224h128v5H124z'),
      path('i', 'M130 208h112q6 0 8 4H126q0-4 4-4z'),
      path('p', 'M162 232h52v10h-52z'),
      line('M150 206q38-26 76 0', 6, t.d),
    ],
  },
  bouncyCastle: {
    words: /bouncy|hüpfburg/i,
    shadow: [204, 150],
    draw: () => [
      path('s', 'M94 86h220v120H94z'),
      rows(5, (i) => path(i % 2 ? 'av' : '#c8573f', `M${98 + i * 43} 92q21-16 42 0v100h-42z`)),
      path('o', 'M94 170h220v30H94z'),
      ...[74, 300].map(
        (x) =>
          path('v', `M${x - 6} 84q16-8 46 0v124h-46z`) +
          path('i', `M${x} 88h10v116h-10z`) +
          path('#c8573f', `M${x - 12} 84l29-60 29 60q-28 12-58 0z`) +
          path('o', `M${x + 17} 24l29 60q-14 8-29 6z`, 'opacity=".15"') +
          line(`M${x + 17} 26V8`, 3, '#8b9391') +
          path('#3f7a6c', `M${x + 18} 8l22 7-22 8z`),
      ),
      path('#4a8fd0', 'M52 206q152-24 304 0l10 34q-162 24-324 0z'),
      path('#7ab4e4', 'M56 204q148-22 296 0l2 8q-150-18-300 0z'),
      path('av', 'M40 222q0-14 16-14h14v44H56q-16 0-16-16zM368 222q0-14-16-14h-14v44h14q16 0 16-16z'),
      path('#c8573f', 'M66 220q0-12 14-12h246q14 0 14 12v20q0 12-14 12H80q-14 0-14-12z'),
      path('i', 'M72 214q4-4 10-4h242q6 0 8 4-130-4-260 0z'),
      rows(6, (i) => line(`M${104 + i * 40} 210v40`, 2, '#00000026')),
      path('p', 'M204 112l10 22 24 2-18 16 5 24-21-12-21 12 5-24-18-16 24-2z'),
    ],
  },
  jenga: {
    words: /jenga|wackelturm|stacking/i,
    shadow: [204, 88],
    draw: () => [
      ...Array.from({ length: 9 }, (_, i) => {
        const y = 236 - i * 22
        const shift = [0, 3, -3, 2, 0, -5, 4, -2, 5][i] ?? 0
        if (i % 2 === 0)
          return [0, 1, 2]
            .map((n) =>
              i === 4 && n === 1
                ? ''
                : path('wh', `M${154 + shift + n * 34} ${y}h32v20h-32z`) +
                  path('o', `M${154 + shift + n * 34} ${y + 15}h32v5h-32z`, 'opacity=".7"'),
            )
            .join('')
        return (
          path('w', `M${150 + shift} ${y}h108v20h-108z`) +
          path('#a37645', `M${258 + shift} ${y}l8-6v20l-8 6z`) +
          path('i', `M${150 + shift} ${y}h108v4h-108z`) +
          path('o', `M${150 + shift} ${y + 15}h108v5h-108z`, 'opacity=".7"')
        )
      }),
      moved('rotate(-14 92 240)', path('wh', 'M44 230h96v20H44z'), path('a', 'M44 230h14v20H44z')),
      moved('rotate(24 300 236)', path('wh', 'M290 226h76v18h-76z')),
    ],
  },
  tableTennis: {
    words: /table tennis|tischtennis|ping ?pong/i,
    shadow: [204, 158],
    draw: () => [
      line('M84 166l-14 84M324 166l14 84M150 160v72M258 160v72M100 210h208', 6, '#26292c'),
      path('#2f6a9c', 'M76 116h256l44 44H32z'),
      path('#4a8fc0', 'M80 118h248l36 38H44z'),
      path('p', 'M203 118h3v38h-3zM80 118h248l1.500 2h-251zM44 154h320l-1 3H43z', 'opacity=".9"'),
      path('#1f4a70', 'M32 160h344v10H32z'),
      path('p', 'M58 108h292v6H58z'),
      path('k', 'M58 112h292v26H58z', 'opacity=".4"'),
      rows(20, (i) => line(`M${66 + i * 14.5} 114v22`, 1, '#ffffff59')),
      path('dv', 'M50 100h9v42h-9zM349 100h9v42h-9z'),
      moved(
        'rotate(-36 120 90)',
        path('wh', 'M112 92h16v46h-16z'),
        disc('#c8402f', 120, 62, 36),
        path('i', 'M96 48q8-18 28-18-18 6-24 28z'),
        path('wh', 'M104 92h32l-8 10h-16z'),
      ),
      disc('#ffb347', 232, 76, 11),
      path('i', 'M225 71q4-5 8-4-5 2-6 6z'),
      path('dv', 'M62 246h20v7H62zM328 246h20v7h-20z'),
    ],
  },
  badminton: {
    words: /badminton|federball|volleyball|tennis/i,
    shadow: [204, 130],
    draw: (t) => [
      ...[-30, 30].map((turn) =>
        moved(
          `rotate(${turn} 204 226)`,
          path('dh', 'M198 206h12v50h-12z'),
          path('mh', 'M201 134h6v76h-6z'),
          `<ellipse cx="204" cy="82" rx="40" ry="52" fill="#ffffff2e" stroke="${turn < 0 ? t.s : t.as}" stroke-width="9"/>`,
          rows(6, (i) => line(`M${176 + i * 11} 44v76`, 1.2, '#ffffffb3')),
          rows(8, (i) => line(`M168 ${48 + i * 10}h72`, 1.2, '#ffffffb3')),
          `<ellipse cx="204" cy="82" rx="40" ry="52" fill="none" stroke="${turn < 0 ? t.b : t.a}" stroke-width="7"/>`,
          path(turn < 0 ? 'v' : 'av', 'M196 128h16l-4 14h-8z'),
        ),
      ),
      path('p', 'M300 206l22-42h16l22 42q-30 16-60 0z'),
      line('M312 206l14-40M330 210v-44M348 206l-14-40M306 190q24 8 48 0', 1.8, '#b9b4a8'),
      path('#c8573f', 'M304 204q26 12 52 0l2 10q-28 12-56 0z'),
      path('pv', 'M306 216q24 10 48 0-2 36-24 36t-24-36z'),
    ],
  },
} satisfies Shapes
