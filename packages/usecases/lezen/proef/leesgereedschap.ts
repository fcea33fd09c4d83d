import { loadLayout } from '@zorgketen/reference/load'
import { proefgereedschap } from '../../overname/proef/gereedschap.ts'
import { dag } from '../../overname/proef/oud-systeem.ts'
import { type Leesgereedschap, openLeesgereedschap } from '../leesgereedschap.ts'

/** The reading room on 30 June 2027, the day on which the messages of the synthetic country are offered. */
export const openProef = (maxRegels?: number): Leesgereedschap =>
  openLeesgereedschap(proefgereedschap, {
    aw319: loadLayout('aw319', '1.4'),
    vandaag: dag('2027-06-30'),
    ...(maxRegels === undefined ? {} : { maxRegels }),
  })

export const bytesOf = (tekst: string): Uint8Array => new TextEncoder().encode(tekst)
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
