import type { Period } from '@zorgketen/values'
import { LOCATIESOORTEN, SETTINGS, type SettingSleutel } from '@zorgketen/zorgprestatie'
import type { EenheidDocument, Kenmerkperiode, Settingperiode } from '../../documenten/eenheid.ts'
import type { Beroepsperiode, Bigregistratie, Opleiding, ZorgverlenerDocument } from '../../documenten/zorgverlener.ts'
import { BEROEPEN, KENMERKREEKS, SETTINGREEKS } from '../../perioden/reeksen.ts'
import { toonPeriode } from '../../registers/toon.ts'
import { toonNaam } from '../../registers/toon-naam.ts'
import type { Rijlezer } from '../rijlezer.ts'
import { eisEen, type Invoervorm, nooit, reekslijst, samenInDelen, sleutellijst, veld } from '../vorm.ts'
import { EENHEID_KOLOMMEN, ZORGVERLENER_KOLOMMEN } from './mensen-kolommen.ts'

type Z = ZorgverlenerDocument
type E = EenheidDocument

/** Professionals: every row may bring a period in a profession and a period of service. `beroepen`: the official list. */
export const zorgverlenerVorm = (beroepen: readonly string[] | null): Invoervorm<Z> => ({
  kolommen: ZORGVERLENER_KOLOMMEN,
  id: (rij) => rij.eis('zorgverlenernummer', rij.tekst('zorgverlenernummer')),
  begin: (id, rijen) => {
    const achternaam = eisEen(rijen, 'achternaam', (rij) => rij.tekst('achternaam'))
    const initialen = eisEen(rijen, 'initialen', (rij) => rij.tekst('initialen'))
    if (achternaam === null || initialen === null) return null
    const naam = { initialen, voorvoegsels: null, achternaam }
    return { id, naam, agb: null, big: [], beroepen: [], opleidingen: [], inDienst: [] }
  },
  velden: [
    veld<Z, Partial<Z['naam']>>({
      kolom: 'achternaam',
      naam: { nl: 'naam', en: 'name' },
      lees: (rij) => {
        const [initialen, voorvoegsels, achternaam] = [
          rij.tekst('initialen'),
          rij.tekst('voorvoegsels'),
          rij.tekst('achternaam'),
        ]
        if (initialen === null && voorvoegsels === null && achternaam === null) return null
        return {
          ...(initialen !== null && { initialen }),
          ...(voorvoegsels !== null && { voorvoegsels }),
          ...(achternaam !== null && { achternaam }),
        }
      },
      samen: samenInDelen,
      haal: ({ naam }) => naam,
      zet: (zorgverlener, delen) => ({ ...zorgverlener, naam: { ...zorgverlener.naam, ...delen } }),
      toon: ({ naam }) => toonNaam(naam),
    }),
    veld<Z, NonNullable<Z['agb']>>({
      kolom: 'agb',
      naam: { nl: 'AGB-code', en: 'AGB code' },
      lees: (rij) => rij.agb('agb'),
      haal: ({ agb }) => agb,
      zet: (zorgverlener, agb) => ({ ...zorgverlener, agb }),
      toon: ({ agb }) => agb,
    }),
  ],
  lijsten: [
    sleutellijst<Z, Bigregistratie>({
      kolom: 'big',
      naam: { nl: 'BIG-registratie', en: 'BIG registration' },
      lees: (rij) => {
        const nummer = readBig(rij)
        if (nummer === null) return null
        const geldig = rij.periode('bigVanaf', 'bigTot')
        return { nummer, van: geldig?.van ?? null, tot: geldig?.tot ?? null }
      },
      van: ({ big }) => big,
      zet: (zorgverlener, big) => ({ ...zorgverlener, big }),
      sleutel: ({ nummer }) => nummer,
      // a row that leaves the days open takes over what is known
      vul: ({ big }, rij) => (rij.van === null ? (big.find(({ nummer }) => nummer === rij.nummer) ?? rij) : rij),
      toon: ({ nummer, van, tot }) => (van === null ? nummer : `${nummer} ${toonPeriode({ van, tot })}`),
    }),
    sleutellijst<Z, Opleiding>({
      kolom: 'opleidingTot',
      naam: { nl: 'opleiding', en: 'training' },
      lees: (rij) => {
        const tot =
          beroepen === null
            ? rij.tekst('opleidingTot')
            : rij.keuze('opleidingTot', new Map(beroepen.map((een) => [een, een])))
        if (tot === null) return null
        const geldig = rij.eisPeriode('opleidingVanaf', 'opleidingEinde')
        return geldig === null ? null : { tot, geldig }
      },
      van: ({ opleidingen }) => opleidingen,
      zet: (zorgverlener, opleidingen) => ({ ...zorgverlener, opleidingen }),
      sleutel: ({ tot, geldig }) => `${tot} ${geldig.van}`,
      toon: ({ tot, geldig }) => `${tot} ${toonPeriode(geldig)}`,
    }),
    reekslijst<Z, Beroepsperiode>('beroep', BEROEPEN, (rij) => {
      const beroep =
        beroepen === null ? rij.tekst('beroep') : rij.keuze('beroep', new Map(beroepen.map((een) => [een, een])))
      if (beroep === null && rij.dag('beroepVanaf') === null) return null
      rij.eis('beroep', beroep)
      const geldig = rij.eisPeriode('beroepVanaf', 'beroepTot')
      return beroep === null || geldig === null ? null : { beroep, geldig }
    }),
    sleutellijst<Z, Period>({
      kolom: 'inDienst',
      naam: { nl: 'in dienst', en: 'in service' },
      lees: (rij) => rij.periode('inDienst', 'uitDienst'),
      van: ({ inDienst }) => inDienst,
      zet: (zorgverlener, inDienst) => ({ ...zorgverlener, inDienst }),
      sleutel: ({ van }) => String(van),
      toon: toonPeriode,
    }),
  ],
  controleer: nooit,
  weiger: nooit,
  uniek: null,
})

