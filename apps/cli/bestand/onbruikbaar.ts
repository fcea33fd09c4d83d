import type { Grensfout } from '@zorgketen/usecases'

/** Input that cannot be used: the command stops with exit code 2 and says what is wrong, nothing is written. */
export class Onbruikbaar extends Error {
  readonly fouten: readonly Grensfout[]

  constructor(fouten: readonly Grensfout[]) {
    super(fouten[0]?.wat.nl ?? 'onbruikbare invoer')
    this.fouten = fouten
  }
}
