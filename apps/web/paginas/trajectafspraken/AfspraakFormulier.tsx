import { Save } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { DateField } from '../../kit/DateField.tsx'
import { Form, FormRij } from '../../kit/Form.tsx'
import { GeldField } from '../../kit/GeldField.tsx'
import { NumberField } from '../../kit/NumberField.tsx'
import { RadioGroup } from '../../kit/RadioGroup.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import type { Afspraak, Opdracht } from './api.ts'

const teksten = {
  formulier: { nl: 'Afspraak', en: 'Agreement' },
  nummer: { nl: 'Zorgtrajectnummer', en: 'Zorgtrajectnummer' },
  agb: { nl: 'AGB-code van de aanbieder', en: 'AGB code of the provider' },
  uzovi: { nl: 'UZOVI van de betaler', en: 'UZOVI of the payer' },
  tekst: { nl: 'Wat is afgesproken', en: 'What was agreed' },
  tekstUitleg: { nl: 'Geen naam of BSN: het nummer zegt om wie het gaat.', en: 'No name or BSN: the number says who.' },
  van: { nl: 'Zorg vanaf', en: 'Care from' },
  tot: { nl: 'Zorg tot en met', en: 'Care up to' },
  maximum: { nl: 'Maximum', en: 'Maximum' },
  geen: { nl: 'geen', en: 'none' },
  inBedrag: { nl: 'een bedrag', en: 'an amount' },
  inAantal: { nl: 'een aantal prestaties', en: 'a number of prestaties' },
  bedrag: { nl: 'Ten hoogste', en: 'At most' },
  aantal: { nl: 'Ten hoogste zoveel prestaties', en: 'At most so many prestaties' },
  bewaar: { nl: 'Bewaar', en: 'Save' },
} as const

type Maximumsoort = 'geen' | 'bedrag' | 'aantal'

type AfspraakFormulierProps = {
  readonly afspraak: Afspraak | null
  readonly nummer: string
  readonly soort: 'aanbieder' | 'betaler'
  readonly mag: boolean
  readonly bezig: boolean
  readonly opBewaar: (opdracht: Opdracht) => void
  readonly extra: ReactNode
}

/** The fields of an agreement; the server says what is wrong with them. */
export function AfspraakFormulier({ afspraak, nummer, soort, mag, bezig, opBewaar, extra }: AfspraakFormulierProps) {
  const t = useTeksten(teksten)
  const was = afspraak?.maximum ?? null
  const [ztn, setZtn] = useState(afspraak?.zorgtraject ?? nummer)
  const [partij, setPartij] = useState((soort === 'betaler' ? afspraak?.aanbieder : afspraak?.betaler) ?? '')
  const [tekst, setTekst] = useState(afspraak?.tekst ?? '')
  const [van, setVan] = useState<string | null>(afspraak?.geldig.van ?? null)
  const [tot, setTot] = useState<string | null>(afspraak?.geldig.tot ?? null)
  const [meest, setMeest] = useState<Maximumsoort>(was?.soort ?? 'geen')
  const [bedrag, setBedrag] = useState<number | null>(was?.soort === 'bedrag' ? was.bedrag : null)
  const [aantal, setAantal] = useState<number | null>(was?.soort === 'aantal' ? was.aantal : null)
  const maximum = (): Opdracht['maximum'] => {
    if (meest === 'bedrag') return { soort: 'bedrag', bedrag: bedrag ?? 0 }
    return meest === 'aantal' ? { soort: 'aantal', aantal: aantal ?? 0 } : null
  }
  const verstuur = () =>
    opBewaar({
      id: afspraak?.id ?? null,
      verwachteVersie: afspraak?.versie ?? 0,
      zorgtraject: ztn.trim().toLowerCase(),
      partij: partij.trim(),
      tekst,
      geldig: { van: van ?? '', tot },
      maximum: maximum(),
    })
  return (
    <Form
      naam={t.formulier}
      opVerstuur={verstuur}
      acties={
        mag && (
          <>
            <Button type="submit" soort="hoofd" icoon={Save} isPending={bezig}>
              {t.bewaar}
            </Button>
            {extra}
          </>
        )
      }
    >
      <TextField label={t.nummer} value={ztn} onChange={setZtn} isDisabled={!mag} autoFocus={afspraak === null} />
      <TextField
        label={soort === 'betaler' ? t.agb : t.uzovi}
        breedte="half"
        value={partij}
        onChange={setPartij}
        isDisabled={!mag}
      />
      <TextField
        label={t.tekst}
        uitleg={t.tekstUitleg}
        regels={3}
        value={tekst}
        onChange={setTekst}
        isDisabled={!mag}
      />
      <FormRij>
        <DateField label={t.van} waarde={van} opWaarde={setVan} isDisabled={!mag} />
        <DateField label={t.tot} waarde={tot} opWaarde={setTot} optioneel isDisabled={!mag} />
      </FormRij>
      <RadioGroup
        label={t.maximum}
        richting="naast"
        waarde={meest}
        opWaarde={(soortMaximum) => setMeest(soortMaximum as Maximumsoort)}
        isDisabled={!mag}
        opties={[
          { sleutel: 'geen', naam: t.geen },
          { sleutel: 'bedrag', naam: t.inBedrag },
          { sleutel: 'aantal', naam: t.inAantal },
        ]}
      />
      {meest === 'bedrag' && <GeldField label={t.bedrag} waarde={bedrag} opWaarde={setBedrag} isDisabled={!mag} />}
      {meest === 'aantal' && (
        <NumberField label={t.aantal} waarde={aantal} opWaarde={setAantal} min={0} isDisabled={!mag} />
      )}
    </Form>
  )
}
