import { useNavigate, useSearch } from '@tanstack/react-router'
import { ArrowRight, BookOpenText, Wrench } from 'lucide-react'
import { type CSSProperties, useState } from 'react'
import { begin, type Organisatiekeuze, useOrganisaties, useSessie } from '../../api/sessie.ts'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { Skelet } from '../../kit/Skelet.tsx'
import { startPad } from '../../navigatie/navigatie.ts'
import { paginaOp } from '../../pagina.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { OrganisatieKaart } from './OrganisatieKaart.tsx'
import './BeginPagina.css'

const teksten = {
  titel: { nl: 'Van registratie tot vereffende regel', en: 'From registration to settled line' },
  bij: {
    nl: 'Kies waar u vandaag werkt. Aanbieder en betaler kijken in hetzelfde regelboek.',
    en: 'Choose where you work today. Provider and payer look into the same rule book.',
  },
  voorbij: {
    nl: 'Uw sessie is voorbij: u meldde zich elders af, of de server begon opnieuw. Kies opnieuw; daarna gaat u verder waar u was. Wat u getypt had staat er nog.',
    en: 'Your session ended: you signed out elsewhere, or the server started again. Choose again; you then go on where you were. What you typed is still there.',
  },
  verder: { nl: 'Verder bij {naam}', en: 'Continue at {naam}' },
  aanbieders: { nl: 'Zorgaanbieders', en: 'Care providers' },
  betalers: { nl: 'Betalers', en: 'Payers' },
  los: { nl: 'Zonder account', en: 'Without an account' },
  losUitleg: {
    nl: 'Lees een GDS801-, GDS802- of AW-bestand zoals een mens dat doet, of zoek een retourcode, regel of prestatiecode op.',
    en: 'Read a GDS801, GDS802 or AW file as a person would, or look up a return code, rule or service code.',
  },
  hulpmiddelen: { nl: 'Losse hulpmiddelen', en: 'Loose tools' },
  regelboek: { nl: 'Regelboek', en: 'Rule book' },
  geen: { nl: 'Er zijn nog geen organisaties', en: 'There are no organisations yet' },
  geenUitleg: {
    nl: 'Start de server met een demonstratie, of richt een organisatie in met de opdrachtregel.',
    en: 'Start the server with a demonstration, or set up an organisation with the command line.',
  },
} as const

const bestaat = (pad: string) => paginaOp(pad) !== undefined

/** The entry: choose an organisation and a role, or use the loose tools. */
export function BeginPagina() {
  const t = useTeksten(teksten)
  const navigate = useNavigate()
  const { naar } = useSearch({ strict: false }) as { naar?: unknown }
  const organisaties = useOrganisaties()
  const sessie = useSessie().data ?? null
  const [bezig, setBezig] = useState<string | null>(null)
  const [fout, setFout] = useState<unknown>(null)

  const kies = async (organisatie: Organisatiekeuze, rol: string) => {
    setBezig(`${organisatie.id} ${rol}`)
    setFout(null)
    try {
      await begin(organisatie.id, rol)
      await navigate({ href: doelVan(naar) ?? startPad(organisatie.soort, bestaat) } as never)
    } catch (f) {
      setFout(f)
    } finally {
      setBezig(null)
    }
  }
  return (
    <div className="zk-begin">
      <header className="zk-begin-kop">
        <h1>{t.titel}</h1>
        <p>{t.bij}</p>
        {sessie && (
          <LinkButton naar={startPad(sessie.organisatie.soort, bestaat)} soort="hoofd" icoon={ArrowRight}>
            {vul(t.verder, { naam: sessie.organisatie.naam })}
          </LinkButton>
        )}
      </header>
      {sessie === null && doelVan(naar) !== null && (
        <p className="zk-begin-voorbij" role="status">
          {t.voorbij}
        </p>
      )}
      {fout !== null && <Foutpaneel fout={fout} />}
      <Geladen vraag={organisaties} wacht={<Skelet regels={6} />}>
        {(lijst) =>
          lijst.length === 0 ? (
            <Leegte titel={t.geen}>{t.geenUitleg}</Leegte>
          ) : (
            <div className="zk-begin-delen">
              <Deel titel={t.aanbieders} lijst={lijst} soort="aanbieder" bezig={bezig} opKies={kies} />
              <Deel titel={t.betalers} lijst={lijst} soort="betaler" bezig={bezig} opKies={kies} />
            </div>
          )
        }
      </Geladen>
      {(bestaat('/hulpmiddelen') || bestaat('/regelboek')) && (
        <section className="zk-begin-los">
          <div>
            <h2>{t.los}</h2>
            <p className="zk-zacht">{t.losUitleg}</p>
          </div>
          <div className="zk-begin-losknoppen">
            {bestaat('/hulpmiddelen') && (
              <LinkButton naar="/hulpmiddelen" icoon={Wrench}>
                {t.hulpmiddelen}
              </LinkButton>
            )}
            {bestaat('/regelboek') && (
              <LinkButton naar="/regelboek" icoon={BookOpenText}>
                {t.regelboek}
              </LinkButton>
            )}
          </div>
        </section>
      )}
    </div>
  )
}

type DeelProps = {
  readonly titel: string
  readonly lijst: readonly Organisatiekeuze[]
  readonly soort: Organisatiekeuze['soort']
  readonly bezig: string | null
  readonly opKies: (organisatie: Organisatiekeuze, rol: string) => Promise<void>
}

function Deel({ titel, lijst, soort, bezig, opKies }: DeelProps) {
  const deze = lijst.filter((o) => o.soort === soort)
  if (deze.length === 0) return null
  return (
    <section className="zk-begin-deel" style={{ '--kaarten': Math.min(3, deze.length) } as CSSProperties}>
      <h2>{titel}</h2>
      <div className="zk-begin-kaarten">
        {deze.map((o) => (
          <OrganisatieKaart key={o.id} organisatie={o} bezig={bezig} opKies={(rol) => void opKies(o, rol)} />
        ))}
      </div>
    </section>
  )
}

/** The page one wanted before entering: only a path of our own, never another site. */
function doelVan(naar: unknown): string | null {
  return typeof naar === 'string' && /^\/[a-z]/.test(naar) ? naar : null
}
