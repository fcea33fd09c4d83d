import { loadReferentie } from '@zorgketen/reference/load'
import { afleiding, explainDerivation, registratie, stamgegevens } from '@zorgketen/usecases'
import type { Tekst } from '@zorgketen/values'
import { describeWeigering, WEIGERINGEN } from '@zorgketen/zorgprestatie'
import { leesJson, leesNdjson } from '../bestand/lees.ts'
import { schrijfNdjson } from '../bestand/schrijf.ts'
import type { Scherm } from '../uitvoer/scherm.ts'
import { zegAantal } from '../uitvoer/teller.ts'
import type { Uitvoer } from '../uitvoer/uitvoer.ts'
import { deriveInDelen } from './derive-in-delen.ts'

export interface DeriveOpties {
  readonly stam: string
  readonly uit: string
  /** Registration to explain. */
  readonly uitleg?: string
}

/** Derives a file of registrations; 1 when a line could not be read or gave no prestatie. */
export function derive(registraties: string, { stam, uit, uitleg }: DeriveOpties, scherm: Scherm): number {
  const { waarden, fouten } = leesNdjson(registratie, registraties, scherm)
  for (const fout of fouten) scherm.fout(fout)
  const administratie = leesJson(stamgegevens, stam)
  const referentie = loadReferentie()
  const afleidingen = deriveInDelen(administratie, waarden, referentie, (klaar) =>
    zegAantal(scherm, REGISTRATIE, klaar, waarden.length),
  )
  schrijfNdjson(afleiding, uit, afleidingen, scherm)

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
  if (gevraagd !== undefined)
    zegUitleg(scherm, gevraagd.id, explainDerivation(administratie, gevraagd, referentie, waarden))
  else if (uitleg !== undefined)
    scherm.zeg({ nl: `Er is geen registratie ${uitleg}.`, en: `There is no registration ${uitleg}.` })
  const uitvoer: Uitvoer<'derive'> = {
    registraties: waarden.length,
    prestaties,
    geweigerd: weigeringen,
    onleesbaar: fouten.length,
    uit,
  }
  scherm.geef(uitvoer)
  return weigeringen + fouten.length > 0 ? 1 : 0
}

const REGISTRATIE: Tekst = { nl: 'registratie', en: 'registration' }

const zegUitleg = (scherm: Scherm, id: string, { nl, en }: Tekst): void =>
  scherm.zeg({ nl: `  waarom ${id}?\n${nl.replace(/^/gm, '    ')}`, en: `  why ${id}?\n${en.replace(/^/gm, '    ')}` })
