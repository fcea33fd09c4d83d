import type { HerkendeNaam } from './kenmerken.ts'
import { kenmerkenVan, onherkend } from './kenmerken-van.ts'
import type { Naamlezer } from './naamlezer.ts'
import { termVooraan, type Woordenboek } from './woordenboek.ts'

type Lees = (delen: readonly string[], woordenboek: Woordenboek) => HerkendeNaam

/** Names with a part that tells the prestaties of a kind apart (zpm.md §2.2-2.5). */
const MET_DEEL: readonly (readonly [RegExp, Lees])[] = [
  [
    /^toeslag reistijd (tot|vanaf) (\d{1,3}) min(?:uten)? (ggz|fz)$/,
    ([grens, minuten, stroom]) => kenmerkenVan(`toeslag:reistijd-${stroom}`, { variant: `${grens}-${minuten}` }),
  ],
  [
    /^toeslag inzet tolk (?:vanaf )?(\d{1,3}) min(?:uten)?$/,
    ([duur], { duren }) => {
      const minuten = Number(duur)
      return duren.has(minuten) ? kenmerkenVan('toeslag:tolk', { minuten }) : onherkend('naam.duur')
    },
  ],
  [
    /^intercollegiaal overleg (?:kort|lang) (?:setting )?(.+) vanaf (\d{1,3}) min(?:uten)?$/,
    ([plaats = '', duur], { settings }) => {
      const setting = termVooraan(settings, plaats)
      if (setting === null || setting.rest !== '') return onherkend('naam.setting')
      return kenmerkenVan('overig:intercollegiaal-overleg', { setting: setting.waarde, minuten: Number(duur) })
    },
  ],
  [
    /^(integrale )?verblijfsdag ([a-h])(?: (?:beveiligingsniveau ([1-4])|(?:zonder|geen) beveiligingsniveau))?(?: ggz| fz)?$/,
    ([integraal, graad = '', niveau = 'geen']) =>
      kenmerkenVan(integraal === undefined ? 'verblijf' : 'verblijf:integraal', {
        variant: `${graad.toUpperCase()}-${niveau}`,
      }),
  ],
  [
    /^verblijfsdag ([a-h]) acute ggz(?: binnen budget)?$/,
    ([graad = '']) => kenmerkenVan('overig:acute-ggz-verblijf', { variant: graad.toUpperCase() }),
  ],
  [
    /^(?:ambulante )?dagbesteding beveiligingsniveau (laag|midden hoog of zeer hoog)$/,
    ([niveau]) =>
      kenmerkenVan('overig:dagbesteding', { variant: niveau === 'laag' ? 'laag' : 'midden-hoog-zeer-hoog' }),
  ],
]

/** Names that are the prestatie, with the kind in the reference data; `ggz`, `fz` and an abbreviation behind them count for nothing. */
const VAST: ReadonlyMap<string, string> = new Map([
  ['toeslag psychodiagnostiek', 'toeslag:psychodiagnostiek'],
  ['toeslag verblijfsdag', 'toeslag:verblijf'],
  ['ect regulier', 'overig:ect-regulier'],
  ['ect complex', 'overig:ect-complex'],
  ['rtms', 'overig:rtms'],
  ['ambulante methadonverstrekking', 'overig:methadon'],
  ['consultatie bij euthanasieverzoek', 'overig:euthanasie-consultatie'],
  ['onderlinge dienstverlening', 'overig:onderlinge-dienstverlening'],
  ['verblijf zonder overnachting', 'overig:verblijf-zonder-overnachting'],
  ['forensisch psychiatrisch toezicht', 'overig:forensisch-psychiatrisch-toezicht'],
  ['niet basispakketzorg consult', 'overig:niet-basispakketzorg-consult'],
  ['niet basispakketzorg verblijf', 'overig:niet-basispakketzorg-verblijf'],
  ['consult acute ggz', 'overig:acute-ggz-consult'],
  ['facultatieve prestatie', 'overig:facultatief'],
  ['transitieprestatie', 'overig:transitie'],
  ['schriftelijke informatieverstrekking', 'overig:informatieverstrekking'],
])

export const herkenOverig: Naamlezer = (woorden, woordenboek) => {
  for (const [vorm, lees] of MET_DEEL) {
    const gevonden = vorm.exec(woorden)
    if (gevonden !== null) return lees(gevonden.slice(1), woordenboek)
  }
  const soort = VAST.get(woorden) ?? VAST.get(woorden.replace(/ (ggz|fz|amv|fpt)$/, ''))
  return soort === undefined ? null : kenmerkenVan(soort)
}
