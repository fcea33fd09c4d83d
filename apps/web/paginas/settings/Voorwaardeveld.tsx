import { Trash2, X } from 'lucide-react'
import { useState } from 'react'
import { ComboBox } from '../../kit/ComboBox.tsx'
import { IconButton } from '../../kit/IconButton.tsx'
import type { Optie } from '../../kit/optie.ts'
import { RadioGroup } from '../../kit/RadioGroup.tsx'
import { Select } from '../../kit/Select.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { zoekKeuzes } from '../registraties/api.ts'
import type { Settingkeuzes, Voorwaarden } from './api.ts'

const teksten = {
  voeg: { nl: '{naam}: voeg toe', en: '{naam}: add' },
  weg: { nl: 'Voorwaarde {naam} weg', en: 'Remove condition {naam}' },
  waarde: { nl: 'Haal {waarde} weg', en: 'Remove {waarde}' },
  bekend: { nl: 'Gescheiden door een komma. Bekend: {namen}.', en: 'Separated by a comma. Known: {namen}.' },
  komma: { nl: 'Gescheiden door een komma.', en: 'Separated by a comma.' },
  loopt: { nl: 'er loopt er een', en: 'one runs' },
  geen: { nl: 'er loopt er geen', en: 'none runs' },
} as const

type VoorwaardeveldProps = {
  readonly kenmerk: keyof Voorwaarden
  readonly naam: string
  readonly waarde: Voorwaarden[keyof Voorwaarden]
  readonly keuzes: Settingkeuzes
  readonly opWaarde: (waarde: string[] | boolean) => void
  readonly opWeg: () => void
}

/** One condition of a rule: which values of a feature it asks for. */
export function Voorwaardeveld(props: VoorwaardeveldProps) {
  const { naam, opWeg } = props
  const t = useTeksten(teksten)
  return (
    <fieldset className="zk-settings-voorwaarde" aria-label={naam}>
      <div className="zk-settings-voorwaarde-lijf">
        <Inhoud {...props} />
      </div>
      <IconButton maat="klein" icoon={Trash2} naam={vul(t.weg, { naam })} onPress={opWeg} />
    </fieldset>
  )
}

function Inhoud({ kenmerk, naam, waarde, keuzes, opWaarde }: VoorwaardeveldProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const gekozen = Array.isArray(waarde) ? waarde : []
  switch (kenmerk) {
    case 'strafrechtelijkeTitel':
      return (
        <RadioGroup
          label={naam}
          richting="naast"
          opties={[
            { sleutel: 'ja', naam: t.loopt },
            { sleutel: 'nee', naam: t.geen },
          ]}
          waarde={waarde === false ? 'nee' : 'ja'}
          opWaarde={(keuze) => opWaarde(keuze === 'ja')}
        />
      )
    case 'team':
    case 'teamsoort':
    case 'zorgprogramma': {
      const bekend = { team: keuzes.teams, teamsoort: keuzes.teamsoorten, zorgprogramma: keuzes.zorgprogrammas }[
        kenmerk
      ]
      return <Woorden naam={naam} woorden={gekozen} bekend={bekend} opWoorden={opWaarde} />
    }
    case 'zorgverlener':
      return <Mensen naam={naam} ids={gekozen} opIds={opWaarde} />
    default: {
      const opties = {
        eenheid: keuzes.eenheden,
        beroep: keuzes.beroepen,
        locatiesoort: keuzes.locatiesoorten,
        stroom: STROMEN,
      }[kenmerk].map(({ code, naam: optienaam }) => ({ sleutel: code, naam: lees(optienaam) }))
      return (
        <>
          <Gekozen naam={naam} waarden={gekozen} opties={opties} opWaarden={opWaarde} />
          <Select
            key={gekozen.length}
            label={vul(t.voeg, { naam })}
            labelVerborgen
            opties={opties.filter(({ sleutel }) => !gekozen.includes(sleutel))}
            waarde={null}
            opWaarde={(sleutel) => opWaarde([...gekozen, sleutel])}
          />
        </>
      )
    }
  }
}

const STROMEN = [
  { code: 'ggz', naam: { nl: 'ggz', en: 'ggz' } },
  { code: 'fz', naam: { nl: 'forensisch (fz)', en: 'forensic (fz)' } },
]

type GekozenProps = {
  readonly naam: string
  readonly waarden: readonly string[]
  readonly opties: readonly Optie[]
  readonly opWaarden: (waarden: string[]) => void
}

/** The values that were chosen, each with a way out. */
function Gekozen({ naam, waarden, opties, opWaarden }: GekozenProps) {
  const t = useTeksten(teksten)
  return (
    <>
      <span className="zk-settings-label">{naam}</span>
      {waarden.length > 0 && (
        <ul className="zk-settings-waarden">
          {waarden.map((waarde) => {
            const getoond = opties.find(({ sleutel }) => sleutel === waarde)?.naam ?? waarde
            return (
              <li key={waarde}>
                {getoond}
                <IconButton
                  maat="klein"
                  icoon={X}
                  naam={vul(t.waarde, { waarde: getoond })}
                  onPress={() => opWaarden(waarden.filter((een) => een !== waarde))}
                />
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}

type WoordenProps = {
  readonly naam: string
  readonly woorden: readonly string[]
  readonly bekend: readonly string[]
  readonly opWoorden: (woorden: string[]) => void
}

/** Labels of the organisation's own, typed; what units have today is named. */
function Woorden({ naam, woorden, bekend, opWoorden }: WoordenProps) {
  const t = useTeksten(teksten)
  const [tekst, setTekst] = useState(woorden.join(', '))
  return (
    <TextField
      label={naam}
      uitleg={bekend.length === 0 ? t.komma : vul(t.bekend, { namen: bekend.join(', ') })}
      value={tekst}
      onChange={(nieuw) => {
        setTekst(nieuw)
        const delen = nieuw.split(',').map((deel) => deel.trim())
        opWoorden([...new Set(delen.filter((deel) => deel !== ''))])
      }}
    />
  )
}

type MensenProps = {
  readonly naam: string
  readonly ids: readonly string[]
  readonly opIds: (ids: string[]) => void
}

/** Professionals, found by their name; the rule keeps the id. */
function Mensen({ naam, ids, opIds }: MensenProps) {
  const t = useTeksten(teksten)
  const [namen, setNamen] = useState<readonly Optie[]>([])
  return (
    <>
      <Gekozen naam={naam} waarden={ids} opties={namen} opWaarden={opIds} />
      <ComboBox
        key={ids.length}
        label={vul(t.voeg, { naam })}
        waarde={null}
        opWaarde={(optie) => {
          if (optie === null || ids.includes(optie.sleutel)) return
          setNamen([...namen, optie])
          opIds([...ids, optie.sleutel])
        }}
        sleutel={['stam', 'keuzes', 'zorgverlener']}
        zoek={(zoek, signal) => zoekKeuzes('zorgverlener', zoek, signal)}
      />
    </>
  )
}
