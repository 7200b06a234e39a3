import { createHmac } from 'node:crypto'

/**
 * The key of the sandbox's programming interface. It follows from the secret
 * that both sides have for webhooks, so that there is one secret to set up.
 */
export function apiKeyOf(secret: string): string {
  return `sbk_${createHmac('sha256', secret).update('sandbox programming interface').digest('base64url')}`
}
