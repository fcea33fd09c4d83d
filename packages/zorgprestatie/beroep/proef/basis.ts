import { loadReferentie } from '@zorgketen/reference/load'
import { makeRegister } from '@zorgketen/rules'
import { type Agb, parseAgb } from '@zorgketen/values'
import { type Inzetuitslag, judgeInzet } from '../judge-inzet.ts'
import type { Inschrijving } from '../omgeving.ts'
import { ALTIJD, DAG, type Geval } from './geval.ts'

// What the tests of this room start from: one professional at work, without a finding.

export const referentie = loadReferentie()

function agb(tekst: string): Agb {
  const gelezen = parseAgb(tekst)
  if (!gelezen.ok) throw new Error('not an AGB')
  return gelezen.value
}

export const makeGeval = (): Geval => ({
  professional: {
    id: 'gz',
    naam: { initialen: 'A', voorvoegsels: null, achternaam: 'Voorbeeld' },
    agb: agb('94000001'),
    beroepen: [{ beroep: 'Gezondheidszorgpsycholoog', geldig: ALTIJD }],
    functie: 'behandelaar',
    big: [{ nummer: 'B1', geldig: ALTIJD }],
    opleidingen: [],
  },
  rol: 'regiebehandelaar',
  dag: DAG,
  bron: referentie,
  big: [{ nummer: 'B1', geldig: ALTIJD }],
  agb: [{ nummer: '94000001', geldig: ALTIJD }],
  volledig: true,
})

export function judgeGeval({ professional, rol, dag, bron, big, agb, volledig }: Geval): Inzetuitslag {
  const register = (naam: string, rijen: readonly Inschrijving[]) =>
    makeRegister<Inschrijving>({ naam, volledig, sleutel: (rij) => rij.nummer, geldig: (rij) => rij.geldig }, rijen)
  const registers = { bigRegister: register('bigRegister', big), agbRegister: register('agbRegister', agb) }
  return judgeInzet([{ professional, rol, dag }], bron, registers, dag)
}
