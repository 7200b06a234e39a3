import type { Paint } from '../paints.ts'
import { box, dark, disc, knob, line, moved, oval, path, rows, type Shapes, steel } from '../pen.ts'

/** Three legs below a head at x 200. */
const lightStand = (top: number) =>
  path('mh', `M197 ${top}h8v${196 - top}h-8z`) +
  line('M201 190l-52 60M201 190l54 60M201 190v58', 6, dark) +
  path('dv', 'M190 150h22v16h-22z')

/** What a photographer sets up around a camera. */
export const studio = {
  gimbal: {
    words: /gimbal|steadicam|stabili[sz]er/i,
    shadow: [196, 78],
    draw: () => [
      path('dv', 'M150 244h78v8h-78z'),
      path('mh', 'M172 168h32l4 66q0 12-12 12h-16q-12 0-12-12z'),
      rows(6, (i) => path('i', `M173 ${190 + i * 8}h30v3h-30z`, 'opacity=".2"')),
      disc('mh', 188, 180, 8),
      path('dh', 'M170 142h36v28h-36z'),
      disc('dh', 188, 136, 22),
      disc('mh', 188, 136, 9),
      line('M188 126q-2-14 18-18h68q12 0 12-12V84', 15, '#7d8583'),
      line('M194 112q6-7 14-8h64', 3, '#f4f5f2'),
      disc('dh', 286, 76, 21),
      disc('mh', 286, 76, 8),
      path('dv', 'M136 68h142v14H136z'),
      path('dv', 'M142 84h102v8H142z'),
      path('dh', 'M140 24q0-8 8-8h92q8 0 8 8v46H140z'),
      path('m', 'M140 28q0-12 8-12h92q8 0 8 12z'),
      box('k', 176, 6, 34, 12, 3),
      path('dv', 'M100 28h44v44h-44q-6-22 0-44z'),
      path('k', 'M94 26h10q-6 24 0 48H94q-6-24 0-48z'),
      oval('g', 97, 50, 6, 20),
      disc('a', 232, 38, 5),
      box('a', 180, 204, 16, 8, 4),
    ],
  },
  flash: {
    words: /\bflash|blitz/i,
    shadow: [204, 84],
    draw: () => [
      path('mh', 'M182 238h44v8h-44z'),
      path('dv', 'M172 244h64v8h-64z'),
      path('dv', 'M160 222h88v18h-88z'),
      path('dh', 'M148 118h112v98q0 10-10 10h-92q-10 0-10-10z'),
      box('k', 162, 134, 84, 48, 5),
      line('M172 146h20M172 158h34M172 170h16', 3, '#7fe0c4'),
      line('M222 146v24M222 146h14v12h-14', 3, '#e8e2d4'),
      knob(204, 202, 13, 30),
      box('a', 166, 196, 18, 11, 5),
      box('mh', 226, 196, 18, 11, 5),
      path('dv', 'M174 92h60v30h-60z'),
      disc('mh', 174, 106, 7),
      disc('mh', 234, 106, 7),
      path('dh', 'M120 40q0-12 12-12h144q12 0 12 12v46q0 12-12 12H132q-12 0-12-12z'),
      path('i', 'M132 30h144q6 0 9 4H123q3-4 9-4z'),
      box('#fff8e2', 134, 42, 140, 42, 5),
      rows(9, (i) => line(`M${146 + i * 14.5} 44v38`, 1.5, '#d8cfae')),
      path('#ffffff', 'M134 42h60l-30 42h-30z', 'opacity=".6"'),
      path('o', 'M264 40h12q12 0 12 6v40q0 12-12 12h-12z'),
    ],
  },
  ledPanel: {
    words: /\bled panel|led.?(light|leuchte)|videoleuchte|amaran/i,
    shadow: [204, 74],
    draw: () => [
      lightStand(140),
      disc('glow', 201, 92, 128, 'opacity=".5"'),
      line('M92 96v40q0 12 12 12h194q12 0 12-12V96', 8, '#50555a'),
      path('dh', 'M102 40q0-8 8-8h182q8 0 8 8v92q0 8-8 8H110q-8 0-8-8z'),
      box('#fff6d6', 112, 42, 178, 88, 4),
      rows(6, (i) => line(`M120 ${52 + i * 14}h162`, 5, '#ffd97a', 'stroke-dasharray=".1 13.400"')),
      path('#ffffff', 'M112 42h70l-44 88h-26z', 'opacity=".45"'),
      disc('dh', 92, 92, 10),
      disc('dh', 310, 92, 10),
      disc('a', 310, 92, 4),
    ],
  },
  studioLight: {
    words: /studio light|softbox|studioleuchte|dauerlicht|lichtset/i,
    shadow: [204, 78],
    draw: () => [
      lightStand(130),
      path('dh', 'M238 66h62q12 0 12 12v40q0 12-12 12h-62z'),
      rows(4, (i) => box('o', 262 + i * 11, 76, 5, 44, 2.5)),
      path('av', 'M234 70h10v56h-10z'),
      path('dv', 'M190 126h40v18h-40z'),
      path('dv', 'M104 26L240 72v52L104 176q-14-76 0-150z'),
      line('M112 44l126 36M112 158l126-38M108 100h130', 1.5, '#ffffff26'),
      path('dv', 'M92 22h18q-14 78 0 158H92q-16-80 0-158z'),
      oval('#fffaf0', 96, 101, 15, 74),
      oval('#ffe9a8', 96, 101, 8, 50, 'opacity=".8"'),
      path('#fff3c4', 'M92 30L20 10v184l72-22z', 'opacity=".3"'),
      path('i', 'M112 36l120 40v6L112 48z'),
    ],
  },
  backdrop: {
    words: /background|backdrop|hintergrund/i,
    shadow: [204, 130],
    draw: () => [
      line('M84 40v200M320 40v200', 7, steel),
      line('M84 220l-30 30M84 220l30 30M320 220l-30 30M320 220l30 30', 5, dark),
      path('mh', 'M70 30h264v8H70z'),
      path('#7aa5c4', 'M102 42h200v140q0 40 30 62l-254 6q24-30 24-68z'),
      path('#5f8aaa', 'M258 42h44v140q0 40 30 62l-58 2q-16-30-16-64z', 'opacity=".55"'),
      path('#ffffff', 'M102 42h36v150q0 36-24 56l-36 2q24-30 24-68z', 'opacity=".22"'),
      path('ah', 'M94 12h216q6 0 6 7t-6 7H94q-6 0-6-7t6-7z'),
      path('dh', 'M94 26h216q6 0 6 7t-6 7H94q-6 0-6-7t6-7z'),
      path('#a9c6dc', 'M96 38h212q8 0 8 8t-8 8H96q-8 0-8-8t8-8z'),
      disc('dv', 84, 32, 9),
      disc('dv', 320, 32, 9),
      path('wh', 'M184 196h48v8h-48z'),
      line('M192 204l-8 44M224 204l8 44M188 226h40', 6, '#b98a58'),
    ],
  },
  fieldMonitor: {
    words: /(field|video).?monitor|monitor (atomos|ninja)|feldmonitor|video · monitor|atomos/i,
    shadow: [204, 62],
    draw: () => [
      path('dv', 'M190 196h28v30h-28z'),
      disc('mh', 204, 208, 9),
      path('dv', 'M168 224h72l12 28h-96z'),
      path('dh', 'M78 54q0-12 12-12h228q12 0 12 12v138q0 12-12 12H90q-12 0-12-12z'),
      box('k', 90, 54, 228, 138, 4),
      path('#8fb4c9', 'M96 60h216v126H96z'),
      path('#d98a4a', 'M96 146l52-34 44 22 50-40 70 40v52H96z'),
      path('#7a4a2f', 'M96 166l70-20 60 18 86-16v38H96z'),
      disc('#ffe9a8', 260, 90, 16),
      line('M106 70h18M106 70v14M302 70h-18M302 70v14M106 176h18M106 176v-14M302 176h-18M302 176v-14', 3, '#ffffffcc'),
      path('k', 'M104 150h62v28h-62z', 'opacity=".55"'),
      line('M110 174l8-12 8 6 10-12 8 10 8-6 8 10', 2, '#7fe0c4'),
      path('#ffffff', 'M90 54h90L96 192h-6z', 'opacity=".08"'),
      disc('a', 294, 70, 5),
      rows(3, (i) => box('av', 128 + i * 20, 36, 12, 7, 2)),
    ],
  },
  cameraBag: {
    words: /camera (back|bag|case)|fotorucksack|fototasche|kameratasche/i,
    shadow: [204, 112],
    draw: () => [
      line('M122 116Q130 22 204 22t82 94', 9, '#2a2d30'),
      path('dh', 'M88 116q0-14 14-14h204q14 0 14 14v120q0 16-16 16H104q-16 0-16-16z'),
      path('o', 'M284 102h22q14 0 14 14v120q0 16-16 16h-20z'),
      path('dv', 'M96 96q0-10 10-10h196q10 0 10 10l10 66q-118 30-236 0z'),
      path('i', 'M106 88h196q6 0 8 4H98q2-4 8-4z'),
      line('M94 160q110 28 220 0', 2, '#ffffff40', 'stroke-dasharray="6 5"'),
      path('nv', 'M134 146h22v48h-22zM252 146h22v48h-22z'),
      box('mh', 131, 182, 28, 18, 4),
      box('mh', 249, 182, 28, 18, 4),
      box('av', 178, 118, 52, 16, 8),
      path('dv', 'M168 194h72v44q0 6-6 6h-60q-6 0-6-6z'),
      path('o', 'M168 194h72v8h-72z'),
      path('dv', 'M76 150h14v70H76q-8-34 0-70zM318 150h14q8 36 0 70h-14z'),
    ],
  },
  memoryCard: {
    words: /memory card|speicherkarte|\bsd.?card/i,
    shadow: [204, 82],
    draw: () => [
      moved(
        'rotate(-8 200 252)',
        path('#17191c', 'M136 70q0-8 8-8h84l42 40v142q0 8-8 8H144q-8 0-8-8z'),
        path('dh', 'M132 68q0-8 8-8h84l42 40v142q0 8-8 8H140q-8 0-8-8z'),
        path('i', 'M140 62h82l4 4h-90q0-4 4-4z'),
        rows(7, (i) => path('cv', `M${146 + i * 12} 70h7v28h-7z`)),
        path('a', 'M144 114h110v44H144z'),
        path('p', 'M144 158h110v74H144z'),
        path('#ffffff', 'M154 126h60v8h-60zM154 140h38v6h-38z', 'opacity=".9"'),
        path('d', 'M154 172h58v18h-58zM154 200h80v6h-80zM154 212h54v6h-54z', 'opacity=".75"'),
        path('mh', 'M262 120h8v28h-8z'),
      ),
    ],
  },
  filmScanner: {
    words: /film scanner|filmscanner|diascanner/i,
    shadow: [204, 124],
    draw: () => [
      path('pv', 'M120 112q0-14 14-14h170q14 0 14 14v128q0 12-12 12H132q-12 0-12-12z'),
      path('i', 'M134 100h170q6 0 10 5H124q4-5 10-5z'),
      path('dv', 'M120 132h198v10H120z'),
      path('dv', 'M126 176h186v42H126z'),
      path('#4a382e', 'M40 186h250v24H40z'),
      rows(
        4,
        (i) =>
          path('#c98a5a', `M${48 + i * 48} 190h38v16h-38z`) +
          path('#7a4a2f', `M${48 + i * 48} 200l14-8 10 6 14-4v12h-38z`),
      ),
      rows(16, (i) => path('#e8e2d4', `M${44 + i * 15.5} 187h5v2.500h-5zM${44 + i * 15.5} 207h5v2.500h-5z`)),
      path('dv', 'M36 180h8v36h-8z'),
      disc('a', 290, 160, 8),
      box('d', 146, 152, 70, 14, 7),
      disc('#7fe0c4', 268, 160, 4),
      path('dv', 'M140 248h30v6h-30zM268 248h30v6h-30z'),
      path('o', 'M290 98h14q14 0 14 14v128q0 12-12 12h-16z'),
    ],
  },
  tripod: {
    words: /tripod|monopod|stativ/i,
    shadow: [204, 96],
    draw: () => [
      line('M200 108l4 140', 9, '#2a2d30'),
      line('M206 106l74 144', 9, '#3a3e42'),
      line('M196 106l-76 146', 10, '#50555a'),
      line('M154 188l-34 64', 6, '#aeb5b3'),
      line('M244 184l36 66', 6, '#838c8a'),
      line('M202 190l2 60', 6, '#8f9896'),
      path('dv', 'M184 86h36l6 26h-48z'),
      disc('a', 164, 172, 6),
      disc('a', 237, 168, 6),
      path('mh', 'M192 60h20v28h-20z'),
      disc('dh', 202, 58, 18),
      path('dv', 'M166 32h72q4 0 4 4v8q0 4-4 4h-72q-4 0-4-4v-8q0-4 4-4z'),
      path('i', 'M168 34h66v3h-66z'),
      path('a', 'M218 54h20v7h-20z'),
    ],
  },
  film: {
    words: /\bfilms?\b|kodak|ilford|rollfilm|kleinbild/i,
    shadow: [206, 122],
    draw: () => {
      const roll = (x: number, y: number, band: Paint) =>
        path('dh', `M${x - 7} ${y - 104}h14v16h-14z`) +
        path('ch', `M${x - 27} ${y - 84}h54v76q-27 10-54 0z`) +
        path(band, `M${x - 27} ${y - 58}q27 9 54 0v22q-27 9-54 0z`) +
        path('#ffffff', `M${x - 18} ${y - 46}q18 6 30 2v4q-14 4-30-2z`, 'opacity=".85"') +
        oval('dh', x, y - 85, 30, 7) +
        path('dh', `M${x - 30} ${y - 86}q30 12 60 0v6q-30 12-60 0zM${x - 30} ${y - 12}q30 12 60 0v7q-30 12-60 0z`)
      return [
        path('#4a382e', 'M300 176q50-10 84-4v62q-34-6-84 6z') +
          path('#8c6a52', 'M300 190q50-10 84-4v34q-34-6-84 6z', 'opacity=".55"') +
          rows(7, (i) =>
            path('#e8e2d4', `M${306 + i * 11} ${180 - i * 1.2}h5v5h-5zM${306 + i * 11} ${230 - i * 0.9}h5v5h-5z`),
          ) +
          roll(136, 214, '#7a4a9a') +
          roll(222, 212, '#c8573f') +
          roll(96, 252, '#c8573f') +
          roll(180, 256, '#3f7a6c') +
          roll(276, 252, '#7a4a9a'),
      ]
    },
  },
} satisfies Shapes
