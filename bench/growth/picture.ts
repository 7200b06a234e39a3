/** A line of a picture. */
export type Line = { readonly name: string; readonly points: readonly { readonly x: number; readonly y: number }[] }

/** One chart; both axes are logarithmic, since counts and times span orders of magnitude. */
export type Chart = { readonly title: string; readonly xName: string; readonly lines: readonly Line[] }

const [width, height] = [620, 360]
const frame = { left: 72, right: 180, top: 44, bottom: 44 }
/** Told apart by people who see few colours too (Okabe and Ito). */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9']

/** Charts one below the other, as an SVG that reads on a light and a dark page. */
export function picture(charts: readonly Chart[]): string {
  const total = charts.length * height
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" width="${width}" height="${total}" font-family="system-ui, sans-serif" font-size="12">
<rect width="${width}" height="${total}" fill="#ffffff"/>
${charts.map((chart, index) => `<g transform="translate(0 ${index * height})">\n${draw(chart)}\n</g>`).join('\n')}
</svg>
`
}

function draw({ title, xName, lines }: Chart): string {
  const xs = [...new Set(lines.flatMap(({ points }) => points.map(({ x }) => x)))].toSorted((a, b) => a - b)
  const ys = lines.flatMap(({ points }) => points.map(({ y }) => y))
  const x = scale(xs[0] as number, xs.at(-1) as number, frame.left, width - frame.right)
  const low = 10 ** Math.floor(Math.log10(Math.min(...ys)))
  const high = 10 ** Math.ceil(Math.log10(Math.max(...ys)))
  const y = scale(low, high, height - frame.bottom, frame.top)
  const steps = Array.from({ length: Math.round(Math.log10(high / low)) + 1 }, (_, step) => low * 10 ** step)
  return [
    text(frame.left, 22, title, 'start', 'bold'),
    ...steps.flatMap((step) => [
      `<line x1="${frame.left}" x2="${width - frame.right}" y1="${at(y(step))}" y2="${at(y(step))}" stroke="#dddddd"/>`,
      text(frame.left - 8, y(step) + 4, `${Number(step.toPrecision(1))} ms`, 'end'),
    ]),
    ...xs.map((value) => text(x(value), height - frame.bottom + 18, value.toLocaleString('en'), 'middle')),
    text((frame.left + width - frame.right) / 2, height - 8, xName, 'middle'),
    ...lines.flatMap(({ name, points }, index) => {
      const colour = colours[index % colours.length] as string
      const places = points.map((point) => `${at(x(point.x))},${at(y(point.y))}`)
      const legend = frame.top + 12 + index * 20
      return [
        `<polyline points="${places.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
        ...places.map(
          (place) => `<circle cx="${place.split(',')[0]}" cy="${place.split(',')[1]}" r="3" fill="${colour}"/>`,
        ),
        `<rect x="${width - frame.right + 12}" y="${legend - 9}" width="10" height="10" fill="${colour}"/>`,
        text(width - frame.right + 28, legend, name, 'start'),
      ]
    }),
  ].join('\n')
}

function scale(from: number, to: number, start: number, stop: number): (value: number) => number {
  const span = Math.log(to / from) || 1
  return (value) => start + (Math.log(value / from) / span) * (stop - start)
}

function text(x: number, y: number, said: string, anchor: string, weight = 'normal'): string {
  return `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}" font-weight="${weight}" fill="#222222">${said}</text>`
}

function at(place: number): string {
  return place.toFixed(1)
}
