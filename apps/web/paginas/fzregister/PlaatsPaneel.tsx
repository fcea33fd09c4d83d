import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { DateField } from '../../kit/DateField.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { formatDag } from '../../kit/dag-schrijven.ts'
import { Form, FormGroep, FormRij } from '../../kit/Form.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { kortNummer } from '../../kit/kort-nummer.ts'
import { meld } from '../../kit/meld.ts'
import { RadioGroup } from '../../kit/RadioGroup.tsx'
import { Status } from '../../kit/Status.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { FORMTEKSTEN } from '../stamgegevens/gedeeld/reden-teksten.ts'
import { AanbiederRij } from './AanbiederRij.tsx'
import { type Fznummer, keuzesVraag, type Plaatskeuzes, plaats } from './api.ts'
import { type Aanbiederconcept, type Concept, leegConcept, metNummer, toPlaatsing, vraagtOvergang } from './concept.ts'
import { Vooruit } from './Vooruit.tsx'

type PlaatsPaneelProps = {
  /** Who it is about, when it starts from a number; '' for somebody new. */
  readonly skn: string
  readonly opKlaar: (nummer: string) => void
  readonly opSluit: () => void
}

const teksten = {
  ...FORMTEKSTEN,
  titel: { nl: 'Plaatsen', en: 'Place' },
  bij: {
    nl: 'Zelfde titel en zorgvraag: zelfde nummer, ook bij meer aanbieders tegelijk.',
    en: 'Same titel and care need: same number, also at several providers at once.',
  },
  persoon: { nl: 'Persoon', en: 'Person' },
  skn: { nl: 'Strafrechtsketennummer (SKN)', en: 'Strafrechtsketennummer (SKN)' },
  sknUitleg: { nl: 'Zeven of acht cijfers.', en: 'Seven or eight digits.' },
  nieuwePersoon: { nl: 'Nog niet in het register', en: 'Not in the register yet' },
  bekend: { nl: 'Bekende persoon', en: 'Known person' },
  onder: { nl: 'Waar valt deze plaatsing onder?', en: 'What does this placement fall under?' },
  zelfde: { nl: 'Zelfde titel en zorgvraag als {nummer}…', en: 'Same titel and care need as {nummer}…' },
  ander: { nl: 'Een andere titel of zorgvraag', en: 'Another titel or care need' },
  open: { nl: 'open', en: 'open' },
  gesloten: { nl: 'gesloten {dag}', en: 'closed {dag}' },
  vanaf: { nl: 'vanaf {dag}', en: 'from {dag}' },
  forensisch: { nl: 'Forensische titel', en: 'Forensische titel' },
  kenmerk: { nl: 'Kenmerk van de titel', en: 'Mark of the titel' },
  kenmerkUitleg: {
    nl: 'Waaronder u de titel kent; dezelfde titel houdt hetzelfde kenmerk.',
    en: 'What you know the titel by; the same titel keeps the same mark.',
  },
  begint: { nl: 'Begint', en: 'Begins' },
  eindigt: { nl: 'Eindigt', en: 'Ends' },
  indicatie: { nl: 'Indicatie', en: 'Indicatie' },
  zorgvraag: { nl: 'Zorgvraag', en: 'Care need' },
  vastgesteld: { nl: 'Vastgesteld op', en: 'Established on' },
  vastgesteldUitleg: { nl: 'Wordt de startdatum van een nieuw nummer.', en: 'Becomes the start date of a new number.' },
  overgang: { nl: 'Liep de forensische zorg al in 2021?', en: 'Did forensic care already run in 2021?' },
  overgangUitleg: { nl: 'Dan is de startdatum 1 januari 2022.', en: 'Then the start date is 1 January 2022.' },
  ja: { nl: 'Ja', en: 'Yes' },
  nee: { nl: 'Nee', en: 'No' },
  aanbieders: { nl: 'Aanbieders', en: 'Providers' },
  erbij: { nl: 'Nog een aanbieder', en: 'Another provider' },
  plaats: { nl: 'Plaats', en: 'Place' },
  klaar: { nl: 'Geplaatst onder nummer {nummer}…', en: 'Placed under number {nummer}…' },
  allesBezorgd: { nl: 'Berichten bezorgd: {n}', en: 'Messages delivered: {n}' },
  bezorgd: {
    nl: 'Berichten bezorgd: {n}; op te halen als bestand: {w}',
    en: 'Messages delivered: {n}; to be fetched as a file: {w}',
  },
} as const

