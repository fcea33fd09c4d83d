import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Form } from '../../kit/Form.tsx'
import { Select } from '../../kit/Select.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Koppeling, TeKoppelen } from './api.ts'

const teksten = {
  titel: { nl: 'Welke kolom is wat?', en: 'Which column is what?' },
  uitleg: {
    nl: 'Niet elke kop van {naam} is herkend. Wijs aan wat waar staat; er is nog niets ingelezen.',
    en: 'Not every heading of {naam} was recognised. Point out what is where; nothing was taken in yet.',
  },
  begin: { nl: 'Begin van het bestand', en: 'Beginning of the file' },
  niet: { nl: 'niet in het bestand', en: 'not in the file' },
  kies: { nl: 'Kies een kolom', en: 'Choose a column' },
  lees: { nl: 'Lees in', en: 'Take in' },
  annuleer: { nl: 'Annuleer', en: 'Cancel' },
} as const

const GEEN = '-'

type KolommenVraagProps = {
  readonly naam: string
  readonly koppelen: TeKoppelen
  readonly opKies: (koppeling: Koppeling) => void
  readonly opSluit: () => void
}

/** Asks which column of a payment specification holds what, beside its first rows. */
export function KolommenVraag({ naam, koppelen, opKies, opSluit }: KolommenVraagProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const { koppen, voorbeelden, velden } = koppelen
  const [gekozen, setGekozen] = useState<Koppeling>(Object.fromEntries(velden.map(({ veld, kop }) => [veld, kop])))
  const [gevraagd, setGevraagd] = useState(false)
  const mist = velden.filter(({ veld, verplicht }) => verplicht && !gekozen[veld])
  return (
    <Dialog open opSluit={opSluit} titel={t.titel} breedte="breed">
      <Form
        naam={t.titel}
        opVerstuur={() => {
          setGevraagd(true)
          if (mist.length === 0) opKies(gekozen)
        }}
        acties={
          <>
            <Button onPress={opSluit}>{t.annuleer}</Button>
            <Button soort="hoofd" type="submit">
              {t.lees}
            </Button>
          </>
        }
      >
        <p>{vul(t.uitleg, { naam })}</p>
        <div className="zk-betalingen-kolommen">
          {velden.map(({ veld, naam: wat, verplicht }) => (
            <Select
              key={veld}
              label={lees(wat)}
              optioneel={!verplicht}
              fout={gevraagd && verplicht && !gekozen[veld] ? t.kies : null}
              opties={[
                ...(verplicht ? [] : [{ sleutel: GEEN, naam: t.niet }]),
                ...koppen.map((kop) => ({ sleutel: `k${kop}`, naam: kop })),
              ]}
              waarde={gekozen[veld] ? `k${gekozen[veld]}` : verplicht ? null : GEEN}
              opWaarde={(keuze) => setGekozen({ ...gekozen, [veld]: keuze === GEEN ? null : keuze.slice(1) })}
            />
          ))}
        </div>
        <h3>{t.begin}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls with the keyboard too */}
        <section className="zk-betalingen-begin" aria-label={t.begin} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {koppen.map((kop) => (
                  <th key={kop} scope="col">
                    {kop}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {voorbeelden.map((rij, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file are told apart by their place only
                <tr key={i}>
                  {rij.map((cel, j) => (
                    <td key={koppen[j]}>{cel}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </Form>
    </Dialog>
  )
}
