import { disc, line, path, ring, type Shapes } from '../pen.ts'

/** What a garden asks for. */
export const garden = {
  wheelbarrow: {
    words: /wheelbarrow|schubkarre/i,
    shadow: [206, 136],
    draw: () => [
      line('M112 216L364 150', 8, '#8f6a3e'),
      line('M262 178l-20 72h34', 7, '#50555a'),
      line('M150 206l92 10', 6, '#50555a'),
      path('#5b4030', 'M122 142q70-52 150-4z'),
      path('l', 'M150 126q10-34 22-32 2 20-10 34zM176 118q-2-38 14-46 10 22-2 46zM206 120q4-30 22-34 4 20-10 36z'),
      path('b', 'M176 118q-2-38 14-46-4 24-6 46z'),
      path('v', 'M86 136h214q10 0 6 10l-28 54q-4 8-14 8H156q-10 0-16-8l-60-54q-6-10 6-10z'),
      path('s', 'M240 136h60q10 0 6 10l-28 54q-4 8-14 8h-34z', 'opacity=".55"'),
      path('l', 'M84 136h218v8H80q-4-8 4-8z'),
      ring(112, 216, 29, 13, '#26292c'),
      disc('av', 112, 216, 20),
      disc('mh', 112, 216, 6),
      path('dv', 'M334 150l32-9q6 0 6 6 0 4-4 6l-32 8z'),
    ],
  },
} satisfies Shapes
