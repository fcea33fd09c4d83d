import { addMonths, type EpochDay, firstOfMonth, lastOfMonth, sumCents } from '@zorgketen/values'
import { needDocument } from '../beheren/need-document.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Tijdlijnregel } from '../opslag/tijdlijnkast.ts'
import { plaatsingenVan } from '../settings/plaatsingen-van.ts'
import { kaartVan } from '../stam/registers.ts'
import { readLoop } from '../trajecten/loop/lees-loop.ts'
import { readZorgvraagbeelden } from '../typering/zorgvraag/lees-zorgvraagbeelden.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { afspraakItems, isLos } from './banen/afspraken.ts'
import { countRegels, declaratieItems, declaratiekorrel, geldItems, inVenster } from './banen/declaraties.ts'
import { titelItems } from './banen/titels.ts'
import { trajectItems } from './banen/trajecten.ts'
import { zorgItems } from './banen/zorg.ts'
import { nummertypeItems, zorgvraagItems } from './banen/zorgvragen.ts'
import { heleVakken, korrelVan } from './korrel.ts'
import { readGelopen } from './lees-gelopen.ts'
import { nummerOp as makeNummerOp } from './nummer-op.ts'
import type { Tijdlijn, Tijdlijnitem, Tijdlijnvraag } from './tijdlijn.ts'
import { trajectsetsVan } from './trajectsets.ts'
import { weigerVenster } from './weiger-venster.ts'

/** Rows of one kind that are read one by one for a window; days with more stand per month. */
const MEEST = 2000
/** Lines of declarations that are read one by one; with more in a window each declaration only counts its own. */
const MEEST_REGELS = 500
/** How far ahead appointments are looked for. */
const VOORUIT_MAANDEN = 12

/**
 * Everything of one patient on one axis of calendar days, and per zorgtraject the set that it joins (ZTN-21, ZTN-24).
 * In a window with much care each month stands as one, so that a patient of many years answers as fast. Throws
 * `Werkfout` for a patient that is not there and for a window that ends before it begins.
 */
export const readTijdlijn = (plek: Werkplek, actor: Actor, patient: string, vraag: Tijdlijnvraag): Promise<Tijdlijn> =>
  plek.opslag.read(actor, async (kast) => {
    weigerVenster(vraag)
    const { referentie } = plek.gereedschap
    const { document } = await needDocument(kast, 'patient', patient)
    const vandaag = await vandaagVan(kast, plek)
    const loops = await readLoop(kast, [patient])
    const zorgdagen = await kast.tijdlijn.zorgdagen(patient)
    const regelgroepen = await kast.tijdlijn.regelgroepen(patient)
    const beelden = await readZorgvraagbeelden(kast, document)
    const plaatsingen = await plaatsingenVan(
      kast,
      loops.map((een) => een.document),
    )
    const nummerOp = makeNummerOp(loops.map((een) => een.document))
    const gelopen = await readGelopen(kast, loops, zorgdagen, nummerOp, vandaag)
    const trajecten = trajectsetsVan({ gelopen, beelden, zorgdagen, regelgroepen, nummerOp, referentie })
    const vast = [
      ...titelItems(plaatsingen),
      ...zorgvraagItems(beelden, vandaag, referentie),
      ...trajecten.flatMap(({ nummer, soort, typen }) => nummertypeItems(nummer, soort, typen, vandaag)),
      ...trajectItems(gelopen, vandaag),
      ...(await readGeld(kast, patient, regelgroepen)),
    ]
    const afspraken = await readAfspraken(kast, patient, vraag, vandaag)
    const bereik = rangeOf(
      vast,
      [
        ...zorgdagen.map(({ dag }) => dag),
        ...regelgroepen.flatMap((een) => [een.verzonden, een.beantwoord ?? een.verzonden]),
        ...afspraken.map(({ datum }) => datum),
      ],
      vandaag,
    )
    const venster = { van: vraag.van ?? bereik.van, tot: vraag.tot ?? bereik.tot }
    const korrel = korrelVan(
      zorgdagen.map(({ dag }) => dag),
      venster,
    )
    const declaraties = inVenster(regelgroepen, venster)
    const regels = await readRegels(kast, patient, declaraties)
    const rijen = korrel === 'dag' ? await kast.tijdlijn.zorg(patient, venster.van, venster.tot, MEEST) : []
    const binnen = heleVakken(venster, korrel)
    const items = [
      ...vast.filter(({ van, tot }) => van <= binnen.tot && (tot === null || tot >= binnen.van)),
      ...zorgItems({ dagen: zorgdagen, rijen, korrel, venster, nummerOp }),
      ...afspraakItems(afspraken, { patient, vandaag, venster, korrel, nummerOp }),
      ...declaratieItems(declaraties, regels, vandaag),
    ]
    const los = zorgdagen.filter(
      ({ soort, trajectsoort, dag }) => soort !== 'weigering' && nummerOp(trajectsoort, dag) === null,
    )
    return {
      patient: { id: patient, naam: kaartVan('patient', document).label },
      vandaag,
      bereik,
      venster,
      korrel,
      items: items.toSorted((a, b) => a.van - b.van || (a.id < b.id ? -1 : 1)),
      trajecten,
      zonderNummer: {
        aantal: los.reduce((som, { aantal }) => som + aantal, 0),
        bedrag: sumCents(los.map(({ bedrag }) => bedrag)),
      },
    }
  })

