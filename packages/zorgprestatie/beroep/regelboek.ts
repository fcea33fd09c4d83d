import type { Rule } from '@zorgketen/rules'
import { agbRegister } from './regels/agb-register.ts'
import { agbVermeld } from './regels/agb-vermeld.ts'
import { bigRegister } from './regels/big-register.ts'
import { bigRegistratie } from './regels/big-registratie.ts'
import { eenBeroep } from './regels/een-beroep.ts'
import { inOpleiding } from './regels/in-opleiding.ts'
import { magRegieVoeren } from './regels/mag-regie-voeren.ts'
import { opLijst } from './regels/op-lijst.ts'

/** The rules about professionals, in the order of the book. */
export const beroepsregels: readonly Rule[] = [
  eenBeroep,
  opLijst,
  inOpleiding,
  bigRegistratie,
  bigRegister,
  agbVermeld,
  agbRegister,
  magRegieVoeren,
]
