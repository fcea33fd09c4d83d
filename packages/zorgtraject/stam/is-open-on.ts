import type { EpochDay } from '@zorgketen/values'
import type { Zorgtraject } from './zorgtraject.ts'

/** A number takes prestaties up to and including its closing day. */
export const isOpenOn = (traject: Zorgtraject, dag: EpochDay): boolean =>
  traject.gesloten === null || dag <= traject.gesloten
