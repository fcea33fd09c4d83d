import type { Actor } from '../../opslag/actor.ts'
import { readRegister } from '../../registreren/register-documenten.ts'
import { samenvoeging } from '../../stam/patienten/samenvoeging.ts'
import { undoMerge } from '../../stam/patienten/undo-merge.ts'
import { audit } from '../../werk/audit.ts'
import { notFound } from '../../werk/werkfout.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { beheer, herkomstVan } from '../beheer.ts'
import { needDocument } from '../need-document.ts'
import { putDocument } from '../put-document.ts'
import { need } from '../weiger.ts'
import { moveRegistraties, registratiesVan } from './registraties-om.ts'
import { keep, SAMENVOEGINGEN } from './samenvoegen.ts'

/** Takes a merge back: both patients as they were, and what was redirected back where it came from. */
export const undoDouble = (
  plek: Werkplek,
  actor: Actor,
  { dubbel, reden }: { readonly dubbel: string; readonly reden: string },
): Promise<{ readonly registraties: number }> =>
  beheer(plek, actor, async (kast) => {
    const rij = await kast.registers.vind(SAMENVOEGINGEN, dubbel)
    if (rij === null || rij.vervallen) throw notFound({ nl: 'De samenvoeging van', en: 'The merge of' }, dubbel)
    const eerder = samenvoeging.parse(rij.inhoud)
    const { document: behouden } = await needDocument(kast, 'patient', eerder.behouden.id)
    const terug = need(
      undoMerge(eerder, { behouden, zorgtrajecten: await readRegister(kast, 'zorgtraject') }),
      'dubbel',
    )
    const herkomst = herkomstVan(plek, actor, `samenvoeging ongedaan gemaakt${reden === '' ? '' : `: ${reden}`}`)
    await putDocument(kast, 'patient', terug.behouden, null, herkomst)
    await putDocument(kast, 'patient', terug.dubbel, null, herkomst)
    for (const traject of terug.zorgtrajecten) await putDocument(kast, 'zorgtraject', traject, null, herkomst)
    const omgezet = new Set(terug.registraties)
    const registraties = (await registratiesVan(kast, terug.behouden.id)).filter(({ id }) => omgezet.has(id))
    await moveRegistraties(kast, plek, registraties, { van: terug.behouden.id, naar: dubbel }, herkomst)
    await keep(kast, eerder, true, herkomst)
    await audit(kast, plek, actor, {
      handeling: 'samenvoeging ongedaan gemaakt',
      onderwerp: `patient ${terug.behouden.id}`,
      details: { dubbel, registraties: registraties.length },
    })
    return { registraties: registraties.length }
  })
