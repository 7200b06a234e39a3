import { box, dark, disc, line, moved, oval, path, ring, rows, steel, type Shapes } from '../pen.ts'

const carabiner = (x: number, y: number, turn: number, color: string) =>
  moved(
    `translate(${x} ${y}) rotate(${turn})`,
    `<rect x="-15" y="-28" width="30" height="56" rx="15" fill="none" stroke="${color}" stroke-width="8"/>`,
    line('M15-10V14', 9, '#50555a'),
    line('M-15-12V8', 2, '#ffffff80'),
  )

/** What one wears, ties and walks with outside. */
export const outdoors = {
  childCarrier: {
    words: /child carrier|kindertrage|kraxe/i,
    shadow: [204, 84],
    draw: (t) => [
      line('M146 74L128 250M270 74l16 176M128 236h160', 7, steel),
      path('s', 'M138 40q68-32 140 0l-6 22q-64-24-128 0z'),
      path('v', 'M134 38q72-34 148 0l-8 14q-66-22-132 0z'),
      path('h', 'M144 96q0-16 16-16h94q16 0 16 16v104q0 30-30 30h-66q-30 0-30-30z'),
      path('k', 'M162 92q46-14 92 0l-8 38h-76z'),
      disc('#e8b892', 208, 92, 28),
      path('#6f4526', 'M180 90q-2-34 28-34t30 34q-14-14-30-12-18-2-28 12z'),
      disc('#2b2d33', 198, 94, 2.5),
      disc('#2b2d33', 218, 94, 2.5),
      line('M201 104q7 6 14 0', 2, '#7a3325'),
      path('v', 'M156 128q52-16 104 0v60q0 16-16 16h-72q-16 0-16-16z'),
      path('o', 'M156 128q52-16 104 0v7q-52-16-104 0z'),
      box('a', 192, 150, 30, 12, 6),
      line('M160 96v44M256 96v44', 7, dark),
      path('dv', 'M130 206h26v26h-26zM260 206h26v26h-26z'),
      line('M150 52l-4 24M266 52l4 24', 4, t.a),
    ],
  },
  trekkingPoles: {
    words: /trekking pole|hiking pole|\bpoles\b|wanderstöcke|nordic walking|ski pole/i,
    shadow: [204, 108],
    draw: () => [
      ...[-27, 27].map((turn, i) =>
        moved(
          `rotate(${turn} 204 150)`,
          path('mh', 'M199 80h11v160h-11z'),
          path(i ? 'h' : 'av', 'M197 100h15v52h-15z'),
          path('i', 'M199 102h4v48h-4z'),
          path('dv', 'M194 150h21v14h-21z'),
          path('dv', 'M192 8q12-10 25 0l2 60q0 14-10 16h-9q-10-2-10-16z'),
          rows(6, (n) => path('i', `M193 ${20 + n * 9}h24v3h-24z`)),
          line('M196 14q-30 8-24 54 4 20 20 6', 5, i ? '#c8573f' : '#3f7a6c'),
          oval('dh', 204, 234, 26, 7),
          oval('#6a7076', 202, 232, 16, 3),
          path('mh', 'M200 240h9l-2 22h-5z'),
        ),
      ),
    ],
  },
  snowshoes: {
    words: /snowshoe|schneeschuh/i,
    shadow: [200, 112],
    draw: () => [
      ...[-14, 12].map((turn, i) =>
        moved(
          `translate(${i ? 62 : -62} 0) rotate(${turn} 200 160)`,
          path(i ? 's' : 's', 'M206 48q44 2 44 66-2 60-18 112-10 28-26 28-20 0-28-28-16-52-16-112 0-64 44-66z'),
          path('v', 'M200 44q44 2 44 66-2 60-18 112-8 26-26 26t-26-26q-16-52-18-112 0-64 44-66z'),
          path('k', 'M200 58q30 4 30 52 0 56-16 106-6 18-14 18t-14-18q-16-50-16-106 0-48 30-52z'),
          rows(5, (n) =>
            line(
              `M${172 + (n % 2) * 6} ${80 + n * 32}L${230 - (n % 2) * 6} ${96 + n * 32}M${230 - (n % 2) * 6} ${80 + n * 32}L${172 + (n % 2) * 6} ${96 + n * 32}`,
              5,
              '#c9cdca',
            ),
          ),
          path('dv', 'M180 108h40q8 0 8 8v66q0 8-8 8h-40q-8 0-8-8v-66q0-8 8-8z'),
          path('av', 'M168 122h64v13h-64zM168 160h64v13h-64z'),
          box('mh', 190, 120, 20, 17, 3),
          path('i', 'M164 74q8-22 30-26-24 10-26 50h-8q0-14 4-24z'),
        ),
      ),
    ],
  },
  avalancheSet: {
    words: /avalanche|lawine|lvs/i,
    shadow: [200, 124],
    draw: () => [
      moved(
        'rotate(-16 120 252)',
        path('mh', 'M113 64h12v106h-12z'),
        path('dv', 'M98 48h42q6 0 6 6v6q0 6-6 6H98q-6 0-6-6v-6q0-6 6-6z'),
        path('av', 'M84 168h70v50q-2 26-35 34-33-8-35-34z'),
        path('as', 'M119 168h35v50q-2 26-35 34z', 'opacity=".6"'),
        path('i', 'M90 172h60v5H90z'),
      ),
      path('h', 'M172 132q0-12 12-12h70q12 0 12 12v108q0 12-12 12h-70q-12 0-12-12z'),
      path('k', 'M184 138h70v46h-70z'),
      line('M218 176v-26M206 162l12-14 12 14', 5, '#7fe0c4'),
      disc('av', 220, 214, 16),
      path('p', 'M214 212h12v4h-12z'),
      path('i', 'M176 132q0-8 8-8h70q4 0 6 2h-66q-12 0-12 14z'),
      line('M184 124q-20-32 10-46', 4, dark),
      ...[0, 1, 2, 3, 4].map((i) => path(i % 2 ? 'mh' : 'ah', `M${288 + i * 13} 92h9v152h-9z`)),
      path('v', 'M280 156h76v22h-76z'),
      line('M292 92q30-22 52 0', 3, '#8b9391'),
    ],
  },
  crampons: {
    words: /crampon|steigeisen|ice axe|eispickel/i,
    shadow: [204, 136],
    draw: () => [
      moved(
        'translate(0 0)',
        path('s', 'M86 184q-4-66 20-98h66q2 36 26 52 46 20 84 26 32 6 38 24l2 10H88z'),
        path('nh', 'M80 182q-4-66 20-98h66q2 36 26 52 46 20 84 26 32 6 38 24l2 10H82z'),
        path('i', 'M100 90h58q4 30 30 50-34-8-44-40-26 0-44 2z'),
        path('d', 'M96 78h72q6 0 6 6v10H92V84q0-6 4-6z'),
        rows(4, (i) => line(`M${170 + i * 16} ${112 + i * 14}l18-12`, 4, '#d9b281')),
        path('dv', 'M80 186h238q6 0 6 8v6H78v-8q0-6 2-6z'),
      ),
      path('ah', 'M72 200h256v10H72z'),
      rows(7, (i) => path('mh', `M${82 + i * 36} 208h18l-6 42h-5z`)),
      path('mh', 'M322 200l32 22-6 8-34-18z'),
      path('av', 'M64 168h14v40H64z'),
      line('M74 172q50-26 96-14', 9, dark),
      box('mh', 146, 148, 26, 18, 3),
      path('mh', 'M312 178q14 6 16 24h-10q-2-14-10-18z'),
    ],
  },
  headlamp: {
    words: /head ?lamp|head ?torch|stirnlampe|torch|taschenlampe/i,
    shadow: [204, 104],
    draw: (t) => [
      line('M112 188q-40-116 92-124 130 8 88 124', 17, t.s),
      line('M112 188q-40-116 92-124 130 8 88 124', 12, t.b),
      line('M118 180q-34-102 86-110 118 8 84 110', 2.5, '#ffffff66', 'stroke-dasharray="12 8"'),
      path('s', 'M104 190q96-40 192 0v18q-96-34-192 0z'),
      path('v', 'M100 188q100-44 200 0v14q-100-36-200 0z'),
      disc('glow', 200, 200, 96, 'opacity=".75"'),
      path('dv', 'M146 166q0-16 16-16h76q16 0 16 16v62q0 24-24 24h-60q-24 0-24-24z'),
      path('i', 'M154 160q2-6 10-6h70q-60 2-72 14-6 10-6 40h-4v-40q0-4 2-8z'),
      disc('mh', 200, 206, 34),
      disc('#ffe9a8', 200, 206, 27),
      disc('#fffdf0', 196, 202, 15),
      box('av', 182, 143, 36, 10, 4),
      disc('a', 238, 164, 4),
    ],
  },
  rope: {
    words: /\brope|seil\b|kletterseil|cord\b/i,
    shadow: [204, 108],
    draw: (t) => [
      ...[0, 1, 2, 3].map((i) => {
        const y = 190 - i * 26
        const r = 92 - i * 4
        return (
          `<ellipse cx="200" cy="${y}" rx="${r}" ry="34" fill="none" stroke="${t.s}" stroke-width="28"/>` +
          `<ellipse cx="200" cy="${y - 3}" rx="${r}" ry="34" fill="none" stroke="${i % 2 ? t.b : t.l}" stroke-width="21"/>` +
          `<ellipse cx="200" cy="${y - 3}" rx="${r}" ry="34" fill="none" stroke="${t.a}" stroke-width="5" stroke-dasharray="7 13"/>` +
          `<ellipse cx="200" cy="${y - 9}" rx="${r}" ry="34" fill="none" stroke="#ffffff40" stroke-width="4"/>`
        )
      }),
      line('M284 118q34 36 22 112 0 14 22 16', 17, t.s),
      line('M284 116q32 36 20 112 0 14 24 16', 12, t.b),
      path('dv', 'M322 236h14v18h-14z'),
      path('av', 'M118 78h22v138q-12 10-22 0z'),
      path('i', 'M122 80h5v134h-5z'),
    ],
  },
  climbingSet: {
    words: /via ferrata|klettersteig|carabiner|karabiner|harness|klettergurt|climbing|klettern/i,
    shadow: [204, 112],
    draw: (t) => [
      line('M196 88q-70 26-84 92M212 88q72 26 84 92', 18, t.s),
      line('M194 86q-70 26-84 92M210 86q72 26 84 92', 13, t.b),
      line('M188 90q-60 26-74 84M216 92q58 26 72 82', 2.5, '#ffffff8c', 'stroke-dasharray="7 6"'),
      line('M204 112v70', 17, t.as),
      line('M203 112v70', 12, t.a),
      path('v', 'M160 50h88q10 0 10 10v44q0 12-12 12h-84q-12 0-12-12V60q0-10 10-10z'),
      path('o', 'M230 50h18q10 0 10 10v44q0 12-12 12h-16z'),
      path('i', 'M160 52h88q5 0 8 4H152q3-4 8-4z'),
      box('p', 168, 70, 60, 26, 5),
      path('a', 'M178 78h40v4h-40z'),
      path('d', 'M178 86h26v4h-26z'),
      ring(204, 40, 13, 7, '#8b9391'),
      ring(204, 196, 20, 10, '#a9b0ae'),
      ring(203, 195, 20, 3, '#f4f5f2'),
      carabiner(108, 212, 10, '#b9bfbd'),
      carabiner(298, 212, -10, '#b9bfbd'),
      path('dv', 'M96 172h26v16H96zM284 172h26v16h-26z'),
    ],
  },
} satisfies Shapes
