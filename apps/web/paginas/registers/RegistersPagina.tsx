import { useTeksten } from '../../taal/teksten.ts'
import { RegisterVlak } from '../stamgegevens/RegisterVlak.tsx'
import { Registerstand } from './Registerstand.tsx'

const teksten = {
  titel: { nl: 'Registers', en: 'Registers' },
  bij: {
    nl: 'Waartegen u declaraties beoordeelt. Elke versie blijft bewaard; een eerder oordeel verandert niet.',
    en: 'What claims are judged against. Every version is kept; an earlier judgement does not change.',
  },
} as const

export function RegistersPagina() {
  const t = useTeksten(teksten)
  return <RegisterVlak titel={t.titel} bij={t.bij} boven={(register) => <Registerstand register={register} />} />
}