function readBig(rij: Rijlezer): string | null {
  const big = rij.tekst('big')
  if (big === null || /^\d{11}$/.test(big)) return big
  rij.meld('big', {
    wat: { nl: 'Dit is geen BIG-nummer.', en: 'This is no BIG number.' },
    verwacht: { nl: 'elf cijfers', en: 'eleven digits' },
    doe: { nl: 'Neem het nummer over uit het BIG-register.', en: 'Take the number from the BIG register.' },
  })
  return null
}

// The key of this system, or the official number 1 to 8 (zpm.md §1).
const SETTINGKEUZES: ReadonlyMap<string, SettingSleutel> = new Map(
  SETTINGS.flatMap((setting, i) => [[setting, setting] as const, [String(i + 1), setting] as const]),
)

const LOCATIEKEUZES = new Map(LOCATIESOORTEN.map((een) => [een, een] as const))

/** Units: every row may bring a period in a setting, and one with features. */
export const eenheidVorm: Invoervorm<E> = {
  kolommen: EENHEID_KOLOMMEN,
  id: (rij) => rij.eis('eenheidcode', rij.tekst('eenheidcode')),
  begin: (id, rijen) => {
    const naam = eisEen(rijen, 'naam', (rij) => rij.tekst('naam'))
    return naam === null ? null : { id, naam, settings: [] }
  },
  velden: [
    veld<E, string>({
      kolom: 'naam',
      naam: { nl: 'naam', en: 'name' },
      lees: (rij) => rij.tekst('naam'),
      haal: ({ naam }) => naam,
      zet: (eenheid, naam) => ({ ...eenheid, naam }),
      toon: ({ naam }) => naam,
    }),
  ],
  lijsten: [
    reekslijst<E, Settingperiode>('setting', SETTINGREEKS, (rij) => {
      const setting = readSetting(rij)
      if (setting === null && rij.dag('settingVanaf') === null) return null
      rij.eis('setting', setting)
      const geldig = rij.eisPeriode('settingVanaf', 'settingTot')
      if (setting === null || geldig === null) return null
      const reden = rij.tekst('reden') ?? 'Overgenomen uit een bestand'
      return { setting, geldig, besloten: rij.dag('besloten') ?? geldig.van, reden }
    }),
    reekslijst<E, Kenmerkperiode>('teamsoort', KENMERKREEKS, (rij) => {
      const kenmerken = {
        team: rij.tekst('behandelteam'),
        teamsoort: rij.tekst('teamsoort'),
        locatiesoort: rij.keuze('locatiesoort', LOCATIEKEUZES),
        zorgprogramma: rij.tekst('zorgprogramma'),
      }
      if (Object.values(kenmerken).every((een) => een === null) && rij.dag('kenmerkenVanaf') === null) return null
      const geldig = rij.eisPeriode('kenmerkenVanaf', 'kenmerkenTot')
      return geldig === null ? null : { ...kenmerken, geldig }
    }),
  ],
  controleer: nooit,
  weiger: nooit,
  uniek: null,
}

export const readSetting = (rij: Rijlezer): SettingSleutel | null => rij.keuze('setting', SETTINGKEUZES)
