import { fromBericht, type gds801, openPoort, type Poort, poortLoket, regelboekV1 } from '@zorgketen/gds801'
import { buildCodec, parseLayout } from '@zorgketen/messages'
import { djiLoket, type Oordeel, type OordeelFeiten, prepareOordeel, takeFeiten } from '@zorgketen/oordeel'
import { loadLayout, loadReferentie } from '@zorgketen/reference/load'
import { makeRetourcodetabel, type Rule, takeSnapshot } from '@zorgketen/rules'
import { dayOf, type EpochDay } from '@zorgketen/values'
import { codec } from '../bericht/codec.ts'
import { listConsults } from '../bericht/consults.ts'
import { FZ_NIET_KLINISCH, MAAND } from '../bericht/make-bericht.ts'
import { CONTRACTNUMMER } from '../bericht/make-verzekerde.ts'

export const VANDAAG: EpochDay = dayOf(2022, 4, 14)
const JAAR = { van: dayOf(2022, 1, 1), tot: dayOf(2022, 12, 31) }
const referentie = loadReferentie()
const terug = buildCodec<Parameters<typeof openPoort>[0]['terug'] extends infer C ? TypenOf<C> : never>(
  parseLayout(loadLayout('gds802', '1.0')),
)
