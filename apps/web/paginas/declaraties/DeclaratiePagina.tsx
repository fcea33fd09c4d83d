import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Download } from 'lucide-react'
import { Blad } from '../../kit/Blad.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Getal } from '../../kit/Getal.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Skelet } from '../../kit/Skelet.tsx'
import { Status } from '../../kit/Status.tsx'
import { Tegel, Tegels } from '../../kit/Tegel.tsx'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { useTitel } from '../../titel.ts'
import { naamVanMaand } from '../registraties/maand/maand-naam.ts'
import { RegistratiePaneel } from '../registraties/paneel/RegistratiePaneel.tsx'
import { bestandPad, type Declaratierij, declaratieVraag } from './api.ts'
import { naamVanBetaler } from './gedeeld/naam-van-betaler.ts'
import { DECLARATIESTANDEN, REGELSTANDEN } from './gedeeld/standen.ts'
import { Poortantwoord } from './Poortantwoord.tsx'
import { RegelLijst } from './RegelLijst.tsx'
import { RegelPaneel } from './RegelPaneel.tsx'
import type { DetailZoek } from './zoek.ts'
import './Declaraties.css'

const teksten = {
  titel: { nl: 'Factuur {nummer}', en: 'Invoice {nummer}' },
  over: { nl: '{maand}, verzonden', en: '{maand}, sent' },
  bericht: { nl: 'Haal het bericht op', en: 'Download the message' },
  regels: { nl: 'Regels', en: 'Lines' },
  bedrag: { nl: 'Gedeclareerd', en: 'Declared' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
  nogNiet: { nl: 'nog geen antwoord', en: 'no answer yet' },
  poort: { nl: 'Antwoord van de poort', en: 'Answer of the gate' },
  referentie: { nl: 'bericht {ref}', en: 'message {ref}' },
} as const

/** One declaration: how it stands, what the gate said, and every line with its answer. */
export function DeclaratiePagina() {
  const t = useTeksten(teksten)
  const { berichtreferentie = '' } = useParams({ strict: false }) as { berichtreferentie?: string }
  const zoek = useSearch({ strict: false }) as DetailZoek
  const navigate = useNavigate()
  const vraag = useQuery(declaratieVraag(berichtreferentie))
  const zet = (wijziging: { readonly [S in keyof DetailZoek]?: DetailZoek[S] | undefined }, replace: boolean) =>
    void navigate({ to: '.', search: (oud: DetailZoek) => ({ ...oud, ...wijziging }), replace } as never)
  useTitel(vraag.data ? vul(t.titel, { nummer: vraag.data.declaratie.factuurnummer }) : berichtreferentie)
  return (
    <Blad>
      <Geladen vraag={vraag} wacht={<Skelet regels={8} />}>
        {({ declaratie }) => (
          <>
            <Hoofd declaratie={declaratie} />
            <Kaart titel={t.poort}>
              <Poortantwoord berichtreferentie={berichtreferentie} />
            </Kaart>
            <RegelLijst
              factuurnummer={declaratie.factuurnummer}
              stand={zoek.stand ?? null}
              opStand={(stand) => zet({ stand: stand ?? undefined }, true)}
              open={zoek.regel ?? null}
              opOpen={(regel) => zet({ regel }, false)}
            />
          </>
        )}
      </Geladen>
      <RegelPaneel
        referentie={zoek.open === undefined ? (zoek.regel ?? null) : null}
        opSluit={() => zet({ regel: undefined }, true)}
        opRegistratie={(id) => zet({ open: id }, false)}
      />
      <RegistratiePaneel open={zoek.open ?? null} opSluit={() => zet({ open: undefined }, true)} />
    </Blad>
  )
}

function Hoofd({ declaratie }: { readonly declaratie: Declaratierij }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const { bericht, stand, totaal, toegekend, aantal, perStand } = declaratie
  const beantwoord = (perStand.verzonden ?? 0) < aantal && stand !== 'geweigerd'
  return (
    <>
      <Kop
        titel={vul(t.titel, { nummer: declaratie.factuurnummer })}
        merk={<Status toestand={DECLARATIESTANDEN[stand].toestand}>{lees(DECLARATIESTANDEN[stand].naam)}</Status>}
        bij={
          <>
            {lees(naamVanBetaler(declaratie.betaler))} · {vul(t.over, { maand: naamVanMaand(declaratie.maand, taal) })}{' '}
            <Dag dag={declaratie.verzenddatum} /> · {vul(t.referentie, { ref: declaratie.berichtreferentie })}
          </>
        }
        acties={
          bericht && (
            <a className="zk-knop" data-soort="gewoon" data-maat="gewoon" href={bestandPad(bericht)} download>
              <Download aria-hidden size={16} />
              <span>{t.bericht}</span>
            </a>
          )
        }
      />
      <Tegels>
        <Tegel naam={t.regels} waarde={<Getal n={aantal} />} />
        <Tegel naam={t.bedrag} waarde={<Geld cents={totaal} />} />
        <Tegel
          naam={t.toegekend}
          waarde={<Geld cents={beantwoord ? toegekend : null} />}
          {...(beantwoord ? {} : { bij: t.nogNiet })}
        />
        {(['afgekeurd', 'geweigerd', 'verzonden'] as const).map((naam) => {
          const n = perStand[naam] ?? 0
          if (n === 0) return null
          return (
            <Tegel
              key={naam}
              naam={lees(REGELSTANDEN[naam].naam)}
              waarde={<Getal n={n} />}
              toestand={REGELSTANDEN[naam].toestand}
              naar={`/declaraties/${encodeURIComponent(declaratie.berichtreferentie)}`}
              zoek={{ stand: naam }}
            />
          )
        })}
      </Tegels>
    </>
  )
}
