/**
 * Reads `kafka://host:9092,host:9092?partitions=4&replication=1`: where the
 * brokers are, and how missing topics are made. Throws with what is wrong.
 */
export function readKafkaUrl(url: string): {
  readonly brokers: string[]
  readonly partitions: number
  readonly replication: number
} {
  const match = /^kafka:\/\/([^/?]+)\/?(?:\?(.*))?$/.exec(url)
  if (!match?.[1]) throw new Error(`not an address of Kafka: ${url} (such as kafka://127.0.0.1:9092)`)
  const parameters = new URLSearchParams(match[2] ?? '')
  const count = (name: string, otherwise: number) => {
    const value = Number(parameters.get(name) ?? otherwise)
    if (!Number.isInteger(value) || value < 1) throw new Error(`${name} in ${url} must be a number from 1 on`)
    return value
  }
  return { brokers: match[1].split(','), partitions: count('partitions', 4), replication: count('replication', 1) }
}
