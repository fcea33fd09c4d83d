import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { RegisterNaam } from '../stam/registers.ts'
import { audit } from '../werk/audit.ts'
import { Werkfout } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { beheer, herkomstVan, type Wijzigingsgrond } from './beheer.ts'
import { deriveAgain, type Herafleiding } from './herafleiden.ts'
import { needDocument } from './need-document.ts'
import { putDocument } from './put-document.ts'
import { onjuist } from './weiger.ts'

/** Withdraws a document that should never have been there, or puts a withdrawn one back; the versions stay. */
export const withdrawDocument = (
  plek: Werkplek,
  actor: Actor,
  opdracht: Wijzigingsgrond & { readonly register: RegisterNaam; readonly id: string; readonly terug: boolean },
): Promise<Herafleiding> =>
  beheer(plek, actor, async (kast) => {
    const { register, id, verwachteVersie, reden, terug } = opdracht
    const { document } = await needDocument(kast, register, id)
    if (reden.trim() === '') throw ZONDER_REDEN
    if (!terug) await assertUnused(kast, register, id)
    await putDocument(kast, register, document, verwachteVersie, herkomstVan(plek, actor, reden), !terug)
    const herafleiding = await deriveAgain(kast, plek, register)
    await audit(kast, plek, actor, {
      handeling: terug ? `${register} teruggezet` : `${register} ingetrokken`,
      onderwerp: `${register} ${id}`,
      details: { versie: verwachteVersie + 1 },
    })
    return herafleiding
  })

async function assertUnused(kast: Kast, register: RegisterNaam, id: string): Promise<void> {
  if (register === 'organisatie') throw inUse(1, 'de hele administratie', 'the whole administration')
  if (register !== 'patient' && register !== 'zorgverlener') return
  const leeg = { maand: null, patient: null, zorgverlener: null, uitkomst: null }
  const { totaal } = await kast.registraties.lijst({ ...leeg, [register]: id }, 'datum', { vanaf: 0, aantal: 1 })
  if (totaal > 0) throw inUse(totaal, 'registraties', 'registrations')
}

const inUse = (aantal: number, nl: string, en: string): Werkfout =>
  new Werkfout('belemmerd', {
    wat: {
      nl: `Dit gegeven wordt gebruikt door ${nl} (${aantal}).`,
      en: `This record is used by ${en} (${aantal}).`,
    },
    verwacht: { nl: 'Een gegeven waar niets naar verwijst.', en: 'A record that nothing refers to.' },
    doe: {
      nl: 'Beëindig het per een datum, of verbeter eerst wat ernaar verwijst.',
      en: 'End it from a date on, or first mend what refers to it.',
    },
  })

const ZONDER_REDEN = onjuist(
  'reden',
  ['Er is geen reden opgegeven.', 'No reason was given.'],
  ['Waarom dit niet (meer) geldt.', 'Why this does not hold (any more).'],
  ['Vul de reden in.', 'Fill in the reason.'],
)
