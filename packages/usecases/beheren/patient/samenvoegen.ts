import { z } from 'zod'
import type { Actor } from '../../opslag/actor.ts'
import type { Kast } from '../../opslag/opslag.ts'
import type { Herkomst } from '../../opslag/registerkast.ts'
import { readRegister } from '../../registreren/register-documenten.ts'
import { mergePatients, type Samengevoegd } from '../../stam/patienten/merge-patients.ts'
import {
  type Samenvoegconflict,
  type Samenvoeging,
  type Samenvoegkeuzes,
  samenvoeging,
} from '../../stam/patienten/samenvoeging.ts'
import { audit } from '../../werk/audit.ts'
import { vandaagVan } from '../../werk/vandaag.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { beheer, herkomstVan, type Wijzigingsgrond } from '../beheer.ts'
import { needDocument } from '../need-document.ts'
import { putDocument } from '../put-document.ts'
import { onjuist, weiger } from '../weiger.ts'
import { linesOf } from './bsn.ts'
import { moveRegistraties, registratiesVan } from './registraties-om.ts'

/** Register in which merges are kept whole, by the id of the double, so that they can be undone. */
export const SAMENVOEGINGEN = 'samenvoeging'

export interface Samenvoegopdracht extends Wijzigingsgrond {
  /** The patient that stays; `verwachteVersie` is its version. */
  readonly behouden: string
  readonly dubbel: string
  readonly verwachteVersieDubbel: number
  readonly keuzes: Samenvoegkeuzes
}

export type Samenvoegresultaat =
  | { readonly soort: 'conflict'; readonly conflicten: readonly Samenvoegconflict[] }
  | ({ readonly soort: 'samengevoegd'; readonly registraties: number } & Pick<
      Samengevoegd,
      'teCorrigeren' | 'signalen'
    >)

/** Merges a double into the patient that stays, with its registrations and zorgtrajecten; asks where the two differ. */
export const mergeDouble = (plek: Werkplek, actor: Actor, opdracht: Samenvoegopdracht): Promise<Samenvoegresultaat> =>
  beheer(plek, actor, async (kast) => {
    const { behouden, dubbel, keuzes, reden } = opdracht
    if (reden.trim() === '') throw ZONDER_REDEN
    const registraties = await registratiesVan(kast, dubbel)
    const uitkomst = mergePatients({
      behouden: (await needDocument(kast, 'patient', behouden)).document,
      dubbel: (await needDocument(kast, 'patient', dubbel)).document,
      verwijzingen: {
        registraties: registraties.map(({ id }) => ({ id, patient: dubbel })),
        zorgtrajecten: await readRegister(kast, 'zorgtraject'),
        verzonden: await linesOf(kast, dubbel),
      },
      keuzes,
      op: await vandaagVan(kast, plek),
      reden,
    })
    if (uitkomst.soort === 'geweigerd') throw weiger(uitkomst.weigeringen)
    if (uitkomst.soort === 'conflict') return uitkomst
    const herkomst = herkomstVan(plek, actor, `samengevoegd: ${reden}`)
    await putDocument(kast, 'patient', uitkomst.behouden, opdracht.verwachteVersie, herkomst)
    // withdrawn, so that nobody can choose the double any more; its versions stay
    await putDocument(kast, 'patient', uitkomst.dubbel, opdracht.verwachteVersieDubbel, herkomst, true)
    for (const traject of uitkomst.zorgtrajecten) await putDocument(kast, 'zorgtraject', traject, null, herkomst)
    await moveRegistraties(kast, plek, registraties, { van: dubbel, naar: behouden }, herkomst)
    await keep(kast, uitkomst.samenvoeging, false, herkomst)
    const { teCorrigeren, signalen } = uitkomst
    await audit(kast, plek, actor, {
      handeling: 'patienten samengevoegd',
      onderwerp: `patient ${behouden}`,
      details: { dubbel, registraties: registraties.length, teCorrigeren: teCorrigeren.length },
    })
    return { soort: 'samengevoegd', registraties: registraties.length, teCorrigeren, signalen }
  })

/** Keeps a merge, or (`vervallen`) that it was undone. */
export const keep = (kast: Kast, een: Samenvoeging, vervallen: boolean, herkomst: Herkomst): Promise<void> =>
  kast.registers.zet(
    SAMENVOEGINGEN,
    [
      {
        id: een.dubbel.id,
        verwachteVersie: null,
        vervallen,
        label: een.behouden.id,
        zoek: '',
        geboortedatum: null,
        inhoud: z.encode(samenvoeging, een),
      },
    ],
    herkomst,
  )

const ZONDER_REDEN = onjuist(
  'reden',
  ['Er is geen reden opgegeven.', 'No reason was given.'],
  ['Waaraan te zien is dat dit dezelfde persoon is.', 'What shows that this is the same person.'],
  ['Vul de reden in.', 'Fill in the reason.'],
)
