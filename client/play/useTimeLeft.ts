import { useEffect, useState } from "preact/hooks";
import { useTable } from "./useTable.ts";

/** Milliseconds until the step ends; null if it has no time. */
export function useTimeLeft(every: number): number | null {
  const { session } = useTable();
  const deadline = session.deadline.value;
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (deadline === null) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [deadline, every]);
  return deadline === null ? null : deadline - now;
}
