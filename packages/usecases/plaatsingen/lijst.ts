import type { EpochDay, Tekst } from '@zorgketen/values'
import { describeWeigering } from '@zorgketen/zorgprestatie'
import { TRAJECTWEIGERINGEN } from '@zorgketen/zorgtraject'
import type { Actor } from '../opslag/actor.ts'
import type { Deel, Pagina } from '../opslag/pagina.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { INGEKOMEN, type IngekomenDocument, ingekomenDocument } from './documenten.ts'
import { type Innamegevolg, planInname, readPatienten } from './plan.ts'
import { ANDER_SKN, NIET_BEKEND, WIE } from './weiger.ts'

/** A message in the list. `gevolg`: what taking it in does; null: nothing as long as `belemmering` holds, or it was done. */
export interface Berichtregel {
  readonly document: IngekomenDocument
  readonly versie: number
  readonly ontvangen: string
  readonly patient: { readonly id: string; readonly naam: string } | null
  readonly gevolg: Innamegevolg | null
  /** The SKN is of nobody here: a person says who it is. */
  readonly vraagtWie: boolean
  readonly belemmering: { readonly wat: Tekst; readonly doe: Tekst } | null
  readonly opmerkingen: readonly Tekst[]
  /** Day of the last fz care on the number; null: none, or it is no closing. */
  readonly laatste: EpochDay | null
}

/** Messages of DJI: those to be taken in first, then the newest. `stand` null: all. */
export const listPlaatsingsberichten = (
  plek: Werkplek,
  actor: Actor,
  stand: IngekomenDocument['stand'] | null,
  pagina: Pagina,
): Promise<Deel<Berichtregel>> =>
  plek.opslag.read(actor, async (kast) => {
    const vandaag = await vandaagVan(kast, plek)
    const alle = (await kast.registers.actueel(INGEKOMEN)).map((rij) => ({
      ...rij,
      document: ingekomenDocument.parse(rij.inhoud),
    }))
    const gekozen = alle
      .filter(({ document }) => stand === null || document.stand === stand)
      .toSorted((a, b) => rang(a.document) - rang(b.document) || (a.label < b.label ? 1 : -1))
    const deel = gekozen.slice(pagina.vanaf, pagina.vanaf + pagina.aantal)
    const wacht = deel.some(({ document }) => document.stand === 'ontvangen')
    const patienten = wacht ? await readPatienten(kast) : []
    const rijen: Omit<Berichtregel, 'patient'>[] = []
    const wie: (string | null)[] = []
    for (const { document, versie, gekendVan } of deel) {
      const leeg = { document, versie, ontvangen: gekendVan, gevolg: null, vraagtWie: false, belemmering: null }
      const rij = { ...leeg, opmerkingen: [], laatste: null }
      if (document.stand === 'ingenomen') {
        rijen.push(rij)
        wie.push(document.patient)
        continue
      }
      const plan = await planInname(kast, document, patienten, vandaag, null)
      wie.push('patient' in plan ? plan.patient : null)
      if (plan.soort === 'kan') {
        const { gevolg, opmerkingen, laatste } = plan
        rijen.push({ ...rij, gevolg, opmerkingen, laatste })
      } else if (plan.soort === 'wie') rijen.push({ ...rij, vraagtWie: true, belemmering: WIE })
      else if (plan.soort === 'ander-skn') rijen.push({ ...rij, belemmering: ANDER_SKN })
      else if (plan.soort === 'niet-bekend') rijen.push({ ...rij, belemmering: NIET_BEKEND })
      else rijen.push({ ...rij, belemmering: describeWeigering(TRAJECTWEIGERINGEN, plan.weigering) })
    }
    const namen = await kast.registers.labels('patient', new Set(wie.filter((id) => id !== null)))
    return {
      totaal: gekozen.length,
      rijen: rijen.map((rij, i) => {
        const id = wie[i] ?? null
        return { ...rij, patient: id === null ? null : { id, naam: namen.get(id) ?? id } }
      }),
    }
  })

/** How many messages wait to be taken in. */
export const countPlaatsingsberichten = (plek: Werkplek, actor: Actor): Promise<number> =>
  plek.opslag.read(actor, async (kast) => {
    const vraag = { woorden: ['ontvangen'], geboortedatum: null }
    return (await kast.registers.zoek(INGEKOMEN, vraag, { vanaf: 0, aantal: 1 })).totaal
  })

/** What is to be done comes first; of that a plaatsing before a closing. */
const rang = ({ stand, bericht }: IngekomenDocument): number =>
  stand === 'ingenomen' ? 2 : bericht.sluiting === null ? 0 : 1
