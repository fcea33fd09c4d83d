import { type EpochDay, formatZtn, type Period } from '@zorgketen/values'
import { lastDayWithout } from '@zorgketen/zorgtraject'
import type { Trajectloop } from '../../trajecten/loop/lees-loop.ts'
import { dagfeit, naamfeit, woordfeit, zeg, zelfde } from '../feit.ts'
import { type Nummerloop, type Stap, sluitredenOf } from '../loop-van-nummer.ts'
import type { Tijdlijndeel, Tijdlijnitem } from '../tijdlijn.ts'

/** A number with the days on which it was open. */
export interface Gelopen {
  readonly loop: Trajectloop
  readonly nummerloop: Nummerloop
}

/** The last day of an open ggz number when nothing happens any more (ZTN-05); null when it does not close by itself. */
export const sluitVanzelf = ({ document, laatste }: Trajectloop): EpochDay | null =>
  document.soort === 'ggz' && document.gesloten === null && laatste !== null ? lastDayWithout(laatste) : null

const WAT = {
  geopend: zeg('Geopend', 'Opened'),
  gesloten: zeg('Gesloten', 'Closed'),
  heropend: zeg('Heropend', 'Opened again'),
} as const

const stapDeel = ({ wat, dag, sluitreden, bekend, reden }: Stap): Tijdlijndeel => ({
  dag,
  titel: WAT[wat],
  toestand: wat === 'gesloten' ? 'vervallen' : 'neutraal',
  feiten: [
    ...(wat === 'gesloten' ? woordfeit('Waarom', 'Why', sluitredenOf(sluitreden)) : []),
    ...dagfeit('Vastgelegd op', 'Recorded on', bekend),
    ...naamfeit('Toelichting', 'Remark', reden),
  ],
  waarheen: null,
})

/** A bar for every period in which a number was open, with all that happened to it (ZTN-02, ZTN-05, ZTN-08, ZTN-15). */
export function trajectItems(gelopen: readonly Gelopen[], vandaag: EpochDay): readonly Tijdlijnitem[] {
  return gelopen.flatMap(({ loop, nummerloop: { perioden, stappen } }) => {
    const { document, laatste } = loop
    const nummer = formatZtn(document.nummer)
    const verwacht = sluitVanzelf(loop)
    return perioden.map(({ van, tot }, n): Tijdlijnitem => {
      const weer = n > 0
      const open = tot === null
      const kort = `${document.soort} ${nummer.slice(0, 8)}`
      return {
        id: `zorgtraject ${nummer} ${n}`,
        baan: 'zorgtraject',
        soort: 'zorgtraject',
        van,
        tot: open && verwacht !== null && verwacht >= vandaag ? verwacht : tot,
        verwachtVanaf: open ? vandaag : null,
        titel: weer ? zeg(`${kort}, heropend`, `${kort}, opened again`) : zelfde(kort),
        toestand: open ? 'goed' : 'vervallen',
        traject: nummer,
        trajectsoort: document.soort,
        aantal: 1,
        bedrag: null,
        feiten: [
          ...naamfeit('Zorgtrajectnummer', 'Zorgtrajectnummer', nummer),
          ...(document.startdatum === null
            ? woordfeit('Startdatum', 'Start date', zeg('nog geen prestatie', 'no prestatie yet'))
            : dagfeit('Startdatum', 'Start date', document.startdatum)),
          ...(weer ? dagfeit('Heropend', 'Opened again', van) : []),
          ...dagfeit('Laatste prestatie', 'Last prestatie', laatste),
          ...dagfeit('Gesloten', 'Closed', tot),
          ...(open ? [] : woordfeit('Waarom', 'Why', sluitredenOf(reasonOf(stappen, tot)))),
          ...(open ? dagfeit('Sluit vanzelf na', 'Closes by itself after', verwacht) : []),
        ],
        delen: stappen.filter(({ dag }) => n === periodeVan(perioden, dag)).map(stapDeel),
        meer: 0,
        waarheen: { soort: 'zorgtraject', id: nummer },
      }
    })
  })
}

/** The period in which something happened; what happened between two is of the one before. */
const periodeVan = (perioden: readonly Period[], dag: EpochDay): number =>
  Math.max(
    0,
    perioden.findLastIndex(({ van }) => van <= dag),
  )

const reasonOf = (stappen: readonly Stap[], dag: EpochDay | null): Stap['sluitreden'] =>
  stappen.findLast((een) => een.wat === 'gesloten' && een.dag === dag)?.sluitreden ?? null
