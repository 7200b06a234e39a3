import { execFileSync } from 'node:child_process'
import { ClusterFault } from './cluster-fault.ts'

/**
 * How the cluster orders texts, kept in the data folder: another order would
 * read its indexes wrongly. ICU's root order is that of a dictionary in most
 * languages (Ä beside A, capitals beside small letters) and the same on every machine.
 */
export const clusterOrder = 'icu und'

/**
 * The arguments of initdb that make it so. ICU orders; what a letter is, which
 * trigrams ask, is the business of the system's locale: with the one called C
 * there are none beyond ASCII.
 */
export function localeArgs(available = systemLocales()): string[] {
  return ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=und', `--locale=${chooseLocale(available)}`]
}

/** C.UTF-8, which knows the letters of every language; else a UTF-8 locale that the system has, its own before others. */
export function chooseLocale(
  available: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const utf8 = available.filter((name) => /\.utf-?8$/i.test(name))
  const bare = (name: string) => name.toLowerCase().replace('utf-8', 'utf8')
  const find = (wanted: string) => utf8.find((name) => bare(name) === bare(wanted))
  const own = environment.LC_ALL || environment.LC_CTYPE || environment.LANG || ''
  if (find('C.UTF-8')) return 'C.UTF-8'
  const chosen = find(own) ?? find('en_US.UTF-8') ?? utf8[0]
  if (chosen) return chosen
  throw new ClusterFault(
    'This system has no UTF-8 locale, which PostgreSQL needs to know letters: "locale -a" names none. ' +
      'Make one (localedef -i C -f UTF-8 C.UTF-8), or set STOA_DATABASE_URL to a PostgreSQL 18 of your own.',
  )
}

/** All locales of the system; where it cannot be asked, the one that every current system has. */
function systemLocales(): string[] {
  try {
    return execFileSync('locale', ['-a'], { encoding: 'utf8', stdio: 'pipe' }).split('\n')
  } catch {
    return ['C.UTF-8']
  }
}
