import { useState } from 'react'
import { Bevindingen } from '../../../../kit/Bevindingen.tsx'
import { ComboBox } from '../../../../kit/ComboBox.tsx'
import { DateField } from '../../../../kit/DateField.tsx'
import { Drawer } from '../../../../kit/Drawer.tsx'
import { meld } from '../../../../kit/meld.ts'
import { Select } from '../../../../kit/Select.tsx'
import { TextField } from '../../../../kit/TextField.tsx'
import { useLees, useTaal } from '../../../../taal/taal.ts'
import { useTeksten } from '../../../../taal/teksten.ts'
import { vul } from '../../../../taal/vul.ts'
import { zoekCodes } from '../../../stamgegevens/formulier/zoek-codes.ts'
import { foutBij } from '../../../stamgegevens/gedeeld/fout-bij.ts'
import { useBewaarZorg, type Welke, type Zorgvraagblad, zetVermelding } from './api.ts'
import { PaneelForm } from './Paneel.tsx'
import { ZORGTEKSTEN } from './teksten.ts'

const teksten = {
  ...ZORGTEKSTEN,
  titel: { nl: 'Wat op de rekening gaat', en: 'What goes on the bill' },
  uitleg: {
    nl: 'De code geldt vanaf haar dag tot de volgende van dezelfde lijst, en staat op het zorgtraject.',
    en: 'The code holds from its day until the next of the same list, and stands on the zorgtraject.',
  },
  lijst: { nl: 'Lijst', en: 'List' },
  code: { nl: 'Code', en: 'Code' },
  datum: { nl: 'Geldig vanaf', en: 'Valid from' },
  dicht: { nl: 'Niet mogelijk bij deze zorgvraag', en: 'Not possible with this care need' },
  eigen: { nl: 'Code {code}', en: 'Code {code}' },
  onbekend: { nl: 'staat niet in de lijst', en: 'not in the list' },
  geenLijst: {
    nl: 'Van deze lijst zijn geen codes geïnstalleerd; of de code bestaat, is niet te zeggen.',
    en: 'No codes of this list are installed; whether the code exists cannot be said.',
  },
} as const

type VermeldingPaneelProps = {
  readonly open: boolean
  readonly welke: Welke
  readonly lijsten: Zorgvraagblad['lijsten']
  readonly vandaag: string
  readonly opSluit: () => void
}

/** A code of list 029-033 from a day on; a closed list says why. */
export function VermeldingPaneel(props: VermeldingPaneelProps) {
  const t = useTeksten(teksten)
  return (
    <Drawer open={props.open} opSluit={props.opSluit} titel={t.titel} bij={t.uitleg}>
      {props.open && <Invoer {...props} />}
    </Drawer>
  )
}

function Invoer({ welke, lijsten, vandaag, opSluit }: VermeldingPaneelProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const [codelijst, setCodelijst] = useState(lijsten.find(({ dicht }) => dicht === null)?.lijst ?? null)
  const [code, setCode] = useState('')
  const [datum, setDatum] = useState<string | null>(vandaag)
  const [mist, setMist] = useState(false)
  const gekozen = lijsten.find(({ lijst }) => lijst === codelijst)
  const { bewaar, ...bewaren } = useBewaarZorg(
    () => zetVermelding(welke, { codelijst: codelijst ?? '', code: code.trim(), datum: datum ?? '' }),
    () => {
      meld({ toestand: 'goed', tekst: t.bewaard })
      opSluit()
    },
  )
  const opties = (gekozen?.codes ?? []).map((een) => ({ sleutel: een.code, naam: `${een.code} ${een.naam}` }))
  const codefout = mist && code.trim() === '' ? t.nodig : foutBij(bewaren.fout, taal, 'code')
  return (
    <PaneelForm
      naam={t.titel}
      bewaren={bewaren}
      velden={['codelijst', 'code', 'datum']}
      opVerstuur={() => {
        setMist(true)
        if (codelijst !== null && code.trim() !== '' && datum !== null) bewaar(undefined)
      }}
      opSluit={opSluit}
    >
      <Select
        label={t.lijst}
        opties={lijsten.map(({ lijst, naam, dicht }) => ({
          sleutel: lijst,
          naam: `${lijst} ${lees(naam)}`,
          ...(dicht === null ? {} : { bij: lees(dicht.wat), uit: true }),
        }))}
        waarde={codelijst}
        opWaarde={(lijst) => {
          setCodelijst(lijst)
          setCode('')
        }}
        fout={foutBij(bewaren.fout, taal, 'codelijst')}
      />
      {opties.length === 0 ? (
        <TextField label={t.code} uitleg={t.geenLijst} value={code} onChange={setCode} fout={codefout} />
      ) : (
        <ComboBox
          key={codelijst}
          label={t.code}
          fout={codefout}
          waarde={
            code === '' ? null : (opties.find(({ sleutel }) => sleutel === code) ?? { sleutel: code, naam: code })
          }
          opWaarde={(optie) => setCode(optie?.sleutel ?? '')}
          sleutel={['typering', 'codes', codelijst ?? '']}
          zoek={async (vraag) =>
            zoekCodes(opties, vraag, { naam: (eigen) => vul(t.eigen, { code: eigen }), bij: t.onbekend })
          }
        />
      )}
      <DateField
        label={t.datum}
        waarde={datum}
        opWaarde={setDatum}
        fout={mist && datum === null ? t.nodig : foutBij(bewaren.fout, taal, 'datum')}
      />
      {lijsten.every(({ dicht }) => dicht !== null) && (
        <Bevindingen
          bevindingen={lijsten.flatMap(({ lijst, dicht }) =>
            dicht === null ? [] : [{ code: lijst, ernst: 'info' as const, wat: dicht.wat, doe: dicht.doe }],
          )}
          beknopt
        />
      )}
    </PaneelForm>
  )
}
