import { Worker } from "node:worker_threads";
import type { RequestError } from "../../shared/model/requestError.ts";
import type { DraftAnswer, DraftTable } from "../../shared/protocol/draft.ts";
import { inTurn } from "../match/inTurn.ts";
import type { Book } from "../match/library.ts";
import type { DraftQuestion, DraftReply, WantedMatch } from "./draftMessages.ts";

export interface InspectorTools {
  readonly scenarioDir: string;
  /** Milliseconds until a check is given up. */
  readonly checkTime: number;
  /** Milliseconds that counting packages may take after that. */
  readonly countTime: number;
  /** MiB that the thread may use. */
  readonly memory: number;
  /** Drafts that may wait for their turn. */
  readonly mostWaiting: number;
  /** Milliseconds after which a thread with nothing to do is let go, with its memory. */
  readonly idleTime: number;
  readonly onFailure: (error: unknown) => void;
}

type Refused = { readonly error: RequestError };

/** Reads scenarios that strangers send, one at a time, in a thread that can be stopped. */
export interface Inspector {
  /** Everything that is wrong with a draft, or a summary with as much as could be counted in time. */
  readonly check: (body: Uint8Array) => Promise<DraftAnswer | Refused>;
  /** The scenario of a draft, to open the wanted match with. */
  readonly book: (
    body: Uint8Array,
  ) => Promise<{ readonly book: Book; readonly match: WantedMatch } | Refused>;
  readonly stop: () => Promise<void>;
}

/** What was told of one draft, and how it ended. */
interface Told {
  readonly replies: readonly DraftReply[];
  readonly end: "done" | "late" | "tooLarge" | "failed";
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

/** Whose errors nobody heard would take the whole server along. */
const unheard = (): void => {};

/** Asks a thread and listens until it has done, its time is up, or it has broken down. */
function ask(worker: Worker, question: DraftQuestion, tools: InspectorTools): Promise<Told> {
  return new Promise((resolve) => {
    const replies: DraftReply[] = [];
    const end = (how: Told["end"]): void => {
      clearTimeout(timer);
      worker.off("message", hear).off("error", fail).off("exit", leave);
      resolve({ replies, end: how });
    };
    const hear = (reply: DraftReply): void => {
      if (reply.kind === "done") return end("done");
      replies.push(reply);
      if (reply.kind !== "checked") return;
      clearTimeout(timer);
      timer = setTimeout(() => end("late"), tools.countTime);
    };
    const fail = (error: unknown): void => {
      if (!isOutOfMemory(error)) tools.onFailure(error);
      end(isOutOfMemory(error) ? "tooLarge" : "failed");
    };
    const leave = (): void => end("failed");
    let timer = setTimeout(() => end("late"), tools.checkTime);
    worker.on("message", hear).on("error", fail).on("exit", leave);
    worker.postMessage(question);
  });
}

/** The thread: hired when there is something to read, let go when it is stuck or has long had nothing to do. */
function desk(tools: InspectorTools) {
  let worker: Worker | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const dismiss = async (): Promise<void> => {
    const old = worker;
    worker = null;
    clearTimeout(idle);
    await old?.terminate();
  };
  const hire = (): Worker => {
    const hired = new Worker(new URL("./worker.ts", import.meta.url), {
      workerData: tools.scenarioDir,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: tools.memory, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    });
    hired.on("error", unheard).once("exit", () => {
      if (worker === hired) worker = null;
    });
    hired.unref();
    return hired;
  };
  return {
    dismiss,
    read: async (question: DraftQuestion): Promise<Told> => {
      clearTimeout(idle);
      worker ??= hire();
      const told = await ask(worker, question, tools);
      if (told.end !== "done") await dismiss();
      else {
        idle = setTimeout(() => void dismiss(), tools.idleTime);
        idle.unref();
      }
      return told;
    },
  };
}

/** Why nothing came of a draft. */
function refusalOf({ replies, end }: Told): Refused {
  const [first] = replies;
  if (first?.kind === "refused") return { error: first.error };
  if (end === "late") return { error: "takesTooLong" };
  return { error: end === "tooLarge" ? "needsTooMuch" : "internal" };
}

function withCounts(answer: DraftAnswer, replies: readonly DraftReply[]): DraftAnswer {
  const counted = (table: DraftTable): DraftTable => {
    const reply = replies.find((one) => one.kind === "counted" && one.table === table.id);
    return reply?.kind === "counted" ? { ...table, counts: reply.counts } : table;
  };
  const { summary } = answer;
  return { ...answer, summary: summary && { ...summary, tables: summary.tables.map(counted) } };
}

export function inspector(tools: InspectorTools): Inspector {
  const { read, dismiss } = desk(tools);
  const turns = inTurn();
  let waiting = 0;
  const inspect = async (question: DraftQuestion): Promise<Told | null> => {
    if (waiting >= tools.mostWaiting) return null;
    waiting += 1;
    try {
      return await turns.run(() => read(question));
    } finally {
      waiting -= 1;
    }
  };
  return {
    check: async (body) => {
      const told = await inspect({ what: "check", body });
      if (told === null) return { error: "busy" };
      const checked = told.replies.find((reply) => reply.kind === "checked");
      return checked ? withCounts(checked.answer, told.replies) : refusalOf(told);
    },
    book: async (body) => {
      const told = await inspect({ what: "match", body });
      if (told === null) return { error: "busy" };
      const found = told.replies.find((reply) => reply.kind === "book");
      return found ? { book: found.book, match: found.match } : refusalOf(told);
    },
    stop: dismiss,
  };
}
