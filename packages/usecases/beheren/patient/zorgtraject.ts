import { formatZtn, type Tekst } from '@zorgketen/values'
import { describeWeigering } from '@zorgketen/zorgprestatie'
import { issueGgz, TRAJECTWEIGERINGEN, type Zorgtraject } from '@zorgketen/zorgtraject'
import type { Actor } from '../../opslag/actor.ts'
import { readRegister } from '../../registreren/register-documenten.ts'
import { audit } from '../../werk/audit.ts'
import { vandaagVan } from '../../werk/vandaag.ts'
import { notFound, Werkfout } from '../../werk/werkfout.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { beheer, herkomstVan } from '../beheer.ts'
import { checkSamenhang } from '../check-samenhang.ts'
import { needDocument } from '../need-document.ts'
import { putDocument } from '../put-document.ts'

/** Sixteen random bytes from fresh ids: a hash of enough of them, as the ids themselves need not be bytes. */
function randomBytes({ nieuwId, vingerafdruk }: Werkplek): Uint8Array {
  const zaad = new TextEncoder().encode(`${nieuwId()} ${nieuwId()}`)
  return Uint8Array.from({ length: 16 }, (_, i) => Number.parseInt(vingerafdruk(zaad).slice(2 * i, 2 * i + 2), 16))
}

/** Issues a ggz zorgtrajectnummer (ZTN-04) for a patient; refuses beside an open one (ZTN-13). */
export const issueZorgtraject = (
  plek: Werkplek,
  actor: Actor,
  {
    patient,
    regiebehandelaar,
    reden,
  }: { readonly patient: string; readonly regiebehandelaar: string | null; readonly reden: string },
): Promise<{ readonly nummer: string; readonly opmerkingen: readonly Tekst[] }> =>
  beheer(plek, actor, async (kast) => {
    await needDocument(kast, 'patient', patient)
    const [organisatie] = await readRegister(kast, 'organisatie')
    if (organisatie === undefined) throw notFound({ nl: 'De eigen organisatie', en: 'The own organisation' }, '')
    const declarant = organisatie.declarant.agb
    const bestaand: readonly Zorgtraject[] = (await readRegister(kast, 'zorgtraject')).map((een) => ({
      ...een,
      declarant,
    }))
    const dag = await vandaagVan(kast, plek)
    const uitgifte = issueGgz({ patient, declarant, dag, bewijs: randomBytes(plek), bestaand })
    if (uitgifte.soort === 'weigering') {
      const { wat, verwacht, doe } = describeWeigering(TRAJECTWEIGERINGEN, uitgifte.weigering)
      throw new Werkfout('invoer', { wat, verwacht, doe, waar: 'zorgtraject' })
    }
    const { declarant: _, ...traject } = uitgifte.zorgtraject
    const nummer = formatZtn(traject.nummer)
    const herkomst = herkomstVan(plek, actor, reden || 'uitgegeven')
    const document = { ...traject, regiebehandelaar }
    const opmerkingen = await checkSamenhang(plek, kast, 'zorgtraject', document)
    await putDocument(kast, 'zorgtraject', document, 0, herkomst)
    await audit(kast, plek, actor, {
      handeling: 'zorgtrajectnummer uitgegeven',
      onderwerp: `zorgtraject ${nummer}`,
      details: { patient },
    })
    return { nummer, opmerkingen }
  })
