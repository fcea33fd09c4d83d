import { join } from 'node:path'
import { loadLayout, loadReferentie } from '@zorgketen/reference/load'
import { renderLand, synthesize } from '@zorgketen/synthetic'
import { feitenVoorSynth } from '@zorgketen/usecases'
import type { Maand } from '@zorgketen/values'
import { schrijf } from '../bestand/schrijf.ts'
import { maand as parseMaandOptie } from '../opties.ts'
import type { Scherm } from '../uitvoer/scherm.ts'
import type { Uitvoer } from '../uitvoer/uitvoer.ts'

export interface SynthOpties {
  readonly zaad: number
  readonly uit: string
  readonly maand?: Maand
}

/** A month in which the printed tariffs of health psychologists are complete (zpm.md §1.2). */
const MAAND = '2023-03'

/** Writes a synthetic country with its answer key. */
export function synth({ zaad, uit, maand = parseMaandOptie(MAAND) }: SynthOpties, scherm: Scherm): number {
  const feiten = feitenVoorSynth(loadReferentie(), maand, loadLayout('gds801', '1.0'))
  const land = synthesize(zaad, feiten, { maand })
  const bestanden = renderLand(land)
  for (const [pad, inhoud] of bestanden) schrijf(join(uit, pad), inhoud)
  scherm.zeg({
    nl: `zaad ${zaad}, ${maand}: ${land.aanbieders.length} aanbieders, ${land.registers.length} betalers, ${land.berichten.length} bewerkte berichten, ${land.geplant.length} ingebouwde fouten → ${uit} (alles fictief)`,
    en: `seed ${zaad}, ${maand}: ${land.aanbieders.length} providers, ${land.registers.length} payers, ${land.berichten.length} edited messages, ${land.geplant.length} planted mistakes → ${uit} (all fictitious)`,
  })
  const uitvoer: Uitvoer<'synth'> = { zaad, maand, bestanden: [...bestanden.keys()] }
  scherm.geef(uitvoer)
  return 0
}
