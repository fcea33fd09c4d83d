import { describe } from 'vitest'
import { proefmotor } from './proef/motoren.ts'
import { surviveKills } from './proef/survive-kills.ts'

describe('kill -9 tijdens het inlezen van een bestand met registraties [pglite]', () =>
  surviveKills(proefmotor('pglite')))
