import { useEffect, useState } from "preact/hooks";
import pictureUrl from "./landing.svg?url&no-inline";

/**
 * The map as it stands before a match, beside the first words. It comes after them, in a place that is kept for it,
 * and says nothing that they don't. It is put into the page, so that it has the page's colours by day and by night.
 */
export function LandingPicture() {
  const [picture, setPicture] = useState("");
  useEffect(() => {
    let gone = false;
    const draw = async () => {
      const answer = await fetch(pictureUrl);
      const drawn = answer.ok ? await answer.text() : "";
      if (!gone) setPicture(drawn);
    };
    // Without it the page lacks nothing that anybody needs.
    draw().catch(() => null);
    return () => {
      gone = true;
    };
  }, []);
  // The picture is the project's own file, written by `npm run landing`.
  return <div class="landing-picture" aria-hidden="true" dangerouslySetInnerHTML={{ __html: picture }} />;
}
