import { FileSpreadsheet, FileText } from 'lucide-react'
import { meldingVan } from '../../api/fout.ts'
import { BestandVak } from '../../kit/BestandVak.tsx'
import { Button } from '../../kit/Button.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { meld } from '../../kit/meld.ts'
import { Select } from '../../kit/Select.tsx'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { bewaarBestand } from '../../uitvoer/bewaar-bestand.ts'
import { isRegistratietabel, sjabloonPad } from './api.ts'

const teksten = {
  wat: { nl: 'Wat leest u in?', en: 'What do you import?' },
  sleep: { nl: 'Sleep een bestand hierheen', en: 'Drop a file here' },
  tabel: {
    nl: 'CSV of Excel (xlsx), tot 64 MB en 250.000 rijen. Kolomnamen van andere systemen worden herkend.',
    en: 'CSV or Excel (xlsx), up to 64 MB and 250,000 rows. Column names of other systems are recognised.',
  },
  registratie: {
    nl: 'CSV of NDJSON tot 1 GB en 2.000.000 rijen, Excel (xlsx) tot 64 MB. Kolomnamen van andere systemen worden herkend.',
    en: 'CSV or NDJSON up to 1 GB and 2,000,000 rows, Excel (xlsx) up to 64 MB. Column names of other systems are recognised.',
  },
  samen: {
    nl: 'CSV of Excel (xlsx), rijen met hetzelfde nummer horen bij elkaar, tot 250.000 rijen; of NDJSON tot 1 GB.',
    en: 'CSV or Excel (xlsx), rows with the same number belong together, up to 250,000 rows; or NDJSON up to 1 GB.',
  },
  voorbeeld: { nl: 'Voorbeeldbestand', en: 'Example file' },
  voorbeeldBij: {
    nl: 'Met alle kolommen en een paar verzonnen rijen.',
    en: 'With all columns and a few invented rows.',
  },
} as const

type KiesBestandProps = {
  readonly soorten: readonly { readonly soort: string; readonly naam: { readonly nl: string; readonly en: string } }[]
  readonly soort: string
  readonly opSoort: (soort: string) => void
  readonly opBestand: (soort: string, bestand: File) => void
}

/** What is taken in, an example of it, and the place to drop the file. */
export function KiesBestand({ soorten, soort, opSoort, opBestand }: KiesBestandProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const haal = async (vorm: 'csv' | 'xlsx') => {
    try {
      await bewaarBestand(sjabloonPad(soort, vorm, taal))
    } catch (fout) {
      const { wat, doe } = meldingVan(fout)
      meld({ toestand: 'fout', tekst: lees(wat), bij: lees(doe) })
    }
  }
  return (
    <div className="zk-invoer-kies">
      <Kaart>
        <Select
          label={t.wat}
          opties={soorten.map(({ soort: sleutel, naam }) => ({ sleutel, naam: hoofdletter(lees(naam)) }))}
          waarde={soort}
          opWaarde={opSoort}
          breedte="half"
        />
        <div className="zk-invoer-sjabloon">
          <p>
            {t.voorbeeld} <span className="zk-stil">{t.voorbeeldBij}</span>
          </p>
          <Button maat="klein" icoon={FileSpreadsheet} onPress={() => void haal('xlsx')}>
            Excel
          </Button>
          <Button maat="klein" icoon={FileText} onPress={() => void haal('csv')}>
            CSV
          </Button>
        </div>
      </Kaart>
      <BestandVak
        titel={t.sleep}
        uitleg={!isRegistratietabel(soort) ? t.tabel : perRij.has(soort) ? t.registratie : t.samen}
        soorten={isRegistratietabel(soort) ? ['.csv', '.txt', '.xlsx', '.ndjson', '.jsonl'] : ['.csv', '.txt', '.xlsx']}
        opBestanden={([bestand]) => {
          if (bestand) opBestand(soort, bestand)
        }}
      />
    </div>
  )
}

/** Tables of which each row is a registration. */
const perRij: ReadonlySet<string> = new Set(['registratie', 'overig'])

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)
