import { type EpochDay, formatDay, formatZtn } from '@zorgketen/values'
import { endTitel, endTreatment, type Fztraject } from '@zorgketen/zorgtraject'
import { beheer, herkomstVan } from '../beheren/beheer.ts'
import { putDocument } from '../beheren/put-document.ts'
import type { Actor } from '../opslag/actor.ts'
import { Bewerkingsconflict } from '../opslag/bewerkingsconflict.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Herkomst } from '../opslag/registerkast.ts'
import { readDocuments } from '../registreren/register-documenten.ts'
import type { PlaatsingDocument } from '../stam/documenten/overeenkomst.ts'
import { trajectfout } from '../trajecten/levensloop/weiger-traject.ts'
import { audit } from '../werk/audit.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import { notFound } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { assertDji } from './assert-dji.ts'
import { putFztraject, putUitgaand, readBeurt } from './bewaar.ts'
import { readFzregister } from './lees-register.ts'

/** Ends the titel or the treatment under a number on a day. `verwachteVersie`: the version it was read at. */
export interface Beeindigopdracht {
  readonly nummer: string
  readonly waarom: 'titel' | 'behandeling'
  readonly dag: EpochDay
  readonly verwachteVersie: number
  readonly reden: string
}

/** Closes an fz number (ZTN-08) and tells every provider under it. Gives how many messages were made. */
export const endFz = (
  plek: Werkplek,
  actor: Actor,
  { nummer, waarom, dag, verwachteVersie, reden }: Beeindigopdracht,
): Promise<{ readonly berichten: number }> =>
  beheer(plek, actor, async (kast) => {
    const { fictief, betaler } = await assertDji(kast)
    const rij = (await readFzregister(kast)).find(({ traject }) => traject.nummer === nummer)
    if (rij === undefined) throw notFound({ nl: 'Fz-nummer', en: 'Fz number' }, nummer)
    if (rij.versie !== verwachteVersie) throw new Bewerkingsconflict('fz-nummer', nummer, rij.versie, null)
    const vandaag = await vandaagVan(kast, plek)
    const dicht = (waarom === 'titel' ? endTitel : endTreatment)(rij.traject, { dag, vandaag })
    if (dicht.soort === 'weigering') throw trajectfout(dicht, 'dag')
    const { traject } = dicht
    const herkomst = herkomstVan(plek, actor, reden.trim() || `${waarom} beëindigd`)
    const beurt = await readBeurt(kast, traject.persoon)
    await putFztraject(kast, { traject, versie: rij.versie }, beurt, herkomst)
    const plaatsingen = await plaatsingenOf(kast, traject)
    if (waarom === 'titel') await shortenTitels(kast, plaatsingen, dag, herkomst)
    const berichten = latestPerDeclarant(plaatsingen).map((plaatsing) => ({
      formaat: 'zorgketen/plaatsingsbericht@1' as const,
      milieu: plek.opslag.milieu,
      fictief,
      opgesteld: vandaag,
      betaler: betaler.uzovi,
      declarant: plaatsing.declarant,
      plaatsing: waarom === 'titel' ? until(plaatsing, dag) : plaatsing,
      titelkenmerk: traject.titel.kenmerk,
      zorgvraag: traject.zorgvraag?.omschrijving ?? null,
      indicatiedatum: traject.indicatiedatum,
      settings: [],
      sluiting: { dag, reden: waarom },
    }))
    await putUitgaand(kast, berichten, herkomst)
    await audit(kast, plek, actor, {
      handeling: waarom === 'titel' ? 'forensische titel beëindigd' : 'behandeling beëindigd',
      onderwerp: `fz-nummer ${formatZtn(traject.nummer)}`,
      details: { dag: formatDay(dag), berichten: berichten.length },
    })
    return { berichten: berichten.length }
  })

const plaatsingenOf = (kast: Kast, { plaatsingen }: Fztraject): Promise<readonly PlaatsingDocument[]> =>
  readDocuments(
    kast,
    'plaatsing',
    plaatsingen.map(({ besluit }) => besluit),
  )

/** The judgement goes by the titel on the plaatsing, so an earlier end must stand there too. */
async function shortenTitels(
  kast: Kast,
  plaatsingen: readonly PlaatsingDocument[],
  dag: EpochDay,
  herkomst: Herkomst,
): Promise<void> {
  for (const plaatsing of plaatsingen) {
    const korter = until(plaatsing, dag)
    if (korter !== plaatsing) await putDocument(kast, 'plaatsing', korter, null, herkomst)
  }
}

const until = (plaatsing: PlaatsingDocument, dag: EpochDay): PlaatsingDocument => {
  const { van, tot } = plaatsing.titel
  return van > dag || (tot !== null && tot <= dag) ? plaatsing : { ...plaatsing, titel: { van, tot: dag } }
}

/** A provider with more plaatsingen under a number is told once, with the one given last. */
const latestPerDeclarant = (plaatsingen: readonly PlaatsingDocument[]): readonly PlaatsingDocument[] => [
  ...new Map(plaatsingen.map((een) => [een.declarant, een])).values(),
]