/** Places a person with one provider or several at once; says under which number before it is done. */
export function PlaatsPaneel({ skn, opKlaar, opSluit }: PlaatsPaneelProps) {
  const t = useTeksten(teksten)
  const client = useQueryClient()
  const [concept, setConcept] = useState<Concept>(() => leegConcept(skn))
  const zet = (deel: Partial<Concept>) => setConcept((oud) => ({ ...oud, ...deel }))
  const keuzes = useQuery(keuzesVraag(concept.skn)).data
  const plaatsing = toPlaatsing(concept, keuzes)
  const plaatsen = useMutation({
    mutationFn: plaats,
    onSuccess: ({ nummer, bezorgd, wachtend }) => {
      void client.invalidateQueries({ queryKey: ['fzregister'] })
      const tekst = vul(t.klaar, { nummer: kortNummer(nummer) })
      meld({
        toestand: 'goed',
        tekst,
        bij: vul(wachtend === 0 ? t.allesBezorgd : t.bezorgd, { n: bezorgd, w: wachtend }),
      })
      opKlaar(nummer)
    },
  })
  return (
    <Drawer open opSluit={opSluit} titel={t.titel} bij={t.bij} breedte="breed">
      <Form
        naam={t.titel}
        opVerstuur={() => plaatsing !== null && plaatsen.mutate(plaatsing)}
        acties={
          <>
            <Button soort="hoofd" type="submit" isPending={plaatsen.isPending} isDisabled={plaatsing === null}>
              {t.plaats}
            </Button>
            <Button soort="stil" onPress={opSluit}>
              {t.annuleer}
            </Button>
          </>
        }
      >
        <FormGroep titel={t.persoon}>
          <TextField
            label={t.skn}
            uitleg={t.sknUitleg}
            value={concept.skn}
            onChange={(tekst) => zet({ skn: tekst.trim(), zelfdeAls: null })}
            autoFocus={skn === ''}
          />
          {keuzes && (
            <Status toestand={keuzes.bekend ? 'goed' : 'info'} kaal>
              {keuzes.bekend ? t.bekend : t.nieuwePersoon}
            </Status>
          )}
          {keuzes && keuzes.nummers.length > 0 && (
            <OnderWelk keuzes={keuzes} concept={concept} opConcept={setConcept} />
          )}
        </FormGroep>
        <FormGroep titel={t.forensisch}>
          <TextField
            label={t.kenmerk}
            uitleg={t.kenmerkUitleg}
            value={concept.kenmerk}
            onChange={(kenmerk) => zet({ kenmerk })}
          />
          <FormRij>
            <DateField label={t.begint} waarde={concept.van} opWaarde={(van) => zet({ van })} />
            <DateField label={t.eindigt} optioneel waarde={concept.tot} opWaarde={(tot) => zet({ tot })} />
          </FormRij>
        </FormGroep>
        <FormGroep titel={t.indicatie}>
          <TextField label={t.zorgvraag} value={concept.zorgvraag} onChange={(zorgvraag) => zet({ zorgvraag })} />
          <DateField
            label={t.vastgesteld}
            uitleg={t.vastgesteldUitleg}
            waarde={concept.indicatiedatum}
            opWaarde={(indicatiedatum) => zet({ indicatiedatum })}
          />
          {vraagtOvergang(concept) && (
            <RadioGroup<'ja' | 'nee'>
              label={t.overgang}
              uitleg={t.overgangUitleg}
              richting="naast"
              opties={[
                { sleutel: 'ja', naam: t.ja },
                { sleutel: 'nee', naam: t.nee },
              ]}
              waarde={concept.liepIn2021 === null ? null : concept.liepIn2021 ? 'ja' : 'nee'}
              opWaarde={(antwoord) => zet({ liepIn2021: antwoord === 'ja' })}
            />
          )}
        </FormGroep>
        <FormGroep titel={t.aanbieders}>
          {concept.bij.map((rij, n) => (
            <AanbiederRij
              key={rij.sleutel}
              rij={rij}
              plaats={n}
              keuzes={keuzes}
              opRij={(nieuw) => zet({ bij: concept.bij.map((een) => (een.sleutel === rij.sleutel ? nieuw : een)) })}
              {...(concept.bij.length > 1
                ? { opWeg: () => zet({ bij: concept.bij.filter(({ sleutel }) => sleutel !== rij.sleutel) }) }
                : {})}
            />
          ))}
          <Button maat="klein" icoon={Plus} onPress={() => zet({ bij: [...concept.bij, nextRij(concept.bij)] })}>
            {t.erbij}
          </Button>
        </FormGroep>
        <TextField
          label={t.reden}
          uitleg={t.redenUitleg}
          optioneel
          value={concept.reden}
          onChange={(reden) => zet({ reden })}
        />
        {plaatsen.error === null ? <Vooruit plaatsing={plaatsing} /> : <Foutpaneel fout={plaatsen.error} />}
      </Form>
    </Drawer>
  )
}

const nextRij = (bij: readonly Aanbiederconcept[]): Aanbiederconcept => ({
  sleutel: 1 + Math.max(...bij.map(({ sleutel }) => sleutel)),
  declarant: null,
  besluit: '',
  setting: null,
})

type OnderWelkProps = {
  readonly keuzes: Plaatskeuzes
  readonly concept: Concept
  readonly opConcept: (concept: Concept) => void
}

/** Which number of the person it goes on under; choosing one fills in what is known of it. */
function OnderWelk({ keuzes, concept, opConcept }: OnderWelkProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const zeg = ({ titel, titelkenmerk, zorgvraag, gesloten }: Fznummer): string =>
    [
      titelkenmerk,
      zorgvraag?.omschrijving,
      vul(t.vanaf, { dag: formatDag(titel.van, taal) }),
      gesloten === null ? t.open : vul(t.gesloten, { dag: formatDag(gesloten, taal) }),
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <RadioGroup
      label={t.onder}
      opties={[
        ...keuzes.nummers.map((rij) => ({
          sleutel: rij.nummer,
          naam: vul(t.zelfde, { nummer: kortNummer(rij.nummer) }),
          bij: zeg(rij),
        })),
        { sleutel: 'geen', naam: t.ander },
      ]}
      waarde={concept.zelfdeAls}
      opWaarde={(keuze) => {
        const rij = keuzes.nummers.find(({ nummer }) => nummer === keuze)
        opConcept(rij === undefined ? { ...concept, zelfdeAls: keuze } : metNummer(concept, rij))
      }}
    />
  )
}
