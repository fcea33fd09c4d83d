/** One rule in an explanation: what it says, what was found, by which requirements and source. */
export type Uitlegstap = {
  readonly oordeel: 'afkeur' | 'letop' | 'onbekend'
  readonly zegt: string
  readonly toelichting: string | null
  readonly bron: string
}

/** An explanation of one line: the outcome, the rules that had something to say, and the numbers of those that had not. */
type Regeluitleg = {
  readonly uitkomst: string
  readonly stappen: readonly Uitlegstap[]
  readonly zonderBezwaar: { readonly tekst: string; readonly eisen: readonly string[] } | null
}

const OORDEEL: Readonly<Record<string, Uitlegstap['oordeel']>> = { '-': 'afkeur', '!': 'letop', '?': 'onbekend' }

/** Reads the explanation of the server, which comes as lines of text: a sign and a rule, its details two spaces in. */
export function leesRegeluitleg(tekst: string): Regeluitleg {
  const [uitkomst = '', ...rest] = tekst.split('\n')
  const blokken: string[][] = []
  for (const regel of rest) {
    if (regel.startsWith('  ')) blokken.at(-1)?.push(regel.trim())
    else blokken.push([regel])
  }
  const stappen = blokken.flatMap(([kop = '', ...bij]): Uitlegstap[] => {
    const oordeel = OORDEEL[kop.charAt(0)]
    if (oordeel === undefined) return []
    return [
      {
        oordeel,
        zegt: kop.slice(2),
        toelichting: bij.length > 1 ? bij.slice(0, -1).join(' ') : null,
        bron: bij.at(-1) ?? '',
      },
    ]
  })
  const gunstig = blokken.find(([kop = '']) => kop.startsWith('+ '))
  const eisen = (gunstig?.slice(1).join(' ') ?? '').split(', ').filter(Boolean)
  return {
    uitkomst,
    stappen,
    zonderBezwaar: gunstig === undefined ? null : { tekst: (gunstig[0] ?? '').slice(2), eisen },
  }
}
