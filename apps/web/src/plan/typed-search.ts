import { useEffect, useRef, useState } from 'react';

/** A text that is typed into the address: shown at once, whenever the address follows. */
export function useTypedSearch(inAddress: string, onChange: (text: string) => void) {
  const [text, setText] = useState(inAddress);
  const sent = useRef(inAddress);
  useEffect(() => {
    // Somebody went back, or took the filters away.
    if (inAddress === sent.current) return;
    sent.current = inAddress;
    setText(inAddress);
  }, [inAddress]);
  const type = (next: string): void => {
    sent.current = next;
    setText(next);
    onChange(next);
  };
  return [text, type] as const;
}
