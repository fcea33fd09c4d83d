import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSessie } from '../../api/sessie.ts'
import { Button } from '../../kit/Button.tsx'
import { DateField } from '../../kit/DateField.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { formatDag } from '../../kit/dag-schrijven.ts'
import { Form } from '../../kit/Form.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { meld } from '../../kit/meld.ts'
import { TextField } from '../../kit/TextField.tsx'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { foutBij } from '../stamgegevens/gedeeld/fout-bij.ts'
import { FORMTEKSTEN } from '../stamgegevens/gedeeld/reden-teksten.ts'
import { beeindig, type Fznummer } from './api.ts'

type BeeindigDialoogProps = {
  readonly rij: Fznummer
  readonly waarom: 'titel' | 'behandeling'
  readonly opSluit: () => void
}

const teksten = {
  ...FORMTEKSTEN,
  titel: { nl: 'Forensische titel beëindigen', en: 'End the forensische titel' },
  behandeling: { nl: 'Behandeling beëindigen', en: 'End the treatment' },
  dagtitel: { nl: 'Laatste dag van de titel', en: 'Last day of the titel' },
  dagbehandeling: { nl: 'Laatste dag van de behandeling', en: 'Last day of the treatment' },
  gevolg: {
    nl: 'Het nummer sluit op {dag}. {n} krijgen een sluitingsbericht.',
    en: 'The number closes on {dag}. {n} get a closing message.',
  },
  een: {
    nl: 'Het nummer sluit op {dag}. De aanbieder krijgt een sluitingsbericht.',
    en: 'The number closes on {dag}. The provider gets a closing message.',
  },
  aanbieders: { nl: '{n} aanbieders', en: '{n} providers' },
  ggz: {
    nl: 'Loopt de zorg door, dan opent de aanbieder in dezelfde stap een ggz-nummer.',
    en: 'If care goes on, the provider opens a ggz number in the same step.',
  },
  titelLoopt: { nl: 'De titel zelf loopt door.', en: 'The titel itself runs on.' },
  kies: { nl: 'Kies de laatste dag.', en: 'Choose the last day.' },
  klaar: { nl: 'Het nummer is gesloten', en: 'The number is closed' },
  allesBezorgd: { nl: 'Berichten bezorgd: {n}', en: 'Messages delivered: {n}' },
  bezorgd: {
    nl: 'Berichten bezorgd: {n}; op te halen als bestand: {w}',
    en: 'Messages delivered: {n}; to be fetched as a file: {w}',
  },
  sluit: { nl: 'Sluit het nummer', en: 'Close the number' },
} as const

/** Ends the titel or the treatment under a number, after saying what follows from it. */
export function BeeindigDialoog({ rij, waarom, opSluit }: BeeindigDialoogProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const client = useQueryClient()
  const nu = useSessie().data?.vandaag ?? null
  const { tot } = rij.titel
  const [dag, setDag] = useState<string | null>(tot !== null && nu !== null && tot < nu ? tot : nu)
  const [reden, setReden] = useState('')
  const sluiten = useMutation({
    mutationFn: (laatste: string) => beeindig(rij.nummer, { waarom, dag: laatste, verwachteVersie: rij.versie, reden }),
    onSuccess: ({ bezorgd, wachtend }) => {
      void client.invalidateQueries({ queryKey: ['fzregister'] })
      meld({
        toestand: 'goed',
        tekst: t.klaar,
        bij: vul(wachtend === 0 ? t.allesBezorgd : t.bezorgd, { n: bezorgd, w: wachtend }),
      })
      opSluit()
    },
  })
  const bij = foutBij(sluiten.error, taal, 'dag')
  const n = rij.aanbieders.length
  const opDag = dag === null ? '' : formatDag(dag, taal)
  return (
    <Dialog open opSluit={opSluit} titel={t[waarom]}>
      <Form
        naam={t[waarom]}
        opVerstuur={() => dag !== null && sluiten.mutate(dag)}
        acties={
          <>
            <Button soort="hoofd" type="submit" isPending={sluiten.isPending} isDisabled={dag === null}>
              {t.sluit}
            </Button>
            <Button soort="stil" onPress={opSluit}>
              {t.annuleer}
            </Button>
          </>
        }
      >
        {sluiten.error !== null && bij === null && <Foutpaneel fout={sluiten.error} />}
        <DateField label={t[`dag${waarom}`]} waarde={dag} opWaarde={setDag} fout={bij} autoFocus />
        <p role="status">
          {dag === null
            ? t.kies
            : n === 1
              ? vul(t.een, { dag: opDag })
              : vul(t.gevolg, { dag: opDag, n: vul(t.aanbieders, { n }) })}{' '}
          {waarom === 'titel' ? t.ggz : t.titelLoopt}
        </p>
        <TextField label={t.reden} uitleg={t.redenUitleg} optioneel value={reden} onChange={setReden} />
      </Form>
    </Dialog>
  )
}
