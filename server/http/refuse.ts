import type { ServerResponse } from "node:http";
import { HTTP_ERRORS, type HttpErrorCode } from "../../shared/protocol/http.ts";

/** Answers with a code and its sentence; nothing of what was asked is repeated. */
export function refuseRequest(response: ServerResponse, code: HttpErrorCode): void {
  const { status, message } = HTTP_ERRORS[code];
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Cache-Control": "no-store",
  });
  response.end(JSON.stringify({ error: code, message }));
}
