import { line, moved, path, rows, type Shapes } from '../pen.ts'

/** What is worn and used up at work. */
export const supplies = {
  screws: {
    words: /screws|nails|schrauben|nägel|dübel/i,
    shadow: [208, 108],
    draw: () => [
      path('s', 'M258 118l44-16v134l-44 16z'),
      path('v', 'M98 118h160v134H98z'),
      path('l', 'M98 118l44-16h160l-44 16z'),
      path('k', 'M110 118l36-12h140l-32 12z'),
      rows(8, (i) =>
        moved(
          `translate(${128 + i * 17} ${i % 2 ? 112 : 116}) rotate(${(i % 4) * 9 - 14})`,
          path('ch', 'M-3-30h6v32h-6z'),
          path('cv', 'M-9-38q9-6 18 0l-6 9h-6z'),
        ),
      ),
      path('v', 'M98 124h160v128H98z'),
      path('p', 'M114 140h128v72H114z'),
      path('a', 'M114 140h128v16H114z'),
      path('d', 'M126 166h60v6h-60zM126 178h40v5h-40z'),
      line('M200 176l30 24', 5, '#b98a2c'),
      path('cv', 'M192 166l14-2-4 14z'),
      moved(
        'translate(330 238) rotate(78)',
        path('ch', 'M-4-4h8v38l-4 10-4-10z'),
        path('cv', 'M-11-14q11-8 22 0l-7 12h-8z'),
        rows(4, (i) => path('o', `M-5 ${4 + i * 8}l10 4v2l-10-4z`)),
      ),
      path('i', 'M98 124h160v4H98z'),
    ],
  },
  safetyGlasses: {
    words: /(safety|protective) glasses|goggles|schutzbrille/i,
    shadow: [204, 126],
    draw: () => [
      line('M112 168q60-70 176-8', 8, '#26292c', 'opacity=".55"'),
      line('M70 186l44-60 40-12', 10, '#26292c'),
      line('M330 182l-30-58-36-10', 10, '#26292c'),
      path(
        's',
        'M66 178q0-18 20-18h232q20 0 20 18v18q-2 48-56 52-50 2-62-36-4-14-18-14t-18 14q-14 38-64 36-52-4-54-52z',
        'opacity=".55"',
      ),
      path(
        'l',
        'M62 174q0-18 20-18h232q20 0 20 18v18q-2 48-56 52-50 2-62-36-4-14-18-14t-18 14q-14 38-64 36-52-4-54-52z',
        'opacity=".62"',
      ),
      path('p', 'M82 172q60-10 92 2-60 0-86 50-14-20-6-52z', 'opacity=".7"'),
      path('p', 'M232 176q40-10 62-4-34 12-46 46-14-14-16-42z', 'opacity=".6"'),
      line('M64 172q2-14 20-14h228q20 0 20 16', 11, '#26292c'),
      path('av', 'M56 164h20v30l-14 6q-8-16-6-36zM320 164h20q2 20-6 36l-14-6z'),
      path('i', 'M84 155h226v3H84z'),
    ],
  },
  gloves: {
    words: /glove|handschuh/i,
    shadow: [206, 112],
    draw: () => [
      ...[
        [-10, 142, 's'],
        [8, 250, 'h'],
      ].map(([turn, x, paint]) =>
        moved(
          `translate(${x} 158) rotate(${turn}) scale(${paint === 's' ? '-1 1' : '1 1'})`,
          path('ph', 'M-36 44h72v44q0 6-6 6h-60q-6 0-6-6z'),
          rows(5, (i) => path('o', `M-36 ${52 + i * 8}h72v2h-72z`)),
          path(
            paint === 's' ? 'v' : 'h',
            'M-36 46q-6-40-4-62V-68q0-10 9-10t9 10v50l4-64q0-10 9-10t9 10v62l4-58q0-10 9-10t9 10v62l2-44q0-9 8-9t8 9v56l12-18q8-12 18-6 6 6 2 14-20 36-30 64z',
          ),
          path('i', 'M-32-62q2-8 6-8v52h-6zM-8-78q2-6 6-6v64h-6z'),
          path('o', 'M-30 8q30 14 56 0l-2 6q-28 12-54 0z'),
          path('a', 'M-36 44h72v8h-72z'),
        ),
      ),
    ],
  },
} satisfies Shapes
