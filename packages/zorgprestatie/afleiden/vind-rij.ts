import type { PrestatieAntwoord, PrestatieRijMetTarief } from '@zorgketen/reference'
import type { Geweigerd } from '../consult/afleiding.ts'
import type { ConsultWeigercode } from '../weigering/catalogus.ts'
import type { Vindt, Zoek } from './vindt.ts'
import { type Aan, weiger } from './weiger.ts'

const GEBREK: Record<Exclude<PrestatieAntwoord['uitkomst'], 'gevonden'>, ConsultWeigercode> = {
  tariefOnbekend: 'tarief.onbekend',
  codeOnbekend: 'prestatie.code-onbekend',
  afwezig: 'prestatie.bestaat-niet',
  geenUitgave: 'prestatielijst.ontbreekt',
}

/** The row of the list of prestaties, or the refusal with what the reference data said; nothing is ever made up. */
export function findRow(
  tarieven: Vindt,
  aan: Aan,
  zoek: Zoek,
): { readonly soort: 'rij'; readonly rij: PrestatieRijMetTarief } | Geweigerd {
  const antwoord = tarieven.vind(zoek, aan.datum)
  if (antwoord.uitkomst === 'gevonden') return { soort: 'rij', rij: antwoord.rij }
  const params = { prestatie: describeZoek(zoek), code: antwoord.rij?.code ?? '' }
  return weiger(aan, GEBREK[antwoord.uitkomst], params, antwoord.reden)
}

/** Reads as `groepsconsult categorieIndex=6 groepsgrootte=5 minuten=30`: the same words in both languages. */
export function describeZoek({ soort, ...rest }: Zoek): string {
  const delen = Object.entries(rest)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([naam, waarde]) => `${naam}=${waarde}`)
  return [soort, ...delen].join(' ')
}
