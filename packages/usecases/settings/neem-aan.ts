import { formatDay, lastOfMonth, type Maand, periodOfMaand } from '@zorgketen/values'
import { beheer, herkomstVan, type Wijzigingsgrond } from '../beheren/beheer.ts'
import { deriveOpenMaanden, type Herafleiding } from '../beheren/herafleiden.ts'
import { lees } from '../beheren/lees.ts'
import { putDocument } from '../beheren/put-document.ts'
import { onjuist } from '../beheren/weiger.ts'
import type { Actor } from '../opslag/actor.ts'
import { SETTINGLIJST } from '../stam/documenten/settinglijst.ts'
import { audit } from '../werk/audit.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import { Werkfout } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { listOf } from './lees-settings.ts'
import { judgeVoorstel, type Voorstelbevinding } from './toets-voorstel.ts'
import { listAfter, type Settingvoorstel, settingvoorstel } from './voorstel.ts'

export interface Aangenomen extends Herafleiding {
  readonly versie: number
  /** Closed months that the change would have touched: they stay as they were. */
  readonly ongemoeid: readonly Maand[]
}

/**
 * Accepts a proposal with its reason, from its day on. Open months from that day are derived again (too large ones wait);
 * closed ones stay as they are. Throws `Werkfout` for a list that cannot be, `Bewerkingsconflict` when late.
 */
export const acceptVoorstel = (
  plek: Werkplek,
  actor: Actor,
  opdracht: Wijzigingsgrond & { readonly voorstel: Settingvoorstel },
): Promise<Aangenomen> =>
  beheer(plek, actor, async (kast) => {
    const voorstel = lees(settingvoorstel, opdracht.voorstel)
    const reden = opdracht.reden.trim()
    if (reden === '') throw ZONDER_REDEN
    const fout = (await judgeVoorstel(plek, kast, voorstel)).find(({ ernst }) => ernst === 'afkeur')
    if (fout !== undefined) throw toWerkfout(fout)
    const { regels } = await listOf(kast)
    const straks = listAfter(regels, voorstel, { op: await vandaagVan(kast, plek), reden })
    const document = { id: SETTINGLIJST, regels: straks } as const
    await putDocument(kast, 'settinglijst', document, opdracht.verwachteVersie, herkomstVan(plek, actor, reden))
    const geraakt = (maand: Maand): boolean => lastOfMonth(periodOfMaand(maand).van) >= voorstel.vanaf
    const herafleiding = await deriveOpenMaanden(kast, plek, geraakt)
    const maanden = await kast.maanden.maanden()
    const ongemoeid = maanden.flatMap(({ maand, gesloten, registraties }) =>
      gesloten && registraties > 0 && geraakt(maand) ? [maand] : [],
    )
    const versie = opdracht.verwachteVersie + 1
    await audit(kast, plek, actor, {
      handeling: 'settinglijst gewijzigd',
      onderwerp: 'settinglijst',
      details: {
        versie,
        vanaf: formatDay(voorstel.vanaf),
        regels: voorstel.regels.length,
        afgeleid: herafleiding.afgeleid,
        ongemoeid: ongemoeid.join(', '),
      },
    })
    return { ...herafleiding, versie, ongemoeid }
  })

const ZONDER_REDEN = onjuist(
  'reden',
  ['Er is geen reden opgegeven.', 'No reason was given.'],
  ['Elke indeling met haar datum en reden.', 'Every division with its date and reason.'],
  ['Vul de reden in.', 'Fill in the reason.'],
)

const toWerkfout = ({ plaats, wat, verwacht, doe }: Voorstelbevinding): Werkfout =>
  new Werkfout('invoer', { waar: `regels.${plaats}`, wat, verwacht, doe })
