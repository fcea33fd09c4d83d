import { opPostgres } from './proef/motoren.ts'
import { surviveKills } from './proef/survive-kills.ts'

opPostgres('kill -9 tijdens het inlezen van een bestand met registraties', surviveKills)
