import { silhouettes } from './silhouettes.ts'

/** Words of a title, and of a category, and the silhouette that they call for. The first that matches wins. */
const shapes: readonly (readonly [RegExp, keyof typeof silhouettes])[] = [
  [/drill|driver|sander|grinder|router/i, 'drill'],
  [/\bsaw|jigsaw|chainsaw/i, 'saw'],
  [/ladder|scaffold/i, 'ladder'],
  [/wrench|spanner|socket|pliers/i, 'wrench'],
  [/hammer|mallet|axe/i, 'hammer'],
  [/tent|tarp|shelter|awning/i, 'tent'],
  [/backpack|rucksack|\bpack\b/i, 'backpack'],
  [/stove|cooker|grill|lantern|lamp/i, 'lantern'],
  [/lens|binocular|telescope/i, 'lens'],
  [/tripod|gimbal|stand\b/i, 'tripod'],
  [/guitar|bass|ukulele|banjo|violin|cello/i, 'guitar'],
  [/piano|keyboard|synth|accordion|midi/i, 'keys'],
  [/drum|cajon|cajón|bongo|djembe|percussion/i, 'drum'],
  [/camera|camcorder|gopro/i, 'camera'],
  [/laptop|notebook|macbook|thinkpad|chromebook/i, 'laptop'],
  [/\bbook|novel|guide|handbook|atlas/i, 'book'],
  // What the title does not tell, the category does.
  [/tool|workshop/i, 'hammer'],
  [/comput|electronic/i, 'laptop'],
  [/photo|video/i, 'camera'],
  [/camp|outdoor/i, 'tent'],
  [/instrument|music/i, 'guitar'],
]

/** A picture of a kind of thing as SVG text: the same for the same category and title, always. */
export function draw(category: string, title: string): string {
  const shape = shapeOf(category, title)
  const seed = hash(`${category}/${title}`)
  const hue = seed % 360
  const turn = ((seed >>> 9) % 9) - 4
  const dots = Array.from({ length: 7 }, (_, index) => dot(hash(`${title}${index}`)))
  const back = (hue + 30 + ((seed >>> 13) % 60)) % 360
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" role="img" aria-label="${shape}">
<defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="hsl(${back} 62% 93%)"/><stop offset="1" stop-color="hsl(${hue} 52% 80%)"/></linearGradient></defs>
<style>.m{fill:hsl(${hue} 48% 44%)}.d{fill:hsl(${hue} 45% 26%)}.l{fill:hsl(${hue} 60% 88%)}.a{fill:hsl(${(hue + 180) % 360} 62% 58%)}.s{fill:none;stroke:hsl(${hue} 45% 26%);stroke-linecap:round;stroke-linejoin:round}</style>
<rect width="400" height="300" fill="url(#g)"/><g fill="#fff" opacity=".35">${dots.join('')}</g>
<ellipse cx="200" cy="252" rx="112" ry="13" fill="hsl(${hue} 40% 30%)" opacity=".18"/>
<g transform="translate(100 50) rotate(${turn} 100 100)">${silhouettes[shape]}</g>
</svg>`
}

export function shapeOf(category: string, title: string): keyof typeof silhouettes {
  const match = (text: string) => shapes.find(([words]) => words.test(text))?.[1]
  return match(title) ?? match(category) ?? 'box'
}

function dot(seed: number): string {
  return `<circle cx="${seed % 400}" cy="${(seed >>> 9) % 300}" r="${4 + ((seed >>> 18) % 26)}"/>`
}

/** FNV-1a with a final mix: small, even, and the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  return (value ^ (value >>> 13)) >>> 0
}
