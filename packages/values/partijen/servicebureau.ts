import { ok, type Result } from '../fout/result.ts'
import { weiger } from '../fout/weiger.ts'
import { type Agb, parseAgb } from '../identiteit/agb.ts'
import { agbSoort, SERVICEBUREAU_ZORGSOORT } from '../identiteit/agb-soort.ts'
import { firstDuplicate } from './first-duplicate.ts'
import { parseNaam } from './naam.ts'

/** Sends for others (VerzenderRol 2). Its own AGB code starts with 98; `voor` are the declaranten it acts for. */
export type Servicebureau = { readonly agb: Agb; readonly naam: string; readonly voor: readonly Agb[] }

export function parseServicebureau(ruw: { agb: string; naam: string; voor: readonly string[] }): Result<Servicebureau> {
  const agb = parseAgb(ruw.agb)
  if (!agb.ok) return agb
  const { zorgsoort } = agbSoort(agb.value)
  if (zorgsoort !== SERVICEBUREAU_ZORGSOORT) return weiger('servicebureau.agb', { zorgsoort })
  const naam = parseNaam(ruw.naam)
  if (!naam.ok) return naam
  const voor = parseVoor(ruw.voor)
  return voor.ok ? ok({ agb: agb.value, naam: naam.value, voor: voor.value }) : voor
}

function parseVoor(ruw: readonly string[]): Result<readonly Agb[]> {
  if (ruw.length === 0) return weiger('servicebureau.voor-niemand')
  const voor: Agb[] = []
  for (const tekst of ruw) {
    const agb = parseAgb(tekst)
    if (!agb.ok) return agb
    if (agbSoort(agb.value).zorgsoort === SERVICEBUREAU_ZORGSOORT) return weiger('declarant.servicebureau')
    voor.push(agb.value)
  }
  const dubbel = firstDuplicate(voor)
  return dubbel === null ? ok(voor) : weiger('servicebureau.dubbel', dubbel)
}
