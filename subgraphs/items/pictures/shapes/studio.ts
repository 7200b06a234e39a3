import type { Paint } from '../paints.ts'
import { disc, line, oval, path, rows, type Shapes } from '../pen.ts'

/** What a photographer sets up around a camera. */
export const studio = {
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
