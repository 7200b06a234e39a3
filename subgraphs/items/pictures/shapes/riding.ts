import { box, dark, disc, line, path, ring, roller, rows, wheel, type Shapes } from '../pen.ts'

/** What a rider needs beside the bicycle. */
export const riding = {
  travelCase: {
    words: /travel case|bike (case|box)|radkoffer|fahrradkoffer|suitcase|koffer/i,
    shadow: [204, 126],
    draw: () => [
      path('dv', 'M164 40h80q10 0 10 12h-14q0-2-4-2h-64q-4 0-4 2h-14q0-12 10-12z'),
      path('s', 'M312 62h16q12 0 12 12v152q0 12-12 12h-16z'),
      path('h', 'M84 64q0-14 14-14h216q14 0 14 14v164q0 14-14 14H98q-14 0-14-14z'),
      rows(5, (i) => path('o', `M${104 + i * 46} 56h10v180h-10z`, 'opacity=".5"')),
      path('i', 'M98 52h216q6 0 9 4H89q3-4 9-4z'),
      path('dv', 'M84 138h244v10H84z'),
      ring(206, 143, 42, 5, '#ffffff66'),
      rows(6, (i) => line('M206 108v70', 1.5, '#ffffff66', `transform="rotate(${i * 30} 206 143)"`)),
      disc('p', 206, 143, 7),
      box('mh', 118, 132, 26, 22, 3),
      box('mh', 268, 132, 26, 22, 3),
      path('a', 'M276 74h34v20h-34z'),
      roller(112, 244, 11),
      roller(300, 244, 11),
    ],
  },
  repairStand: {
    words: /repair stand|montageständer|work stand/i,
    shadow: [236, 100],
    draw: (t) => [
      line('M262 204l-78 46M262 204l80 46M262 200l8 52', 10, dark),
      path('mh', 'M254 60h16v150h-16z'),
      path('v', 'M248 128h28v84h-28z'),
      path('i', 'M251 130h6v80h-6z'),
      path('av', 'M240 120h44v16h-44z'),
      line('M262 58h-66', 14, '#50555a'),
      line('M258 54h-60', 4, '#a9b0ae'),
      disc('dh', 262, 58, 17),
      disc('mh', 262, 58, 7),
      wheel(66, 176, 46),
      line('M66 176l36-90M100 92l102 34M104 112l56 68M202 126l-42 54H66M176 118l12-60', 8, t.s),
      line('M66 174l36-88M100 90l102 34M104 110l56 68M202 124l-42 54', 6, t.b),
      line('M102 88l-4-22 22-6', 6, dark),
      path('dv', 'M164 50h44v20h-44z'),
      path('av', 'M160 40h20v40h-20z'),
      path('dv', 'M190 36h22v44h-22z'),
      ring(160, 180, 14, 5, '#33373b'),
      line('M160 180l18 18', 5, '#50555a'),
      path('mh', 'M282 152h74v9h-74z'),
      path('a', 'M294 161h8v34h-8z'),
      path('mh', 'M314 161h7v20q6 12-3 18-10-6-4-18z'),
      path('nv', 'M334 161h9v30h-9z'),
    ],
  },
  panniers: {
    words: /pannier|packtasche|satteltasche|fahrradtasche/i,
    shadow: [204, 132],
    draw: () => [
      ...[
        [128, 's', 'h'],
        [272, 's', 'h'],
      ].map(([at, , front]) => {
        const x = Number(at)
        return (
          path('s', `M${x - 52} 92h116l8 138q0 14-14 14h-92z`) +
          path(front as 'h', `M${x - 60} 96q0-8 8-8h104q8 0 8 8l6 142q0 14-14 14h-104q-14 0-14-14z`) +
          path('d', `M${x - 56} 60q0-6 6-6h100q6 0 6 6v36h-112z`, 'opacity=".95"') +
          path('i', `M${x - 52} 56h104v6h-104z`) +
          path('v', `M${x - 60} 90h120v34q-60 14-120 0z`) +
          path('i', `M${x - 54} 96h10l-4 146h-10z`) +
          path('p', `M${x - 34} 160l34-14 34 14v8l-34-14-34 14z`, 'opacity=".9"') +
          path('dv', `M${x - 6} 74h12v92h-12z`) +
          box('a', x - 11, 150, 22, 18, 4) +
          disc('p', x + 40, 226, 9) +
          path('dv', `M${x - 40} 46h14v16h-14zM${x + 26} 46h14v16h-14z`)
        )
      }),
    ],
  },
  handlebarBag: {
    words: /handlebar bag|lenkertasche/i,
    shadow: [204, 106],
    draw: () => [
      line('M66 76q60-22 138-22t138 22', 10, dark),
      line('M52 80h30M326 80h30', 15, '#1d2022'),
      path('dv', 'M178 52h52v36h-52z'),
      path('mh', 'M190 44h28v18h-28z'),
      path('s', 'M302 112l14 8-8 112q-2 12-12 14z'),
      path('h', 'M100 112h206l-10 128q-2 12-14 12H124q-12 0-14-12z'),
      path('i', 'M108 122h12l10 122h-8q-4-2-6-8z'),
      path('v', 'M92 96q0-10 12-10h198q12 0 12 10l-4 44q-106 22-214 0z'),
      path('i', 'M104 88h198q6 0 9 4H95q3-4 9-4z'),
      path('p', 'M122 94h162l-6 30q-74 12-150 0z', 'opacity=".9"'),
      path('#a9cba4', 'M126 98h60l-10 28q-24-2-46-4z'),
      path('#7aa5c4', 'M196 98h40l20 24q-30 6-62 5z'),
      line('M132 118q40-24 64-8t70-8', 2.5, '#c8573f'),
      box('a', 192, 146, 24, 16, 4),
      path('p', 'M128 186l28-12 28 12v6l-28-12-28 12z', 'opacity=".9"'),
      path('p', 'M110 214h190l-1 8H111z', 'opacity=".5"'),
    ],
  },
  bikeTools: {
    words: /bicycle tool|bike tool|topeak|flickzeug|fahrradwerkzeug|pump\b/i,
    shadow: [204, 136],
    draw: () => [
      path('mh', 'M300 74h12v40h-12z'),
      path('h', 'M292 112h28v126h-28z'),
      path('i', 'M296 114h6v122h-6z'),
      path('dv', 'M274 62h64q6 0 6 7t-6 7h-64q-6 0-6-7t6-7z'),
      path('dv', 'M270 236h74q6 0 6 16h-86q0-16 6-16z'),
      line('M320 216q36-20 26-66t-30-40', 5, dark),
      path('s', 'M64 132q0-8 8-8h166q8 0 8 8v112q0 8-8 8H72q-8 0-8-8z'),
      path('v', 'M58 130q0-8 8-8h168q8 0 8 8v112q0 8-8 8H66q-8 0-8-8z'),
      path('k', 'M70 134h160v104H70z'),
      path('mh', 'M84 146h10v60l-5 18-5-18zM104 146h10v60l-5 18-5-18z'),
      path('av', 'M82 206h14v26H82zM102 206h14v26h-14z'),
      path('mh', 'M128 150q0-10 12-10l-2 12 8 4 8-8q4 12-8 16v52q0 8-6 8t-6-8v-52q-6-4-6-14z'),
      ring(188, 164, 17, 8, '#c9cdca'),
      line('M200 176l24 40', 8, '#c9cdca'),
      box('p', 166, 198, 40, 30, 4),
      disc('#c8402f', 186, 213, 9),
      path('dv', 'M128 108h44q6 0 6 7t-6 7h-44q-6 0-6-7t6-7z'),
    ],
  },
  lock: {
    words: /\block\b|schloss|granit/i,
    shadow: [204, 92],
    draw: (t) => [
      `<path d="M146 186V110a58 58 0 0 1 116 0v76" fill="none" stroke="#50555a" stroke-width="26"/>`,
      `<path d="M146 186V110a58 58 0 0 1 116 0v76" fill="none" stroke="#2a2d30" stroke-width="20"/>`,
      `<path d="M140 180v-70a64 64 0 0 1 60-63" fill="none" stroke="#ffffff40" stroke-width="4"/>`,
      path('s', 'M122 184h176q12 0 12 14v44q0 10-12 10H122z'),
      path('h', 'M110 182q0-8 10-8h168q12 0 12 10v56q0 12-12 12H120q-10 0-10-12z'),
      path('i', 'M120 176h168q5 0 8 4H114q2-4 6-4z'),
      path('dv', 'M110 174h22v78h-12q-10 0-10-12zM276 174h12q12 0 12 10v56q0 12-12 12h-12z'),
      disc('mh', 204, 212, 20),
      disc('dv', 204, 212, 14),
      path('k', 'M202 202h4v20h-4z'),
      box('p', 144, 222, 34, 10, 5),
      path('mh', 'M322 226a13 13 0 1 1-1 0zM318 226h8v26h-8z', 'transform="translate(4 0)"'),
      disc('a', 327, 213, 5),
      line('M240 222h26', 4, t.l),
    ],
  },
  helmet: {
    words: /helmet|helm\b/i,
    shadow: [204, 118],
    draw: (t) => [
      line('M142 196q26 50 66 52 36-6 56-54M176 196l30 52', 5, dark),
      box('dv', 194, 238, 26, 14, 5),
      path('s', 'M88 186q-4-116 118-122 116 4 122 106 2 20-14 22-40-12-108-6-70 8-104 18-12-2-14-18z'),
      path('v', 'M82 182q-4-116 118-122 116 4 122 106 2 18-14 20-40-10-108-4-70 8-104 18-12 0-14-18z'),
      path(
        'k',
        'M112 164q6-56 54-76 14 6 4 14-30 22-36 66-20 8-22-4zM176 158q4-50 36-74 16 0 8 14-22 22-22 58-16 12-22 2zM240 154q2-34 20-56 14 4 26 22-12 16-14 36-24 8-32-2z',
      ),
      path('i', 'M96 160q4-80 96-94-60 22-72 88-14 16-24 6z'),
      path('dv', 'M82 182q60-24 122-26 66-2 116 12 0 16-12 18-40-10-108-4-70 8-104 18-12 0-14-18z'),
      line('M104 188q100-28 196-12', 4, t.l),
      rows(7, (i) => disc('#fff3b8', 128 + i * 26, 181 - Math.round(8 - Math.abs(i - 3) * 1.8), 3.5)),
      disc('a', 312, 160, 8),
    ],
  },
} satisfies Shapes
