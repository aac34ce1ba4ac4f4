/**
 * For commands that print much: whoever reads them may stop, as `| head` does. Then there is nothing more to say, and
 * that is no failure. Imported for this alone.
 */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});
