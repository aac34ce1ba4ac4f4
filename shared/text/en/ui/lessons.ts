/** Words around a tutorial; what it teaches stands in its scenario. */
export const lessons = {
  learn: "Learn by playing",
  learnHint: (title: string) =>
    `${title}: alone, against a bot. At each step a pointer shows what to do, and why.`,
  region: "Tutorial",
  number: (number: number, of: number) => `Lesson ${number} of ${of}`,
  next: "Next",
  show: "Show me where",
  skip: "Skip the tutorial",
  skipped: "You can take the tutorial up again under Settings.",
  give: "Give the lessons of this tutorial",
  giveHint: "Skipped ones are taken up again where you left them.",
  done: "Done",
  close: "Close this lesson",
  open: (title: string) => `Lesson: ${title}`,
};
