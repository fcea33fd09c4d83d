import { formatZtn } from '@zorgketen/values'
import type { Trajectdiagnose } from '@zorgketen/zorgtraject'
import { herkomstVan } from '../../beheren/beheer.ts'
import { needDocument } from '../../beheren/need-document.ts'
import { putDocument } from '../../beheren/put-document.ts'
import type { Actor } from '../../opslag/actor.ts'
import type { Kast } from '../../opslag/opslag.ts'
import type { ZorgtrajectDocument } from '../../stam/documenten/zorgtraject.ts'
import { audit } from '../../werk/audit.ts'
import type { Werkplek } from '../../werk/werkplek.ts'

/**
 * Changes what the declaration takes along of a zorgtraject: its diagnoses, lists 029-033. That is the only place where
 * they stand.
 */
export async function changeDiagnoses(
  plek: Werkplek,
  actor: Actor,
  kast: Kast,
  nummer: ZorgtrajectDocument['nummer'],
  handeling: string,
  { codelijst, code }: Pick<Trajectdiagnose, 'codelijst' | 'code'>,
  doe: (diagnoses: readonly Trajectdiagnose[]) => readonly Trajectdiagnose[],
): Promise<void> {
  const { document, rij } = await needDocument(kast, 'zorgtraject', formatZtn(nummer))
  const diagnoses = doe(document.diagnoses)
  if (diagnoses === document.diagnoses) return
  await putDocument(kast, 'zorgtraject', { ...document, diagnoses }, rij.versie, herkomstVan(plek, actor, handeling))
  const onderwerp = `zorgtraject ${formatZtn(nummer)}`
  await audit(kast, plek, actor, { handeling, onderwerp, details: { codelijst, code } })
}

/** Of the same list and day the last one given counts; what stands there already stays as it is. */
export function putVermelding(
  diagnoses: readonly Trajectdiagnose[],
  { codelijst, code, datum }: Trajectdiagnose,
): readonly Trajectdiagnose[] {
  const zelfde = diagnoses.filter((een) => een.codelijst === codelijst && een.datum === datum)
  if (zelfde.length === 1 && zelfde[0]?.code === code) return diagnoses
  return [...diagnoses.filter((een) => !zelfde.includes(een)), { codelijst, code, datum }]
}
