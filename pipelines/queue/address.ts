/** How a queue is reached, as its client takes it. */
export interface QueueConnection {
  readonly url: string;
  /** A worker waits for its queue however long; the client's own limit would end it. */
  readonly maxRetriesPerRequest: null;
}

/** An address as redis://host:6379 or rediss://user:password@host:6380; throws on others. */
export function connectionOf(address: string): QueueConnection {
  const { protocol } = new URL(address);
  if (protocol !== 'redis:' && protocol !== 'rediss:') {
    throw new Error('queue: expected an address as redis://host:6379 or rediss://host:6380');
  }
  return { url: address, maxRetriesPerRequest: null };
}

/** Readers of another version have another queue: they would read otherwise. */
export function queueName(version: string): string {
  return `prongsai-${version.slice(0, 16)}`;
}
