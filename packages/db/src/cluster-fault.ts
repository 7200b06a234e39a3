/** A fault whose message says what is wrong and what mends it; it is shown to people without a stack. */
export class ClusterFault extends Error {
  override name = 'ClusterFault'
}
