/** Whether an error of the log says that its brokers are away or not ready yet; it passes when they are back. */
export function isBrokerFault(error: unknown): boolean {
  const { name = '', cause } = (error ?? {}) as Partial<Error>
  if (/^KafkaJS(Connection|NumberOfRetries|RequestTimeout|BrokerNotFound|LockTimeout)/.test(name)) return true
  return cause !== undefined && isBrokerFault(cause)
}
