import { render } from "preact";
import "@preact/signals";
import { App } from "./app/App.tsx";
import { speakChosen } from "./ui/language.ts";
import "./styles/index.css";

const root = document.getElementById("app");
await speakChosen();
if (root) render(<App />, root);
