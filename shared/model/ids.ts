/** Names of the things that matches are made of. All are strings on the wire and in the log. */

/** A delegation that somebody plays. */
export type SeatId = string;
/** A seat or an automaton: whoever can be a member of a table. */
export type PartyId = string;
export type PersonId = string;
export type TableId = string;
export type IssueId = string;
export type OptionId = string;
export type TrackId = string;
export type CardId = string;
export type EventId = string;
export type FavourId = string;
export type FlagId = string;
export type ObjectiveId = string;
export type RoundId = string;
export type ReasonId = string;
/** `<table>.<round>.<mover>`: a seat moves at most once a table and round. */
export type MotionId = string;
/** What a silence is about: a motion's id, or `<table>.reading.<1 or 2>`. */
export type SilenceId = string;
/** `<parties joined by +>.<n>`: n counts what exactly these parties saw, so it tells them nothing else. */
export type DealId = string;
/** `plenary`, `delegation:<seat>`, or the seats in it, sorted and joined by `+`. */
export type ChannelId = string;
/** Points to people's words, which are kept apart from the log so that they can be deleted. */
export type WordId = string;

/** One option for some or all issues of a table. */
export type Package = Readonly<Record<IssueId, OptionId>>;
