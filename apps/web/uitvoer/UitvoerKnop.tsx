import { Download, FileSpreadsheet, FileText, ShieldAlert } from 'lucide-react'
import { useState } from 'react'
import { meldingVan } from '../api/fout.ts'
import { useSessie } from '../api/sessie.ts'
import { Button } from '../kit/Button.tsx'
import { Menu } from '../kit/Menu.tsx'
import { meld } from '../kit/meld.ts'
import { formatGetal } from '../taal/getal.ts'
import { useLees, useTaal } from '../taal/taal.ts'
import { useTeksten } from '../taal/teksten.ts'
import { vul } from '../taal/vul.ts'
import { bewaarBestand } from './bewaar-bestand.ts'
import './UitvoerKnop.css'

/** The lists that the server gives as a file (`/api/uitvoer`); some need a filter, as their page does. */
export type Uitvoerlijst =
  // of a month: `maand`
  | 'prestaties'
  | 'prestatiecodes'
  | 'afgekeurd'
  | 'correcties'
  | 'particulier'
  | 'overgenomen'
  | 'volledigheid'
  | 'vastlegging'
  // of a year: `jaar`
  | 'jaarafsluiting'
  | 'jaarregels'
  // of a zorgtraject: `nummer`
  | 'trajectregels'
  // filters may be left out
  | 'betalertrajecten'
  | 'meernummers'
  | 'trajectafspraken'
  | 'agenda'
  | 'zondercontact'
  | 'startcorrecties'
  | 'trajectwerk'
  | 'planningreal'
  | 'internesoorten'
  | 'standaardduren'
  | 'reserves'
  | 'roosters'
  | 'vastlegafspraken'
  | 'randvoorwaarden'
  | 'registraties'
  | 'spelregels'
  | 'declaraties'
  | 'regels'
  | 'berichten'
  | 'oordelen'
  | 'fzregister'
  | 'plaatsingsberichten'
  | 'maanden'
  | 'afsluitingen'
  | 'logboek'
  | 'regelboek'
  | 'retourcodes'
  | 'tarieven'
  | 'tariefuitgaven'
  // of a patient: `patient`
  | 'tijdlijn'
  // money
  | 'facturen'
  | 'betalingen'
  | 'wachtrij'
  | 'afschriften'
  // registers: `zoek`
  | 'patienten'
  | 'zorgverleners'
  | 'eenheden'
  | 'zorgtrajecten'
  | 'zorgvragen'
  | 'zorgvraagtypen'
  | 'plaatsingen'
  | 'contracten'
  | 'betalers'
  | 'organisatie'
  | 'aanbieders'
  | 'skns'
  | 'indicaties'
  // decision list: `dag`
  | 'settings'
  // services between providers
  | 'dienstgevraagd'
  | 'dienstontvangen'
  | 'dienstfacturen'

type UitvoerKnopProps = {
  readonly lijst: Uitvoerlijst
  /** The filters of the list, by the names of its API; an absent one is no filter. Never a BSN. */
  readonly filter?: Readonly<Record<string, string | undefined>>
  /** `klein`: in the head of a card or beside a filter. */
  readonly maat?: 'klein'
}

const teksten = {
  knop: { nl: 'Uitvoeren', en: 'Export' },
  excel: { nl: 'Excel (xlsx)', en: 'Excel (xlsx)' },
  excelBij: { nl: 'codes houden hun nullen', en: 'codes keep their zeros' },
  csv: { nl: 'CSV', en: 'CSV' },
  csvBij: { nl: 'puntkomma, UTF-8', en: 'semicolons, UTF-8' },
  bsn: { nl: 'Excel met volledig BSN', en: 'Excel with whole BSN' },
  bsnBij: { nl: 'komt in het logboek', en: 'goes into the audit log' },
  klaar: { nl: 'De lijst is opgeslagen', en: 'The list was saved' },
  afgekapt: { nl: 'De lijst is afgekapt: {n} van {totaal} rijen', en: 'The list was cut: {n} of {totaal} rows' },
  filter: { nl: 'Kies een filter en voer opnieuw uit.', en: 'Choose a filter and export again.' },
} as const

/** Takes the list of a page out as a file, with the filters it has now. Put it among the `acties` of a `Kop` or `Kaart`. */
export function UitvoerKnop({ lijst, filter = {}, maat }: UitvoerKnopProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const [bezig, setBezig] = useState(false)
  const rol = useSessie().data?.rol
  const haal = async (vorm: 'csv' | 'xlsx', metBsn = false) => {
    const vraag = new URLSearchParams({ taal, ...(metBsn ? { bsn: 'ja' } : {}) })
    for (const [naam, waarde] of Object.entries(filter)) if (waarde) vraag.set(naam, waarde)
    setBezig(true)
    try {
      const kop = await bewaarBestand(`/api/uitvoer/${lijst}.${vorm}?${vraag}`)
      const [n, totaal] = (kop.get('x-zorgketen-afgekapt') ?? '').split('/').map(Number)
      if (n !== undefined && totaal !== undefined) {
        const tekst = vul(t.afgekapt, { n: formatGetal(n, taal), totaal: formatGetal(totaal, taal) })
        meld({ toestand: 'letop', tekst, bij: t.filter })
      } else meld({ toestand: 'goed', tekst: t.klaar })
    } catch (fout) {
      const { wat, doe } = meldingVan(fout)
      meld({ toestand: 'fout', tekst: lees(wat), bij: lees(doe) })
    } finally {
      setBezig(false)
    }
  }
  const keuzes = [
    { sleutel: 'xlsx', naam: t.excel, bij: t.excelBij, icoon: FileSpreadsheet, doe: () => void haal('xlsx') },
    { sleutel: 'csv', naam: t.csv, bij: t.csvBij, icoon: FileText, doe: () => void haal('csv') },
  ]
  const bsn = { sleutel: 'bsn', naam: t.bsn, bij: t.bsnBij, icoon: ShieldAlert, doe: () => void haal('xlsx', true) }
  // who did not enter an organisation has no lists to take out
  if (rol === undefined) return null
  return (
    <span className="zk-uitvoer">
      <Menu naam={t.knop} groepen={[{ keuzes }, { keuzes: rol === 'beheerder' && lijst === 'patienten' ? [bsn] : [] }]}>
        <Button icoon={Download} isPending={bezig} {...(maat ? { maat, soort: 'stil' } : {})}>
          {t.knop}
        </Button>
      </Menu>
    </span>
  )
}
