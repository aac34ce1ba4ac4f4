import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { visible } from "../ui/visible.ts";
import { changedParts, type Look, lastLook, look } from "./looked.ts";

/** So long what is new stays marked before the reader's eyes, in milliseconds. */
const NEWS_FOR = 45_000;

/** What stood there before, if anything is new to whoever looks now. */
function newsSince(panel: string, now: Look): Look | null {
  const before = lastLook(panel);
  return before !== undefined && changedParts(before, now).length > 0 ? before : null;
}

/**
 * For a panel that is on the page: what stood in it when the reader last looked, if it has changed since; null if
 * nothing is news, or no longer. The reader looks as long as the tab is in front.
 */
export function useLastLook(panel: string, now: Look): Look | null {
  const looking = visible.value;
  const [news, setNews] = useState(() => (looking ? newsSince(panel, now) : null));
  // What is on the page has been looked at, however soon the reader leaves it.
  useLayoutEffect(() => {
    if (!looking) return setNews(null);
    // Before this look is kept, over the one that counts.
    const since = newsSince(panel, now);
    if (since !== null) setNews(since);
  }, [looking]);
  useLayoutEffect(() => {
    if (looking) look(panel, now);
  }, [looking, panel, JSON.stringify(now)]);
  useEffect(() => {
    if (news === null || !looking) return;
    const timer = setTimeout(() => setNews(null), NEWS_FOR);
    return () => clearTimeout(timer);
  }, [news, looking]);
  return news;
}
