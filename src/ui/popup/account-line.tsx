/** Whose calendar something stands in. An address reads from left to right in any language. */
export function AccountLine({ account }: { account: string }) {
  return account === '' ? null : (
    <p class="whose muted">
      <bdi class="account">{account}</bdi>
    </p>
  );
}
