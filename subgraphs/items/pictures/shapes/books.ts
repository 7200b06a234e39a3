import { disc, moved, path, type Shapes } from '../pen.ts'

/** Books. */
export const books = {
  books: {
    words: /bücher|books|series|volumes|reihe|bände|novel|roman/i,
    shadow: [204, 96],
    draw: () => [
      path('as', 'M132 82l30-4v170l-30 4z'),
      path('av', 'M110 80q0-4 4-4h20q4 0 4 4v168q0 4-4 4h-20q-4 0-4-4z'),
      path('p', 'M110 104h28v8h-28zM110 118h28v3h-28z'),
      path('h', 'M142 60q0-4 4-4h38q4 0 4 4v188q0 4-4 4h-38q-4 0-4-4z'),
      path('a', 'M150 92h30v44h-30z'),
      path('p', 'M150 210h30v4h-30zM150 220h30v4h-30z'),
      path('#c8573f', 'M192 96q0-4 4-4h26q4 0 4 4v152q0 4-4 4h-26q-4 0-4-4z'),
      path('i', 'M196 96h6v152h-6z'),
      path('p', 'M198 116h22v60h-22z'),
      moved(
        'rotate(11 262 252)',
        path('#3f7a6c', 'M232 76q0-4 4-4h30q4 0 4 4v172q0 4-4 4h-30q-4 0-4-4z'),
        path('i', 'M236 76h6v172h-6z'),
        disc('p', 251, 112, 10),
        path('p', 'M240 224h22v4h-22z'),
      ),
    ],
  },
  book: {
    words: /\bbook|buch|guide|handbook|atlas|führer/i,
    shadow: [204, 88],
    draw: () => [
      path('as', 'M150 214l136-8 26 14v32H150z'),
      path('p', 'M286 206l26 14v6l-26-12z'),
      path('av', 'M146 222h162q6 0 6 6v24H146q-8 0-8-15t8-15z'),
      path('p', 'M150 228h164v18H150q-5 0-5-9t5-9z'),
      path('ps', 'M150 238h164v8H150q-5 0-5-8z'),
      path('p', 'M136 66l124-12 14 8v6l-138 10z'),
      path('s', 'M122 62l16 6v152l-16-8z'),
      path('v', 'M138 68l136-10v146l-136 14z'),
      path('o', 'M138 68l9-.7v150l-9 .7z'),
      disc('a', 210, 124, 30),
      path('p', 'M180 124a30 30 0 0 0 60-5z'),
      path('p', 'M158 182l94-8v5l-94 8zM158 194l60-5v5l-60 5z', 'opacity=".9"'),
      path('i', 'M152 67l14-1-14 150h0z'),
    ],
  },
} satisfies Shapes
