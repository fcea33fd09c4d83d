import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Dag } from '../../kit/Dag.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { Status } from '../../kit/Status.tsx'
import { paginaOp } from '../../pagina.ts'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Stap } from '../correcties/api.ts'
import type { Regel } from '../declaraties/api.ts'
import { type Gever, type Retourcode, regelboekVraag } from '../regelboek/api.ts'
import { ContractLink } from './ContractLink.tsx'
import { herstelplekkenVan } from './herstelplek.ts'

const DJI = '9992'
/** One code may stand for a dozen rules: the first few, and a link to all. */
const TOON = 3

const teksten = {
  geenCode: { nl: 'Afgekeurd zonder retourcode', en: 'Rejected without a return code' },
  geenCodeBij: {
    nl: 'De betaler kende niets toe en zei niet waarom. Vraag de betaler naar de reden.',
    en: 'The payer granted nothing and did not say why. Ask the payer for the reason.',
  },
  onbekend: {
    nl: 'De betekenis van deze code staat in geen bron die wij kennen.',
    en: 'The meaning of this code is in no source that we know.',
  },
  heleBericht: { nl: 'over het hele bericht', en: 'about the whole message' },
  gemeld: { nl: 'Gemeld', en: 'Reported' },
  kan: { nl: 'Dit kan het zijn', en: 'It may be this' },
  alle: { nl: 'Alle {n} regels met code {code}', en: 'All {n} rules with code {code}' },
  uiterlijk: { nl: 'Corrigeer uiterlijk', en: 'Correct at the latest on' },
  teLaat: { nl: 'De uiterste dag is voorbij', en: 'The last day is past' },
  patient: { nl: 'Open patiënt', en: 'Open patient' },
  stamgegevens: { nl: 'Open stamgegevens', en: 'Open master data' },
  declaratie: { nl: 'Factuur {nummer}', en: 'Invoice {nummer}' },
} as const

type AfkeuringProps = {
  readonly regel: Regel
  readonly stap: Stap | null
  readonly codes: readonly Retourcode[]
}

/** Why a line was rejected: each code with its meaning, what it was about, and the rules that may be behind it. */
export function Afkeuring({ regel, stap, codes }: AfkeuringProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const meldingen = regel.meldingen.length > 0 ? regel.meldingen : regel.berichtmeldingen
  const gever: Gever = regel.stand === 'geweigerd' ? 'poort' : regel.betaler === DJI ? 'dji' : 'verzekeraar'
  const plekken = herstelplekkenVan(meldingen.flatMap(({ elementen }) => elementen.map(({ naam }) => naam)))
  return (
    <section className="zk-retour-afkeuring">
      {meldingen.length === 0 && (
        <div className="zk-retour-code" data-toestand="fout">
          <p className="zk-retour-betekenis">{t.geenCode}</p>
          <p>{t.geenCodeBij}</p>
        </div>
      )}
      {meldingen.map(({ code, elementen }, i) => {
        const bekend = codes.find((rij) => rij.code === code)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a return may give one code twice
          <div key={`${code} ${i}`} className="zk-retour-code" data-toestand="fout">
            <p className="zk-retour-betekenis">
              <Link to="/regelboek" search={{ blad: 'codes', code } as never}>
                <code>{code}</code>
              </Link>{' '}
              {bekend?.betekenis ? lees(bekend.betekenis) : t.onbekend}
              {regel.meldingen.length === 0 && ` (${t.heleBericht})`}
            </p>
            {elementen.length > 0 && (
              <p>
                {t.gemeld}:{' '}
                {elementen.map(({ naam, waarde }) => (
                  <span key={`${naam} ${waarde}`} className="zk-retour-element">
                    {naam} <code>{waarde}</code>
                  </span>
                ))}
              </p>
            )}
            {bekend && <Regels code={bekend} gever={gever} />}
          </div>
        )
      })}
      <div className="zk-retour-wegen">
        {stap?.uiterlijk && (
          <Status toestand={stap.teLaat ? 'fout' : 'info'}>
            {t.uiterlijk} <Dag dag={stap.uiterlijk} />
            {stap.teLaat && `. ${t.teLaat}`}
          </Status>
        )}
        {plekken.has('patient') && <PatientLink patient={regel.patient} naam={t.patient} />}
        {plekken.has('contract') && <ContractLink betaler={regel.betaler} />}
        {plekken.has('stamgegevens') && paginaOp('/stamgegevens') && (
          <LinkButton naar="/stamgegevens" maat="klein">
            {t.stamgegevens}
          </LinkButton>
        )}
        <Link to={`/declaraties/${encodeURIComponent(regel.berichtreferentie)}` as string}>
          {vul(t.declaratie, { nummer: regel.factuurnummer })}
        </Link>
      </div>
    </section>
  )
}

function PatientLink({ patient, naam }: { readonly patient: string; readonly naam: string }) {
  const pad = paginaOp('/patienten/$patient') ? `/patienten/${encodeURIComponent(patient)}` : '/patienten'
  if (!paginaOp('/patienten')) return null
  return (
    <LinkButton naar={pad} maat="klein">
      {naam}
    </LinkButton>
  )
}

/** The rules of this giver that answer with the code: what each says and what to do. */
function Regels({ code, gever }: { readonly code: Retourcode; readonly gever: Gever }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const boek = useQuery(regelboekVraag).data ?? []
  const sleutels = new Set(code.regels.filter((een) => een.gever === gever).map(({ regel }) => regel))
  const regels = boek.filter(({ sleutel }) => sleutels.has(sleutel))
  if (regels.length === 0) return null
  return (
    <>
      <p className="zk-zacht">{t.kan}:</p>
      <ul className="zk-retour-regels">
        {regels.slice(0, TOON).map((rij) => (
          <li key={rij.sleutel}>
            <Link to="/regelboek" search={{ regel: rij.sleutel } as never}>
              {lees(rij.zegt)}
            </Link>{' '}
            <span className="zk-zacht">{lees(rij.advies)}</span>
          </li>
        ))}
      </ul>
      {regels.length > TOON && (
        <Link to="/regelboek" search={{ zoek: code.code } as never}>
          {vul(t.alle, { n: regels.length, code: code.code })}
        </Link>
      )}
    </>
  )
}
