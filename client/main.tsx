import { render } from "preact";
import "@preact/signals";
import { App } from "./app/App.tsx";
import { speakChosen } from "./ui/language.ts";
import "./styles/index.css";

const root = document.getElementById("app");
// Nothing waits at the top of this file: what a language shares with it could else never come, and the page stayed empty.
void speakChosen().then(() => root && render(<App />, root));
