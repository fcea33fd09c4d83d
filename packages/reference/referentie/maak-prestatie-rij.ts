import { ReferentieFout } from '../uitgave/referentie-fout.ts'
import type { Versie } from '../uitgave/versie.ts'
import type { PrestatieRij } from './prestatie-rij.ts'
import type { Gedateerd } from './tijdlijn.ts'

/** Turns a row of a file into the row that derivation sees; null when the file says it is not usable. */
export function maakPrestatieRij(
  { rij, uitgave }: Gedateerd<'prestaties'>,
  settingIndex: ReadonlyMap<string, number>,
  versie: Versie,
): PrestatieRij | null {
  const code = rij.code ?? rij.codeAfgeleid
  if (!rij.bruikbaar || code === null) return null
  const setting = rij.setting === null ? null : settingIndex.get(rij.setting)
  if (setting === undefined) {
    throw new ReferentieFout(uitgave.bestand, code, 'setting', {
      nl: `setting ‘${rij.setting}’ staat niet in het onderwerp settings.`,
      en: `setting ‘${rij.setting}’ is not in the subject settings.`,
    })
  }
  const afgeleid = rij.code === null
  return {
    code,
    codeHerkomst: uitgave.kop.fictief ? 'verzonnen' : afgeleid ? 'afgeleid' : 'gedrukt',
    soort: rij.soort,
    setting,
    categorieIndex: rij.categorieIndex,
    minuten: rij.minuten,
    groepsgrootte: rij.groepsgrootte,
    variant: rij.variant,
    naam: rij.naam,
    tariefCents: rij.tariefCents,
    tariefsoort: rij.tariefsoort,
    vanaf: rij.vanaf,
    tot: rij.tot,
    bron: rij.bron,
    ookIn: rij.ookIn,
    zekerheid: afgeleid && rij.zekerheid === 'zeker' ? 'waarschijnlijk' : rij.zekerheid,
    opmerking: rij.opmerking,
    fictief: uitgave.kop.fictief,
    uitgave: versie,
  }
}
