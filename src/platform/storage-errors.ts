/** Why nothing could be stored or read; words makes the sentence. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly reason: 'full' | 'newer' | 'refused';

  constructor(reason: StorageError['reason'], detail: string) {
    super(detail);
    this.reason = reason;
  }
}

/** Browsers name a full store differently: Chrome `QUOTA_BYTES quota exceeded`, Firefox `QuotaExceededError`, a full disk `NO_SPACE`. */
export function storageError(thrown: unknown): StorageError {
  if (thrown instanceof StorageError) return thrown;
  const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return new StorageError(/quota|no.?space|disk.*full/i.test(detail) ? 'full' : 'refused', detail);
}
