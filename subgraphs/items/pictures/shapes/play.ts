import type { Paint } from '../paints.ts'
import { box, disc, line, moved, path, ring, type Shapes } from '../pen.ts'

const dots = (...at: readonly (readonly [x: number, y: number])[]) =>
  at.map(([x, y]) => disc('#c8573f', x, y, 3.8)).join('')

/** Games. */
export const play = {
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
