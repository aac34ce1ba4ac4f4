import compression from "compression";
import express, { type Application, type NextFunction, type Request, type Response } from "express";
import { type ApiTools, api } from "./api.ts";
import { type DraftTools, drafts } from "./drafts.ts";
import { refuseRequest } from "./refuse.ts";

const ONE_YEAR = 365 * 24 * 3600;

/** Files with a hash in their name never change; everything else is asked for again. */
const setCaching = (response: Response, path: string): void => {
  const forEver = /[\\/]assets[\\/]/.test(path);
  response.setHeader("Cache-Control", forEver ? `public, max-age=${ONE_YEAR}, immutable` : "no-cache");
};

const isTheirFault = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  "status" in error &&
  typeof error.status === "number" &&
  error.status < 500;

interface SiteTools extends ApiTools, DraftTools {
  readonly clientDir: string;
  readonly onFailure: (error: unknown) => void;
}

/** Everything that is served over HTTP: the API, then the built client, then nothing. */
export function site(app: Application, { clientDir, onFailure, ...tools }: SiteTools): void {
  app.disable("x-powered-by");
  app.set("query parser", false);
  // Scripts, styles and the map's shapes take a quarter of the bytes; the line is what a page waits for longest.
  app.use(compression());
  app.use(api(tools));
  app.use(drafts(tools));
  app.use(express.static(clientDir, { setHeaders: setCaching, redirect: false }));
  app.use((_: Request, response: Response) => refuseRequest(response, "notFound"));
  // Express knows a handler of errors by its four parameters.
  app.use((error: unknown, _: Request, response: Response, __: NextFunction) => {
    if (isTheirFault(error)) return refuseRequest(response, "badRequest");
    onFailure(error);
    refuseRequest(response, "internal");
  });
}
