import { useEffect, useState } from "preact/hooks";

/** Whether something has held for so many milliseconds without a break. */
export function useLate(holds: boolean, after: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!holds) return;
    const timer = setTimeout(() => setLate(true), after);
    return () => clearTimeout(timer);
  }, [holds, after]);
  return holds && late;
}
