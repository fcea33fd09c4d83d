import type { Kast } from '../opslag/opslag.ts'
import { dienstverzoekDocument, type Gevraagd, type Ontvangen } from './register/documenten.ts'
import { readWieNu } from './wie-nu.ts'

type Met<D> = { readonly document: D; readonly versie: number }

/** All requests of both sides, each about the patient as that one is known now. */
export async function readVerzoeken(
  kast: Kast,
): Promise<{ readonly gevraagd: readonly Met<Gevraagd>[]; readonly ontvangen: readonly Met<Ontvangen>[] }> {
  const rijen = (await kast.registers.actueel('dienstverzoek')).map(({ inhoud, versie }) => ({
    versie,
    document: dienstverzoekDocument.parse(inhoud),
  }))
  const wieNu = await readWieNu(
    kast,
    rijen.flatMap(({ document }) => document.patient ?? []),
  )
  const gevraagd: Met<Gevraagd>[] = []
  const ontvangen: Met<Ontvangen>[] = []
  for (const { document, versie } of rijen) {
    if (document.kant === 'gevraagd') {
      gevraagd.push({ versie, document: { ...document, patient: wieNu(document.patient) } })
    } else {
      const patient = document.patient === null ? null : wieNu(document.patient)
      ontvangen.push({ versie, document: { ...document, patient } })
    }
  }
  return { gevraagd, ontvangen }
}
