import { formatZtn, type Tekst } from '@zorgketen/values'
import { checkSamenhang } from '../../beheren/check-samenhang.ts'
import { deriveAgain } from '../../beheren/herafleiden.ts'
import { needDocument } from '../../beheren/need-document.ts'
import { putDocument } from '../../beheren/put-document.ts'
import type { Kast } from '../../opslag/opslag.ts'
import type { Herkomst } from '../../opslag/registerkast.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { BEURTEN, type Patientstand } from './patientstand.ts'
import type { Plan } from './plan.ts'

/** Keeps what a plan says. Throws `Bewerkingsconflict` when one of the numbers changed since the plan was made. */
export async function keepPlan(
  plek: Werkplek,
  kast: Kast,
  { patient: { id }, beurt }: Patientstand,
  { delen, stappen }: Plan,
  herkomst: Herkomst,
): Promise<{ readonly nummer: string | null; readonly opmerkingen: readonly Tekst[] }> {
  const inhoud = { stappen: stappen.map(({ soort, nummer }) => ({ soort, nummer })) }
  const rij = { id, label: id, zoek: '', geboortedatum: null, vervallen: false, verwachteVersie: beurt, inhoud }
  await kast.registers.zet(BEURTEN, [rij], herkomst)
  let nummer: string | null = null
  const opmerkingen: Tekst[] = []
  for (const deel of delen) {
    if (deel.soort === 'nieuw') {
      nummer = formatZtn(deel.document.nummer)
      opmerkingen.push(...(await checkSamenhang(plek, kast, 'zorgtraject', deel.document)))
      await putDocument(kast, 'zorgtraject', deel.document, 0, herkomst)
      continue
    }
    // what is kept, without the startdatum that follows from care: that is not to be frozen here
    const { document } = await needDocument(kast, 'zorgtraject', formatZtn(deel.loop.document.nummer))
    const { versie } = deel.loop
    if (deel.soort === 'intrekken') await putDocument(kast, 'zorgtraject', document, versie, herkomst, true)
    else {
      const { gesloten, sluitreden } = deel
      await putDocument(kast, 'zorgtraject', { ...document, gesloten, sluitreden }, versie, herkomst)
      if (gesloten === null) nummer = formatZtn(document.nummer)
    }
  }
  await deriveAgain(kast, plek, 'zorgtraject')
  return { nummer, opmerkingen }
}
