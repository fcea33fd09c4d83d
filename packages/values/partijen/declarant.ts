import { ok, type Result } from '../fout/result.ts'
import { weiger } from '../fout/weiger.ts'
import { type Agb, parseAgb } from '../identiteit/agb.ts'
import { agbSoort, SERVICEBUREAU_ZORGSOORT } from '../identiteit/agb-soort.ts'
import { firstDuplicate } from './first-duplicate.ts'
import { type OrganisatieId, parseOrganisatieId } from './organisatie.ts'

/** CL0015-VEKT: 1 instelling, 2 praktijk, 3 zorgverlener. */
export type DeclarantSoort = 1 | 2 | 3

/** Who declares under one AGB code, for one organisation. ZTN and contract rules hold per declarant (ZTN-04). */
export type Declarant = { readonly agb: Agb; readonly soort: DeclarantSoort; readonly organisatie: OrganisatieId }

export type RuweDeclarant = { readonly agb: string; readonly soort: number | string; readonly organisatie: string }

export function parseDeclarant(ruw: RuweDeclarant): Result<Declarant> {
  const agb = parseAgb(ruw.agb)
  if (!agb.ok) return agb
  if (agbSoort(agb.value).zorgsoort === SERVICEBUREAU_ZORGSOORT) return weiger('declarant.servicebureau')
  const soort = toSoort(ruw.soort)
  if (soort === null) return weiger('declarant.soort')
  const organisatie = parseOrganisatieId(ruw.organisatie)
  return organisatie.ok ? ok({ agb: agb.value, soort, organisatie: organisatie.value }) : organisatie
}

/** A list of declaranten, of one or more organisations: an AGB code declares once. */
export function parseDeclaranten(ruw: readonly RuweDeclarant[]): Result<readonly Declarant[]> {
  const lijst: Declarant[] = []
  for (const een of ruw) {
    const declarant = parseDeclarant(een)
    if (!declarant.ok) return declarant
    lijst.push(declarant.value)
  }
  const dubbel = firstDuplicate(lijst.map((d) => d.agb))
  return dubbel === null ? ok(lijst) : weiger('declarant.dubbel', dubbel)
}

function toSoort(ruw: number | string): DeclarantSoort | null {
  const soorten: readonly DeclarantSoort[] = [1, 2, 3]
  return soorten.find((soort) => soort === ruw || String(soort) === ruw) ?? null
}
