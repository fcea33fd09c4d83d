import { loadReferentie } from '@zorgketen/reference/load'
import { afleiding, derive as deriveStep, explainDerivation, registratie, stamgegevens } from '@zorgketen/usecases'
import type { Tekst } from '@zorgketen/values'
import { describeWeigering, WEIGERINGEN } from '@zorgketen/zorgprestatie'
import { leesJson, leesNdjson } from '../bestand/lees.ts'
import { schrijfNdjson } from '../bestand/schrijf.ts'
import type { Scherm } from '../uitvoer/scherm.ts'

export interface DeriveOpties {
  readonly stam: string
  readonly uit: string
  /** Registration to explain. */
  readonly uitleg?: string
}

/** Derives a file of registrations; 1 when a line could not be read or gave no prestatie. */
export function derive(registraties: string, { stam, uit, uitleg }: DeriveOpties, scherm: Scherm): number {
  const { waarden, fouten } = leesNdjson(registratie, registraties)
  for (const fout of fouten) scherm.fout(fout)
  const administratie = leesJson(stamgegevens, stam)
  const referentie = loadReferentie()
  const afleidingen = deriveStep(administratie, waarden, referentie)
  schrijfNdjson(afleiding, uit, afleidingen)

  const prestaties = afleidingen.filter((a) => a.soort === 'prestatie').length
  const weigeringen = afleidingen.length - prestaties
  scherm.zeg({
    nl: `${waarden.length} registraties: ${prestaties} prestaties, ${weigeringen} geweigerd → ${uit}`,
    en: `${waarden.length} registrations: ${prestaties} prestaties, ${weigeringen} refused → ${uit}`,
  })
  for (const a of afleidingen) {
    if (a.soort === 'prestatie') continue
    const { wat, doe } = describeWeigering(WEIGERINGEN, a.weigering)
    scherm.zeg({ nl: `  ${a.registratie}: ${wat.nl} ${doe.nl}`, en: `  ${a.registratie}: ${wat.en} ${doe.en}` })
  }
  const gevraagd = waarden.find(({ id }) => id === uitleg)
  if (gevraagd !== undefined) zegUitleg(scherm, gevraagd.id, explainDerivation(administratie, gevraagd, referentie))
  else if (uitleg !== undefined)
    scherm.zeg({ nl: `Er is geen registratie ${uitleg}.`, en: `There is no registration ${uitleg}.` })
  scherm.geef({ registraties: waarden.length, prestaties, geweigerd: weigeringen, onleesbaar: fouten.length, uit })
  return weigeringen + fouten.length > 0 ? 1 : 0
}

const zegUitleg = (scherm: Scherm, id: string, { nl, en }: Tekst): void =>
  scherm.zeg({ nl: `  waarom ${id}?\n${nl.replace(/^/gm, '    ')}`, en: `  why ${id}?\n${en.replace(/^/gm, '    ')}` })
