import { useRef, useState } from 'preact/hooks';

export interface Field<T> {
  value: T;
  refused: string;
  /** Shows a value without sending it. */
  draft(value: T): void;
  commit(value: T): Promise<void>;
}

/**
 * One setting on screen. It follows the view until it is touched, keeps what was typed when that is refused, and follows the
 * view again once it is stored.
 */
export function useField<T>(stored: T, save: (value: T) => Promise<string[]>): Field<T> {
  const [touched, setTouched] = useState<{ value: T } | null>(null);
  const [refused, setRefused] = useState('');
  const turn = useRef(0);
  return {
    value: touched ? touched.value : stored,
    refused,
    draft: (value) => setTouched({ value }),
    commit: async (value) => {
      const mine = ++turn.current;
      setTouched({ value });
      const problems = await save(value);
      // A later change is under way: its answer counts.
      if (mine !== turn.current) return;
      setRefused(problems.join(' '));
      if (problems.length === 0) setTouched(null);
    },
  };
}