async function readGeld(
  kast: Kast,
  patient: string,
  regelgroepen: readonly { readonly factuurnummer: string }[],
): Promise<readonly Tijdlijnitem[]> {
  const facturen = await kast.betalingen.facturen(patient)
  const nummers = new Set([...regelgroepen, ...facturen].map(({ factuurnummer }) => factuurnummer))
  return geldItems(await kast.tijdlijn.betaald([...nummers]), facturen)
}

/** The lines of declarations that stand apart, while there are few enough to be read one by one. */
async function readRegels(
  kast: Kast,
  patient: string,
  declaraties: ReturnType<typeof inVenster>,
): Promise<readonly Tijdlijnregel[]> {
  const aantal = declaraties.reduce((som, { groepen }) => som + countRegels(groepen), 0)
  if (declaratiekorrel(declaraties) === 'maand' || aantal > MEEST_REGELS) return []
  return kast.tijdlijn.regels(
    patient,
    declaraties.map(({ referentie }) => referentie),
    MEEST_REGELS,
  )
}

/** Appointments of the window, and those that lie ahead: the axis goes on to the last of them. */
async function readAfspraken(kast: Kast, patient: string, { van, tot }: Tijdlijnvraag, vandaag: EpochDay) {
  const vooruit = lastOfMonth(addMonths(vandaag, VOORUIT_MAANDEN))
  const periode = {
    van: van ?? firstOfMonth(addMonths(vandaag, -VOORUIT_MAANDEN)),
    tot: tot === null || tot < vooruit ? vooruit : tot,
  }
  const vanaf = periode.van > periode.tot ? { ...periode, van: periode.tot } : periode
  const { rijen } = await kast.agenda.lijst(
    { periode: vanaf, zorgverlener: null, patient },
    { vanaf: 0, aantal: MEEST },
  )
  return rijen.map(({ afspraak }) => afspraak).filter(isLos)
}

/** The first and last day of which anything is known; today is always in it. */
function rangeOf(
  items: readonly Tijdlijnitem[],
  dagen: readonly EpochDay[],
  vandaag: EpochDay,
): { readonly van: EpochDay; readonly tot: EpochDay } {
  let [van, tot] = [vandaag, vandaag]
  const see = (dag: EpochDay): void => {
    if (dag < van) van = dag
    if (dag > tot) tot = dag
  }
  for (const dag of dagen) see(dag)
  for (const item of items) {
    see(item.van)
    // what is only expected does not make the axis longer than what is known
    if (item.tot !== null && item.verwachtVanaf === null) see(item.tot)
  }
  return { van: firstOfMonth(van), tot: lastOfMonth(tot) }
}
