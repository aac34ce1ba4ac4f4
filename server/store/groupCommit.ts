import { type Kysely, sql, type Transaction } from "kysely";

/** A piece of work in a transaction. Rejects if it can't be done; then nothing of it is. */
type Work<Tables> = (tx: Transaction<Tables>) => Promise<void>;

interface Job<Tables> {
  readonly work: Work<Tables>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Does a job or nothing of it; how to tell its asker once everything is on the disk. */
async function attempt<Tables>(tx: Transaction<Tables>, { work, resolve, reject }: Job<Tables>) {
  await sql`savepoint job`.execute(tx);
  try {
    await work(tx);
    await sql`release job`.execute(tx);
    return resolve;
  } catch (error) {
    await sql`rollback to job`.execute(tx);
    await sql`release job`.execute(tx);
    return () => reject(error);
  }
}

async function commit<Tables>(db: Kysely<Tables>, jobs: readonly Job<Tables>[]): Promise<void> {
  const outcomes: (() => void)[] = [];
  try {
    await db.transaction().execute(async (tx) => {
      for (const job of jobs) outcomes.push(await attempt(tx, job));
    });
  } catch (error) {
    for (const { reject } of jobs) reject(error);
    return;
  }
  for (const tell of outcomes) tell();
}

/**
 * Waiting for the disk is what takes time. Whatever is asked for while it is waited for is written together
 * the next time; nobody is told before it is on the disk, and what fails fails alone.
 */
export function groupCommit<Tables>(db: Kysely<Tables>): (work: Work<Tables>) => Promise<void> {
  let waiting: Job<Tables>[] = [];
  let scheduled = false;
  async function flush(): Promise<void> {
    const jobs = waiting;
    waiting = [];
    scheduled = false;
    await commit(db, jobs);
  }
  return (work) =>
    new Promise((resolve, reject) => {
      waiting.push({ work, resolve, reject });
      if (!scheduled) setImmediate(() => void flush());
      scheduled = true;
    });
}
