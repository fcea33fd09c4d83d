import type { Administratie, Land } from '../land/land.ts'
import { leesmij } from './leesmij.ts'

/**
 * The country as files: path (with `/`, no leading one) to text or bytes, in a fixed order. No file name and nothing
 * outside master data and messages holds a BSN.
 */
export function renderLand(land: Land): Map<string, string | Uint8Array> {
  const bestanden = new Map<string, string | Uint8Array>()
  bestanden.set('LEESMIJ.txt', leesmij(land))
  for (const { naam, eerst, hersteld } of land.aanbieders) {
    zetAdministratie(bestanden, `aanbieders/${naam}`, eerst)
    zetAdministratie(bestanden, `aanbieders/${naam}/hersteld`, hersteld)
  }
  for (const registers of land.registers) {
    bestanden.set(`betalers/${registers.betaler.uzovi}/registers.json`, json(registers))
  }
  for (const { bestand, inhoud } of land.berichten) bestanden.set(`berichten/${bestand}`, inhoud)
  const { afleiding, regels, berichten } = land.sleutel
  bestanden.set('sleutel/afleiding.ndjson', ndjson(afleiding))
  bestanden.set('sleutel/regels.ndjson', ndjson(regels))
  bestanden.set('sleutel/berichten.ndjson', ndjson(berichten))
  bestanden.set('sleutel/geplant.ndjson', ndjson(land.geplant))
  return bestanden
}

function zetAdministratie(bestanden: Map<string, string | Uint8Array>, map: string, deel: Administratie): void {
  bestanden.set(`${map}/stamgegevens.json`, json(deel.stamgegevens))
  bestanden.set(`${map}/registraties.ndjson`, ndjson(deel.registraties))
}

const json = (waarde: object): string => `${JSON.stringify(waarde, null, 2)}\n`

const ndjson = (rijen: readonly object[]): string => rijen.map((rij) => `${JSON.stringify(rij)}\n`).join('')
