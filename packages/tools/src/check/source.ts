/**
 * TypeScript source with its comments blanked out, every other character in
 * its place, so that rules about code do not read prose. Strings stay. It knows
 * enough of the grammar for that: quotes, templates and their `${}`, and
 * comments; a regular expression that holds `//` or a quote is written with a
 * character class here.
 */
export function withoutComments(source: string): string {
  let out = ''
  let at = 0
  // What closes the innermost string, template or `${}` that we stand in.
  const open: string[] = []
  while (at < source.length) {
    const two = source.slice(at, at + 2)
    const one = source.charAt(at)
    const inside = open.at(-1)
    const inText = inside !== undefined && inside !== '}'
    if (inText && one === '\\') {
      out += two
      at += 2
    } else if (inside === '`' && two === '${') {
      open.push('}')
      out += two
      at += 2
    } else if (inText) {
      if (one === inside || (one === '\n' && inside !== '`')) open.pop()
      out += one
      at += 1
    } else if (two === '//' || two === '/*') {
      const end = two === '//' ? source.indexOf('\n', at) : source.indexOf('*/', at + 2) + 2
      const stop = end < at ? source.length : end
      out += source.slice(at, stop).replaceAll(/[^\n]/g, ' ')
      at = stop
    } else {
      if (one === "'" || one === '"' || one === '`') open.push(one)
      else if (one === '{' && open.length > 0) open.push('}')
      else if (one === '}' && inside === '}') open.pop()
      out += one
      at += 1
    }
  }
  return out
}

/** The same, with the insides of one-line strings and templates blanked too: nothing but code. */
export function codeOf(source: string): string {
  const blank = (text: string) => text.replaceAll(/[^\n'`"]/g, '_')
  return withoutComments(source).replaceAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|"(?:[^"\\\n]|\\.)*"/g, blank)
}

/** What a source imports or exports from: `import … from 'x'`, `export … from 'x'`, `import('x')`. */
export function importsOf(source: string): string[] {
  const pattern = /(?:^|[\s;])(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g
  return [...withoutComments(source).matchAll(pattern)].map(([, from, bare]) => from ?? bare ?? '')
}
