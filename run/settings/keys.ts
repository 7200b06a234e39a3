import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateSigningPem } from '@stoa/auth/keys'
import { generateProofKeys } from '@stoa/auth/proof'
import { type Config, developmentMark, developmentSecretMark } from './config.ts'

/** Keys that are all there. */
export type Keys = {
  /** Signs access tokens; PEM. */
  readonly jwtPrivate: string
  readonly jwtRetired: readonly string[]
  /** Signs viewers for subgraphs; PEM. */
  readonly gatewayPrivate: string
  readonly gatewayPublic: readonly string[]
  /** The newest first. */
  readonly webhookSecrets: readonly string[]
  /** Sign the addresses of files; the newest first. */
  readonly fileSecrets: readonly string[]
}

/**
 * The keys of the configuration; in development what is missing is made once
 * and kept in `<data>/keys`. Every one begins with a mark by which production
 * knows and refuses it.
 */
export function developmentKeys({ keys, dataDir, mode }: Config): Keys {
  if (mode === 'production') return keys as Keys // nothing is missing: loadConfig has seen to it
  const folder = join(dataDir, 'keys')
  const made = (name: string, make: () => string) => keep(join(folder, name), make)
  const pair = () => {
    const { privateKey, publicKey } = generateProofKeys()
    return `${developmentMark}\n${privateKey}${publicKey}`
  }
  const proof = keys.gatewayPrivate && keys.gatewayPublic.length > 0 ? '' : made('gateway.pem', pair)
  return {
    jwtPrivate: keys.jwtPrivate ?? made('jwt.pem', () => `${developmentMark}\n${generateSigningPem()}`),
    jwtRetired: keys.jwtRetired,
    gatewayPrivate: keys.gatewayPrivate ?? proof.slice(0, proof.indexOf('-----BEGIN PUBLIC')),
    gatewayPublic:
      keys.gatewayPublic.length > 0 ? keys.gatewayPublic : [proof.slice(proof.indexOf('-----BEGIN PUBLIC'))],
    webhookSecrets: keys.webhookSecrets.length > 0 ? keys.webhookSecrets : [made('webhook.secret', newSecret)],
    fileSecrets: keys.fileSecrets.length > 0 ? keys.fileSecrets : [made('files.secret', newSecret)],
  }
}

const newSecret = () => developmentSecretMark + randomBytes(32).toString('base64url')

/** Fresh keys for production, as lines of a `.env`: each on one line, the line ends of PEM as \n. */
export function productionKeys(): string {
  const proof = generateProofKeys()
  const secret = (bytes: number) => randomBytes(bytes).toString('base64url')
  const lines = {
    POSTGRES_PASSWORD: secret(24),
    STOA_JWT_PRIVATE_KEY: generateSigningPem(),
    STOA_GATEWAY_PRIVATE_KEY: proof.privateKey,
    STOA_GATEWAY_PUBLIC_KEYS: proof.publicKey,
    STOA_PAYMENT_WEBHOOK_SECRETS: secret(32),
    STOA_FILES_SECRETS: secret(32),
  }
  return Object.entries(lines)
    .map(([name, value]) => `${name}="${value.trim().replaceAll('\n', '\\n')}"`)
    .join('\n')
}

/** Reads a file that only we may read, or makes it whole. */
function keep(path: string, make: () => string): string {
  if (!existsSync(path)) {
    mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 })
    const unfinished = `${path}.${process.pid}`
    writeFileSync(unfinished, make(), { mode: 0o600 })
    renameSync(unfinished, path)
  }
  return readFileSync(path, 'utf8')
}
