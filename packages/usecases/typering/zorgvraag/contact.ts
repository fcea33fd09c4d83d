import { onjuist } from '../../beheren/weiger.ts'
import type { Actor } from '../../opslag/actor.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { changeZorgvraag, type Zorgvraaggrond } from './wijzig-zorgvraag.ts'

/** Says what contacts served: a diagnosis or a goal of this zorgvraag, or (null) that this is not known (ZPM-25). */
export const tieContacten = (
  plek: Werkplek,
  actor: Actor,
  grond: Zorgvraaggrond,
  { registraties, dient }: { readonly registraties: readonly string[]; readonly dient: string | null },
): Promise<{ readonly versie: number }> =>
  changeZorgvraag(plek, actor, grond, 'contact aan doel gekoppeld', async ({ document, patient }, kast) => {
    const doelen = document.behandelplannen.flatMap((plan) => plan.doelen)
    if (dient !== null && ![...document.diagnoses, ...doelen].some(({ id }) => id === dient)) throw ONBEKEND_DOEL
    for (const id of registraties) {
      const rij = await kast.registraties.vind(id)
      const eigen = rij !== null && 'patient' in rij.registratie && rij.registratie.patient === patient.id
      if (!eigen) throw ONBEKEND_CONTACT
    }
    const zonder = document.contacten.filter(({ registratie }) => !registraties.includes(registratie))
    const bij = dient === null ? [] : registraties.map((registratie) => ({ registratie, dient }))
    return {
      document: { ...document, contacten: [...zonder, ...bij] },
      details: { contacten: registraties.length },
      uitkomst: {},
    }
  })

const ONBEKEND_DOEL = onjuist(
  'dient',
  [
    'Dit doel of deze diagnose staat niet bij de zorgvraag.',
    'This goal or diagnosis does not stand with the zorgvraag.',
  ],
  ['Een doel of diagnose van deze zorgvraag.', 'A goal or diagnosis of this zorgvraag.'],
  ['Kies een ander doel, of leg het eerst vast.', 'Choose another goal, or record it first.'],
)

const ONBEKEND_CONTACT = onjuist(
  'registraties',
  ['Een van de contacten is niet van deze patiënt.', 'One of the contacts is not of this patient.'],
  ['Contacten van deze patiënt.', 'Contacts of this patient.'],
  ['Ververs de pagina en kies opnieuw.', 'Refresh the page and choose again.'],
)
