import type { Declaratie, Dossier } from '@zorgketen/declaratie'
import { formatUzovi, type Tekst, type Uzovi } from '@zorgketen/values'

/** Why these files cannot be taken over as they are. */
export interface Botsing {
  readonly code: string
  readonly tekst: Tekst
}

type Dossiers = ReadonlyMap<Uzovi, Dossier>

/**
 * Numbers in the files that stand for something else here, or twice in the files: every message, invoice and line has a
 * number of its own with one declarant (DFZ-09), and what was sent here is not changed.
 */
export function findBotsingen(hier: Dossiers, overgenomen: Dossiers): readonly Botsing[] {
  const botsingen: Botsing[] = []
  const berichten = new Map<string, { readonly betaler: Uzovi; readonly declaratie: Declaratie }>()
  const facturen = new Map<string, string>()
  const regels = new Map<string, string>()
  for (const dossiers of [hier, overgenomen]) {
    for (const [betaler, dossier] of dossiers) {
      for (const declaratie of dossier.declaraties) {
        const { berichtreferentie, factuurnummer } = declaratie
        const eerder = berichten.get(berichtreferentie)
        if (eerder !== undefined) {
          if (dossiers === overgenomen && hasOther(eerder, betaler, declaratie)) {
            botsingen.push(clash('bericht', berichtreferentie, betaler))
          }
          continue
        }
        berichten.set(berichtreferentie, { betaler, declaratie })
        if (facturen.has(factuurnummer)) botsingen.push(clash('factuur', factuurnummer, betaler))
        facturen.set(factuurnummer, berichtreferentie)
        const dubbel = declaratie.regels.find(({ referentie }) => regels.has(referentie))
        if (dubbel !== undefined) botsingen.push(clash('regel', dubbel.referentie, betaler))
        for (const { referentie } of declaratie.regels) regels.set(referentie, berichtreferentie)
      }
    }
  }
  return botsingen
}

const hasOther = (
  eerder: { readonly betaler: Uzovi; readonly declaratie: Declaratie },
  betaler: Uzovi,
  { factuurnummer, regels }: Declaratie,
): boolean =>
  eerder.betaler !== betaler ||
  eerder.declaratie.factuurnummer !== factuurnummer ||
  eerder.declaratie.regels.map(({ referentie }) => referentie).join() !==
    regels.map(({ referentie }) => referentie).join()

const NAAM = {
  bericht: { nl: 'Berichtreferentie', en: 'Message reference' },
  factuur: { nl: 'Factuurnummer', en: 'Invoice number' },
  regel: { nl: 'Referentie van een regel', en: 'Line reference' },
} as const

function clash(soort: keyof typeof NAAM, nummer: string, betaler: Uzovi): Botsing {
  const uzovi = formatUzovi(betaler)
  return {
    code: `overname.${soort}-dubbel`,
    tekst: {
      nl: `${NAAM[soort].nl} ${nummer} (betaler ${uzovi}) is al in gebruik voor iets anders. Laat het bestand weg waar het niet in hoort; staat het in beide, dan kan deze overname niet.`,
      en: `${NAAM[soort].en} ${nummer} (payer ${uzovi}) is in use for something else. Leave out the file it does not belong in; if it is in both, this take-over is not possible.`,
    },
  }
}
