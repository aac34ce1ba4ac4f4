import type { ServerResponse } from "node:http";
import { REQUEST_ERRORS, type RequestError } from "../../shared/model/requestError.ts";
import { ENGLISH } from "../../shared/text/english.ts";

/**
 * Answers with a code and its sentence; nothing of what was asked is repeated. A page says it in its reader's language, by the
 * code.
 */
export function refuseRequest(response: ServerResponse, code: RequestError): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(REQUEST_ERRORS[code], {
    "Content-Type": "application/json; charset=utf-8",
    "Cache-Control": "no-store",
  });
  response.end(JSON.stringify({ error: code, message: ENGLISH.requests[code] }));
}
