/** Working hours as people write them, a line for days with the same hours: `ma-vr 8:30-12:45, 13:15-17:15`. */
export type Blok = { readonly weekdag: number; readonly van: string; readonly tot: string }

const DAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']
const MET_UREN = /(\d{1,2})[:.](\d{2})\s*[-–]\s*(\d{1,2})[:.](\d{2})/g

/** Reads the text; null when a line cannot be read. */
export function leesBlokken(tekst: string): readonly Blok[] | null {
  const regels = tekst
    .split(/[\n;]/)
    .map((regel) => regel.trim())
    .filter(Boolean)
  const blokken: Blok[] = []
  for (const regel of regels) {
    const dagen = leesDagen(/^[a-z ,-]+/i.exec(regel)?.[0] ?? '')
    const uren = [...regel.matchAll(MET_UREN)].map(([, van, vanMin, tot, totMin]) => ({
      van: tijd(van, vanMin),
      tot: tijd(tot, totMin),
    }))
    if (dagen.length === 0 || uren.length === 0 || uren.some(({ van, tot }) => van >= tot || tot > '23:59')) return null
    for (const weekdag of dagen) for (const uur of uren) blokken.push({ weekdag, ...uur })
  }
  return blokken.length === 0 ? null : blokken.sort((a, b) => a.weekdag - b.weekdag || (a.van < b.van ? -1 : 1))
}

/** Writes the days with the same hours together. */
export function schrijfBlokken(blokken: readonly Blok[]): string {
  const perDag = DAGEN.map((_, n) =>
    blokken
      .filter(({ weekdag }) => weekdag === n + 1)
      .map(({ van, tot }) => `${van}-${tot}`)
      .join(', '),
  )
  const regels: { van: number; tot: number; uren: string }[] = []
  for (const [n, uren] of perDag.entries()) {
    const vorige = regels.at(-1)
    if (uren === '') continue
    if (vorige !== undefined && vorige.uren === uren && vorige.tot === n - 1) vorige.tot = n
    else regels.push({ van: n, tot: n, uren })
  }
  return regels
    .map(({ van, tot, uren }) => `${van === tot ? DAGEN[van] : `${DAGEN[van]}-${DAGEN[tot]}`} ${uren}`)
    .join('\n')
}

const tijd = (uur = '', minuut = ''): string => `${uur.padStart(2, '0')}:${minuut}`

function leesDagen(tekst: string): readonly number[] {
  return tekst
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .flatMap((deel) => {
      const [van = '', tot = van] = deel.split('-')
      const eerste = DAGEN.indexOf(van)
      const laatste = DAGEN.indexOf(tot)
      if (eerste < 0 || laatste < eerste) return []
      return Array.from({ length: laatste - eerste + 1 }, (_, n) => eerste + n + 1)
    })
}
