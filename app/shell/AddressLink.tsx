import type { MouseEvent, ReactNode } from 'react';
import { hrefOf, useAddress, type Address, type AddressChange } from './address.ts';

interface AddressLinkProps {
  /** What the link changes; the rest of the address stays. */
  to: AddressChange;
  children: ReactNode;
  className?: string;
  current?: boolean;
}

/** A link to another state of the address: a real one, to be opened in a new tab or copied. */
export function AddressLink({ to, children, className, current }: AddressLinkProps) {
  const [address, setAddress] = useAddress();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setAddress(to);
    if (to.view !== undefined && to.view !== address.view) window.scrollTo(0, 0);
  };
  return (
    <a
      href={hrefOf(merged(address, to))}
      className={className}
      aria-current={current ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}

function merged(address: Address, change: AddressChange): AddressChange {
  return { ...address, ...change };
}
