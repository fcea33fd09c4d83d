import { type EpochDay, formatDay, maandOf, sumCents } from '@zorgketen/values'
import type { Zorgdag, Zorgrij } from '../../opslag/tijdlijnkast.ts'
import { bedragfeit, naamfeit, woordfeit, zeg, zelfde } from '../feit.ts'
import { perVak } from '../korrel.ts'
import type { Korrel, Tijdlijndeel, Tijdlijnitem } from '../tijdlijn.ts'

/** Parts of one item; a card and a row of a list do not hold more. */
export const MEEST_DELEN = 20

/** Care of one patient: counted for all days, and one by one for the days of the window when they stand apart. */
export interface Zorg {
  readonly dagen: readonly Zorgdag[]
  readonly rijen: readonly Zorgrij[]
  readonly korrel: Korrel
  readonly venster: { readonly van: EpochDay; readonly tot: EpochDay }
  readonly nummerOp: (soort: 'ggz' | 'fz' | null, dag: EpochDay) => string | null
}

/** Prestaties per day (or month) and number, and beside them what was refused. */
export function zorgItems({ dagen, rijen, korrel, venster, nummerOp }: Zorg): readonly Tijdlijnitem[] {
  const sleutel = ({ soort, trajectsoort, dag }: Pick<Zorgdag, 'soort' | 'trajectsoort' | 'dag'>): string =>
    soort === 'weigering' ? 'weigering' : `${trajectsoort ?? '-'} ${nummerOp(trajectsoort, dag) ?? '-'}`
  const rijenVan = Map.groupBy(rijen, (rij) => `${rij.dag} ${sleutel(rij)}`)
  return perVak(dagen, ({ dag }) => dag, sleutel, venster, korrel).map(({ vak, rijen: groep }): Tijdlijnitem => {
    const eerste = groep[0] as Zorgdag
    const eigen = korrel === 'dag' ? (rijenVan.get(`${vak.van} ${sleutel(eerste)}`) ?? []) : []
    const aantal = groep.reduce((som, een) => som + een.aantal, 0)
    const geweigerd = eerste.soort === 'weigering'
    const bedrag = sumCents(groep.map((een) => een.bedrag))
    const [enige] = eigen.length === 1 ? eigen : []
    return {
      id: `${geweigerd ? 'weigering' : 'prestaties'} ${formatDay(vak.van)} ${sleutel(eerste)}`,
      baan: 'zorg',
      soort: geweigerd ? 'weigering' : 'prestaties',
      ...vak,
      verwachtVanaf: null,
      titel: enige === undefined ? countOf(aantal, geweigerd) : nameOf(enige),
      toestand: geweigerd ? 'fout' : 'neutraal',
      traject: geweigerd ? null : nummerOp(eerste.trajectsoort, eerste.dag),
      trajectsoort: eerste.trajectsoort,
      aantal,
      bedrag: geweigerd ? null : bedrag,
      feiten: geweigerd
        ? []
        : [
            ...naamfeit('Code', 'Code', enige?.code ?? null),
            ...bedragfeit('Bedrag', 'Amount', bedrag),
            ...(eerste.trajectsoort === null
              ? woordfeit('Nummer', 'Number', zeg('van de aanvrager', 'of who asked for it'))
              : naamfeit('Zorgtraject', 'Zorgtraject', nummerOp(eerste.trajectsoort, eerste.dag))),
          ],
      delen: enige === undefined ? eigen.slice(0, MEEST_DELEN).map(toDeel) : [],
      meer: Math.max(0, eigen.length - MEEST_DELEN),
      waarheen:
        enige === undefined
          ? { soort: 'registraties', maand: maandOf(vak.van) }
          : { soort: 'registratie', id: enige.registratie, maand: enige.maand },
    }
  })
}

const toDeel = (rij: Zorgrij): Tijdlijndeel => ({
  dag: rij.dag,
  titel: nameOf(rij),
  toestand: rij.weigering === null ? 'neutraal' : 'fout',
  feiten:
    rij.weigering === null
      ? [...naamfeit('Code', 'Code', rij.code), ...bedragfeit('Tarief', 'Tariff', rij.tarief)]
      : [],
  waarheen: { soort: 'registratie', id: rij.registratie, maand: rij.maand },
})

const nameOf = ({ weigering, naam, code }: Zorgrij) => weigering ?? zelfde(naam ?? code ?? '')

function countOf(n: number, geweigerd: boolean) {
  if (geweigerd) {
    return n === 1
      ? zeg('1 registratie zonder prestatie', '1 registration without prestatie')
      : zeg(`${n} registraties zonder prestatie`, `${n} registrations without prestatie`)
  }
  return n === 1 ? zelfde('1 prestatie') : zelfde(`${n} prestaties`)
}
