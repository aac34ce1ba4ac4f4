import { type ComponentChildren, render } from "preact";
import { useEffect, useLayoutEffect, useMemo } from "preact/hooks";
import { SessionContext, useSession } from "../play/useTable.ts";

interface Props {
  /** Where it shall stand, first of all that is there. */
  readonly into: Element;
  readonly children: ComponentChildren;
}

/** Draws something elsewhere on the page: within a dialog, for instance, since nothing else can be used while it is open. */
export function Portal({ into, children }: Props) {
  const session = useSession();
  const host = useMemo(() => document.createElement("div"), []);
  useLayoutEffect(() => into.append(host), [into, host]);
  useLayoutEffect(() =>
    render(<SessionContext.Provider value={session}>{children}</SessionContext.Provider>, host),
  );
  useEffect(
    () => () => {
      render(null, host);
      host.remove();
    },
    [host],
  );
  return null;
}
