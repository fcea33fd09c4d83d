import { addDays, formatDay, parseDay } from '@zorgketen/values'
import type { Uitkomst } from '../../api.ts'

type Gegeven = Extract<Uitkomst, { readonly soort: 'prestatie' }>
type Geweigerd = Extract<Uitkomst, { readonly soort: 'weigering' }>

/** Days of one code in a month. Cents. */
type Dagenregel = Pick<Gegeven, 'code' | 'naam' | 'fictief' | 'tarief'> & { readonly dagen: number }

/** What a stay gives in a month (`JJJJ-MM`), and the days it does not give with the reason. */
type Verblijfsmaand = {
  readonly maand: string
  readonly dagen: number
  readonly som: number
  readonly regels: readonly Dagenregel[]
  readonly geweigerd: readonly { readonly van: string; readonly tot: string; readonly weigering: Geweigerd }[]
}

export type Verblijfstelling = {
  readonly maanden: readonly Verblijfsmaand[]
  /** What was refused of the stay as a whole. */
  readonly weigeringen: readonly Geweigerd[]
}

/** Counts the days of a stay by month; days refused together over the end of a month stand in both. */
export function telVerblijf(uitkomsten: readonly Uitkomst[]): Verblijfstelling {
  const gegeven = uitkomsten.filter((een) => een.soort === 'prestatie')
  const geweigerd = uitkomsten.filter((een) => een.soort === 'weigering')
  const perMaand = Map.groupBy(gegeven, ({ datum }) => datum.slice(0, 7))
  const stukken = geweigerd.flatMap((weigering) => {
    const { dagen } = weigering
    return dagen === null ? [] : knipPerMaand(dagen).map((deel) => ({ ...deel, weigering }))
  })
  const geweigerdPerMaand = Map.groupBy(stukken, ({ van }) => van.slice(0, 7))
  const maanden = [...new Set([...perMaand.keys(), ...geweigerdPerMaand.keys()])].toSorted()
  return {
    maanden: maanden.map((maand) => maandVan(maand, perMaand.get(maand) ?? [], geweigerdPerMaand.get(maand) ?? [])),
    weigeringen: geweigerd.filter(({ dagen }) => dagen === null),
  }
}

function maandVan(maand: string, gegeven: readonly Gegeven[], geweigerd: Verblijfsmaand['geweigerd']): Verblijfsmaand {
  const regels = [...Map.groupBy(gegeven, ({ code }) => code).values()].flatMap((gelijke) => {
    const [eerste] = gelijke
    if (eerste === undefined) return []
    const { code, naam, fictief, tarief } = eerste
    return [{ code, naam, fictief, tarief, dagen: gelijke.length }]
  })
  const som = gegeven.reduce((tot, { tarief }) => tot + tarief, 0)
  return { maand, dagen: gegeven.length, som, regels, geweigerd }
}

type Dagen = { readonly van: string; readonly tot: string }

/** A row of days in parts of one month each. */
function knipPerMaand({ van, tot }: Dagen): readonly Dagen[] {
  const delen: Dagen[] = []
  let begin = van
  while (begin.slice(0, 7) < tot.slice(0, 7)) {
    const eind = laatsteVan(begin)
    delen.push({ van: begin, tot: eind })
    begin = schuif(eind, 1)
  }
  return [...delen, { van: begin, tot }]
}

const laatsteVan = (dag: string): string => {
  const [jaar = '', maand = ''] = dag.split('-')
  const volgende =
    maand === '12' ? `${Number(jaar) + 1}-01-01` : `${jaar}-${String(Number(maand) + 1).padStart(2, '0')}-01`
  return schuif(volgende, -1)
}

function schuif(dag: string, met: number): string {
  const gelezen = parseDay(dag)
  if (!gelezen.ok) throw new TypeError(dag)
  return formatDay(addDays(gelezen.value, met))
}
