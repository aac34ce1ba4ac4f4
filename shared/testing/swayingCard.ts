/** A card of North's in the assembly that changes what the roads that are expected are worth to a seat. */
export const swayingCard = (seat: "self" | "east", by: number) => ({
  title: "A card",
  theme: "Test",
  text: "A card of the test.",
  seats: ["north"],
  price: 3,
  band: "tracks" as const,
  effects: [{ worth: { issue: "roads", option: "some" }, seat, by }],
  source: { author: "Made for this test." },
});
