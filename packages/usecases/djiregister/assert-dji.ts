import { betalerDocument, EIGEN } from '../betaler/betaler-document.ts'
import type { Kast } from '../opslag/opslag.ts'
import { Werkfout } from '../werk/werkfout.ts'

/** What DJI says of itself as a payer. Throws `Werkfout` for any other organisation: only DJI gives fz numbers (ZTN-06). */
export async function assertDji(kast: Kast): Promise<ReturnType<typeof betalerDocument.parse>> {
  const { soort } = await kast.organisaties.eigen()
  const eigen = soort === 'betaler' ? await kast.registers.vind('organisatie', EIGEN) : null
  const document = eigen === null ? null : betalerDocument.parse(eigen.inhoud)
  if (document?.betaler.rol === 'dji') return document
  throw new Werkfout('geen-toegang', {
    wat: {
      nl: 'Fz-nummers geeft alleen DJI; deze organisatie is niet DJI.',
      en: 'Only DJI gives fz numbers; this organisation is not DJI.',
    },
    verwacht: { nl: 'een organisatie met de rol dji', en: 'an organisation with the role dji' },
    doe: {
      nl: 'Ggz-nummers geeft de zorgaanbieder zelf uit; een zorgverzekeraar geeft er geen.',
      en: 'Ggz numbers are issued by the provider itself; an insurer issues none.',
    },
  })
}
